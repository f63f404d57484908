import { AppError } from '../src/errors.ts'
import type { Stylist } from './stylist.ts'

/** A thread that nobody else works on, in this process or in another that shares the store. */
export type HeldThread = {
  /** Aborts when another process took the thread; null where none can. */
  readonly lost: AbortSignal | null
  readonly release: () => Promise<void>
}

/** Takes a thread for a turn. Throws `thread-busy` while a turn of it runs, here or elsewhere; of a new one nobody knows the id yet. */
export async function holdThread(
  { busy, services }: Pick<Stylist, 'busy' | 'services'>,
  threadId: string,
  { isNew, signal }: { isNew: boolean; signal?: AbortSignal },
): Promise<HeldThread> {
  if (busy.has(threadId)) throw busyThread()
  busy.add(threadId)
  try {
    const lease = isNew ? undefined : await services.threads.lease?.(threadId, signal && { signal })
    if (lease === null) throw busyThread()
    return {
      lost: lease?.lost ?? null,
      async release() {
        busy.delete(threadId)
        await lease?.release()
      },
    }
  } catch (error) {
    busy.delete(threadId)
    throw error
  }
}

const busyThread = () =>
  new AppError('thread-busy', 'This thread is still answering an earlier message; wait for it to end.')
