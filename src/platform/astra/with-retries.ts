import { AppError } from '../../errors.ts'
import { type Clock, systemClock } from '../clock.ts'
import { withSignal } from './abortable-fetcher.ts'
import { astraFailure, isPassing, isTimeout, retryAfter } from './failure.ts'

export type RetryOptions = {
  /** The longest that all attempts together may take, milliseconds. */
  readonly totalMs: number
  /** The longest that one may take, half of all by default: a request that hangs leaves room for another. */
  readonly attemptMs?: number
  readonly signal?: AbortSignal | undefined
  readonly clock?: Clock
}

/** What an attempt passes to the client: its share of the time. */
export type Attempt = { readonly timeout: number }

const firstPause = 50
const longestPause = 2_000

/**
 * Carries out a command that may be sent twice without harm, again and again while the failure looks passing and there is
 * time. Throws `canceled`, `timeout`, `not-ready`, `invalid-config` or `internal`.
 */
export async function withRetries<T>(
  command: (attempt: Attempt) => Promise<T>,
  { totalMs, attemptMs = totalMs / 2, signal, clock = systemClock }: RetryOptions,
): Promise<T> {
  const end = clock.now() + totalMs
  let failedBefore: unknown
  for (let tries = 0; ; tries += 1) {
    if (signal?.aborted) throw canceled(signal)
    const timeout = Math.max(1, Math.ceil(Math.min(end - clock.now(), attemptMs)))
    try {
      return await withSignal(signal, () => command({ timeout }))
    } catch (error) {
      if (signal?.aborted) throw canceled(signal)
      const wait = Math.max(retryAfter(error), backOff(tries))
      // An attempt that was only cut short by the end tells less than the one before it.
      const telling = isTimeout(error) && timeout < attemptMs ? (failedBefore ?? error) : error
      if (!isPassing(error, tries) || clock.now() + wait >= end) throw astraFailure(telling)
      failedBefore = error
      await clock.pause(wait, signal)
    }
  }
}

/** Doubles from try to try, half of it by chance, so that many callers do not come back together. Milliseconds. */
export function backOff(tries: number): number {
  const most = Math.min(longestPause, firstPause * 2 ** tries)
  return most / 2 + (Math.random() * most) / 2
}

const canceled = (signal: AbortSignal) =>
  new AppError('canceled', 'The request was canceled.', { cause: signal.reason })
