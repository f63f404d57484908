import type { ThreadLease } from '../thread-store.ts'
import type { ThreadRead } from './thread-reader.ts'

/** What this process read of the threads that it holds: nobody else writes to them, so they need not be read twice. */
export function createHeldThreads() {
  const held = new Map<string, Map<string, Promise<ThreadRead>>>()
  return {
    /** The newest state of a thread: as it was read before, or read now. */
    read(thread: string, ns: string, read: () => Promise<ThreadRead>): Promise<ThreadRead> {
      const known = held.get(thread)
      const before = known?.get(ns)
      if (before !== undefined) return before
      const reading = read()
      known?.set(ns, reading)
      reading.catch(() => known?.delete(ns))
      return reading
    },
    /** Tells that the thread is written to. */
    wrote: (thread: string): void => held.get(thread)?.clear(),
    /** Remembers a thread for as long as its lease holds. */
    during(thread: string, lease: ThreadLease): ThreadLease {
      const forget = () => held.delete(thread)
      held.set(thread, new Map())
      lease.lost.addEventListener('abort', forget, { once: true })
      return {
        lost: lease.lost,
        release: () => {
          forget()
          return lease.release()
        },
      }
    },
  }
}
