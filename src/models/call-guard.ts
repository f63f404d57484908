import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel'
import { AppError } from '../errors.ts'
import { untilAborted } from '../platform/until-aborted.ts'
import { isOutage, isRetryable, retryAfterOf } from './failure.ts'

/** Calls in a row that fail before a provider is left alone for a while. */
const failuresToOpen = 5
/** How long it is left alone, milliseconds; then one call tries. */
const openFor = 30_000
/** Calls after the first. */
const usualRetries = 2
/** The pause before the first retry is at most this, before the next at most twice; milliseconds. */
const firstPause = 400

export type CallGuard = {
  /** What `work` gives. Throws `canceled` where the signal aborted, otherwise `model-failed`. */
  readonly call: <T>(work: (signal: AbortSignal) => Promise<T>, options?: CallOptions) => Promise<T>
  /** True while the provider is left alone: a call would fail at once. */
  readonly isOpen: () => boolean
}

export type CallOptions = {
  readonly signal?: AbortSignal | undefined
  /** Asked after a failure that a retry may mend. */
  readonly mayRetry?: () => boolean
}

/**
 * Guards the calls of one provider: each has its time, passing failures are tried again with jitter or when the server says, and a
 * provider that keeps failing is left alone for a while.
 */
export function createCallGuard({
  name,
  timeoutMs,
  retries: mostRetries = usualRetries,
}: {
  name: string
  timeoutMs: number
  retries?: number
}): CallGuard {
  const breaker = circuitBreaker(handleWhen(isOutage), {
    halfOpenAfter: openFor,
    breaker: new ConsecutiveBreaker(failuresToOpen),
  })
  let open = false
  breaker.onBreak(() => {
    open = true
  })
  breaker.onHalfOpen(() => {
    open = false
  })
  breaker.onReset(() => {
    open = false
  })
  const backoff = new DelegateBackoff<{ attempt: number; result: unknown }>(({ attempt, result }) => {
    const asked = retryAfterOf((result as { error?: unknown }).error)
    return asked ?? Math.random() * firstPause * 2 ** (attempt - 1)
  })

  async function call<T>(work: (signal: AbortSignal) => Promise<T>, options: CallOptions = {}): Promise<T> {
    const { signal = new AbortController().signal, mayRetry = () => true } = options
    let time = AbortSignal.timeout(timeoutMs)
    const isWorthIt = (error: unknown) =>
      !(error instanceof BrokenCircuitError) &&
      !signal.aborted &&
      // Who took all of its time would do so again.
      !time.aborted &&
      isRetryable(error) &&
      mayRetry()
    const retries = retry(handleWhen(isWorthIt), { maxAttempts: mostRetries, backoff })
    try {
      return await wrap(retries, breaker).execute(() => {
        time = AbortSignal.timeout(timeoutMs)
        const both = AbortSignal.any([signal, time])
        return untilAborted(() => work(both), both)
      }, signal)
    } catch (cause) {
      if (signal.aborted) throw new AppError('canceled', 'The request was canceled.', { cause })
      throw new AppError('model-failed', `${name} did not answer.`, { cause })
    }
  }
  return { call, isOpen: () => open }
}
