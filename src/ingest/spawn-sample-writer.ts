import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { AppError } from '../errors.ts'
import { cannotOpen } from '../platform/storage-trouble.ts'

export const sampleProgram = resolve(import.meta.dirname, '../../sample/main.ts')
/** The end of what a failed writer said, characters. */
const complaintLength = 2_000

/** Draws the sample catalogue in a process of its own, so that this one goes on answering. Throws `internal` or `canceled`. */
export async function spawnSampleWriter(
  folder: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<void> {
  const child = spawn(process.execPath, [sampleProgram, folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-complaintLength)
  })
  const [code] = await once(child, 'close').catch((cause) => {
    if (signal?.aborted)
      throw new AppError('canceled', 'Drawing the sample catalogue was canceled.', { cause })
    throw new AppError('internal', 'The sample catalogue could not be drawn.', { cause })
  })
  if (code !== 0) {
    const cause = new Error(complaint)
    const known = cannotOpen(cause, { path: folder })
    throw known instanceof AppError
      ? known
      : new AppError('internal', 'The sample catalogue could not be drawn.', { cause })
  }
}
