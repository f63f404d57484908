import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { AppError } from '../errors.ts'
import { untilAborted } from '../platform/until-aborted.ts'
import { imageFormatOf, imageFormats } from './image-format.ts'
import { type ImageLimits, tooManyBytes } from './image-limits.ts'
import { type Photo, photoMaxSide } from './photo.ts'

// One thread a picture. A second gains nothing: a 1 MP JPEG took 9.2 ms with one or two, of 24 at once each 7.7 against 8.8 ms,
// and rates of ingest were alike within their noise (two busy cores).
sharp.concurrency(1)
sharp.cache(false)

/**
 * Decodes a JPEG, PNG, WebP, GIF (first frame) or AVIF. Its size is checked before a pixel is decoded.
 * Throws `invalid-image`, `image-too-large`, `timeout` or `canceled`.
 */
export async function decodePhoto(
  bytes: Uint8Array,
  limits: ImageLimits,
  options: { signal?: AbortSignal } = {},
): Promise<Photo> {
  if (bytes.byteLength > limits.maxBytes) throw tooManyBytes(limits.maxBytes)
  if (imageFormatOf(bytes) === null)
    throw new AppError('invalid-image', `This is no picture of a known format (${imageFormats.join(', ')}).`)
  return untilAborted(() => decode(bytes, limits), options.signal)
}

const input = { failOn: 'error', autoOrient: true } as const

async function decode(bytes: Uint8Array, limits: ImageLimits): Promise<Photo> {
  const { data, info } = await sharp(bytes, { ...input, limitInputPixels: limits.maxPixels })
    .timeout({ seconds: Math.max(1, Math.ceil(limits.timeoutMs / 1000)) })
    .resize(photoMaxSide, photoMaxSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColorspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(async (cause) => {
      await refuseManyPixels(bytes, limits.maxPixels)
      return refuse(cause)
    })
  if (info.channels !== 3) throw new AppError('internal', `Decoding gave ${info.channels} channels.`)
  return {
    width: info.width,
    height: info.height,
    rgb: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    hash: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** Reads the header anew to tell a picture that is too large from a damaged one. */
async function refuseManyPixels(bytes: Uint8Array, maxPixels: number): Promise<void> {
  const { width, height } = await sharp(bytes, { ...input, limitInputPixels: false })
    .metadata()
    .catch(refuse)
  if (width * height <= maxPixels) return
  throw new AppError('image-too-large', `A picture may have at most ${maxPixels} pixels.`, {
    details: { width, height, max_pixels: maxPixels },
  })
}

function refuse(cause: unknown): never {
  const message = cause instanceof Error ? cause.message : ''
  if (/timeout/i.test(message))
    throw new AppError('timeout', 'The picture took too long to decode.', { cause })
  throw new AppError('invalid-image', 'The picture is damaged or uses a feature that is not supported.', {
    cause,
  })
}
