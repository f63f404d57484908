import type { Toast } from './state.ts'
import type { Store } from './store.ts'

export type Toasts = ReturnType<typeof createToasts>

const shownFor = { note: 5_000, error: 12_000 }

/** Short messages that come and go. */
export function createToasts(store: Store) {
  const dismiss = (id: string) =>
    store.set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
  const show = (tone: Toast['tone'], text: string) => {
    const id = crypto.randomUUID?.() ?? String(Math.random())
    store.set(({ toasts }) => ({
      toasts: [...toasts.filter((toast) => toast.text !== text), { id, text, tone }].slice(-3),
    }))
    setTimeout(() => dismiss(id), shownFor[tone])
  }
  return { show, dismiss }
}
