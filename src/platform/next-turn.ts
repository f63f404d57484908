import { setImmediate as immediate } from 'node:timers/promises'
import { AppError } from '../errors.ts'

/** Lets other work run between two photos; throws `canceled` once the signal has aborted. */
export async function nextTurn(signal: AbortSignal | undefined): Promise<void> {
  await immediate()
  if (signal?.aborted) throw new AppError('canceled', 'The request was canceled.', { cause: signal.reason })
}
