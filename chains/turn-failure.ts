import { AppError } from '../src/errors.ts'

/** What a failed turn throws: who went away first decides, then the first named failure among the causes. */
export function turnFailure(error: unknown, signals: { client: AbortSignal; timeout: AbortSignal }): unknown {
  if (signals.client.aborted) return new AppError('canceled', 'The request was canceled.', { cause: error })
  if (signals.timeout.aborted) return new AppError('timeout', 'The answer took too long.', { cause: error })
  return causesOf(error).find((cause) => cause instanceof AppError) ?? error
}

function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = []
  for (let cause = error; cause instanceof Error && causes.length < 10; cause = cause.cause)
    causes.push(cause)
  return causes
}
