import { AppError } from '../errors.ts'

/** What `work` gives, or `canceled` as soon as the signal aborts. Work under way may run on unheard; work not begun never begins. */
export async function untilAborted<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const abort = () => reject(new AppError('canceled', 'The request was canceled.', { cause: signal.reason }))
  if (signal.aborted) {
    abort()
    return aborted
  }
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([work(), aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
