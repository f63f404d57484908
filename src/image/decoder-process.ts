import { createHash } from 'node:crypto'
import { setPriority } from 'node:os'
import { AppError, type ErrorCode } from '../errors.ts'
import { decodePixels } from './decode-pixels.ts'
import type { ImageFormat } from './image-format.ts'
import type { Photo } from './photo.ts'

export type DecodeRequest = {
  readonly bytes: Uint8Array
  readonly format: ImageFormat
  readonly maxPixels: number
}
export type DecodeAnswer = (
  | { readonly photo: Photo }
  | {
      readonly code: ErrorCode
      readonly message: string
      readonly details?: Record<string, unknown>
      readonly cause: string
    }
) & {
  /** True of a process that holds so much memory that another should follow it. */
  readonly isSpent: boolean
}

/** Memory after which a process is replaced: a large picture leaves it to nobody. */
const spentBytes = 320 * 1024 * 1024

// What answers requests goes first where cores are few.
setPriority(2)

process.on('message', async (request: DecodeRequest) => {
  const answer = await decode(request).then((photo) => ({ photo }), problemOf)
  const isSpent = process.memoryUsage.rss() > spentBytes
  process.send?.({ ...answer, isSpent } satisfies DecodeAnswer)
})
process.on('disconnect', () => process.exit(0))

async function decode({ bytes, format, maxPixels }: DecodeRequest): Promise<Photo> {
  const pixels = await decodePixels(bytes, format, { maxPixels })
  return { ...pixels, hash: createHash('sha256').update(bytes).digest('hex') }
}

function problemOf(error: unknown) {
  if (!(error instanceof AppError))
    return { code: 'internal' as const, message: 'The picture could not be decoded.', cause: String(error) }
  const { code, message, details, cause } = error
  return { code, message, ...(details && { details }), cause: String(cause) }
}
