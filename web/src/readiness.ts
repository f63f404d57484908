import { isReady } from './service.ts'
import type { Store } from './store.ts'

/** Between two questions whether the shop is open, milliseconds. */
const askEvery = 1_500

/** Knows whether the service can be asked, and waits until it can. */
export function createReadiness(store: Store) {
  let waiting: Promise<void> | null = null

  const wait = async () => {
    for (;;) {
      if (!store.get().offline && (await isReady().catch(() => false))) break
      if (!store.get().offline) store.set({ service: 'starting' })
      await new Promise((resolve) => setTimeout(resolve, askEvery))
    }
    store.set({ service: 'ready' })
    waiting = null
  }

  store.set({ offline: navigator.onLine === false })
  addEventListener('offline', () => store.set({ offline: true }))
  addEventListener('online', () => store.set({ offline: false }))

  return {
    /** Resolves once the service can be asked; at once where it could before. */
    untilReady: (): Promise<void> => {
      if (store.get().service === 'ready' && !store.get().offline) return Promise.resolve()
      waiting ??= wait()
      return waiting
    },
  }
}
