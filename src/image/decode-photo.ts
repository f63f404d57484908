import { decoderPool } from './decoder-pool.ts'
import { imageFormatOf } from './image-format.ts'
import { type ImageLimits, tooManyBytes } from './image-limits.ts'
import type { Photo } from './photo.ts'
import { refusalOfFormat } from './refusal-of-format.ts'

/** Pictures of shoppers that may wait to be decoded; one more is refused, as its turn would come too late. */
const mostWaiting = 24

type Options = {
  readonly signal?: AbortSignal
  /** True where somebody waits: it goes before others, and is refused with `overloaded` where too many wait already. */
  readonly hurried?: boolean
}

/**
 * Decodes a JPEG (also one cut off at its end, as far as it goes), PNG, WebP, GIF, AVIF or HEIC, in a process that is ended when
 * the picture takes too long or its request is canceled. Throws `invalid-image`, `image-too-large`, `timeout`, `overloaded` or
 * `canceled`.
 */
export async function decodePhoto(
  bytes: Uint8Array,
  { maxBytes, maxPixels, timeoutMs }: ImageLimits,
  { signal, hurried = false }: Options = {},
): Promise<Photo> {
  if (bytes.byteLength > maxBytes) throw tooManyBytes(maxBytes)
  const format = imageFormatOf(bytes)
  if (format === null) throw refusalOfFormat(bytes)
  return decoderPool.decode(
    { bytes, format, maxPixels },
    { timeoutMs, ...(signal && { signal }), ...(hurried && { mostWaiting }) },
  )
}
