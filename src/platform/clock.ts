import { setTimeout as wait } from 'node:timers/promises'

/** What passes the time; a test has one of its own, where waiting takes none. */
export type Clock = {
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Ends early, without an error, when the signal aborts. */
  readonly pause: (ms: number, signal: AbortSignal | undefined) => Promise<void>
}

export const systemClock: Clock = {
  now: () => performance.now(),
  pause: (ms, signal) => wait(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {}),
}
