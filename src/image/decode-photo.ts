import { createHash } from 'node:crypto'
import sharp, { type Sharp, type SharpOptions } from 'sharp'
import { AppError } from '../errors.ts'
import { untilAborted } from '../platform/until-aborted.ts'
import { decodeHeic } from './decode-heic.ts'
import { flatten } from './flatten.ts'
import { type ImageFormat, imageFormatOf } from './image-format.ts'
import { type ImageLimits, tooManyBytes, tooManyPixels } from './image-limits.ts'
import { isBlank } from './is-blank.ts'
import { mendJpeg } from './mend-jpeg.ts'
import { type Photo, photoMaxSide } from './photo.ts'
import { refusalOfFormat } from './refusal-of-format.ts'

// One thread a picture. A second gains nothing: a 1 MP JPEG took 9.2 ms with one or two, of 24 at once each 7.7 against 8.8 ms,
// and rates of ingest were alike within their noise (two busy cores).
sharp.concurrency(1)
sharp.cache(false)

/**
 * Decodes a JPEG (also one cut off at its end, as far as it goes), PNG, WebP, GIF, AVIF or HEIC; of an animation the first frame
 * that shows something. Its size is checked before a pixel is decoded. Throws `invalid-image`, `image-too-large`, `timeout` or
 * `canceled`.
 */
export async function decodePhoto(
  bytes: Uint8Array,
  limits: ImageLimits,
  options: { signal?: AbortSignal } = {},
): Promise<Photo> {
  if (bytes.byteLength > limits.maxBytes) throw tooManyBytes(limits.maxBytes)
  const format = imageFormatOf(bytes)
  if (format === null) throw refusalOfFormat(bytes)
  return untilAborted(async () => {
    const pixels = await decode(bytes, format, limits)
    return { ...pixels, hash: createHash('sha256').update(bytes).digest('hex') }
  }, options.signal)
}

type Pixels = Omit<Photo, 'hash'>

async function decode(bytes: Uint8Array, format: ImageFormat, limits: ImageLimits): Promise<Pixels> {
  if (format === 'heic') {
    const { rgba, width, height } = await decodeHeic(bytes, limits)
    return shrink(sharp(rgba, { raw: { width, height, channels: 4 } }), limits)
  }
  try {
    const first = await shrink(open(bytes, limits), limits)
    return mayMove.includes(format) && isBlank(first) ? await laterFrame(bytes, { first, limits }) : first
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    await refuseManyPixels(bytes, limits.maxPixels)
    if (format !== 'jpeg' || !/premature end/i.test(String(cause))) throw refusal(cause)
    const mended = await mendJpeg(bytes, limits)
    return shrink(open(mended, limits), limits)
  }
}

const open = (bytes: Uint8Array, { maxPixels }: ImageLimits, options: SharpOptions = {}) =>
  sharp(bytes, { failOn: 'error', autoOrient: true, limitInputPixels: maxPixels, ...options })

async function shrink(image: Sharp, { timeoutMs }: ImageLimits): Promise<Pixels> {
  const { data, info } = await image
    .timeout({ seconds: Math.max(1, Math.ceil(timeoutMs / 1000)) })
    .resize(photoMaxSide, photoMaxSide, { fit: 'inside', withoutEnlargement: true })
    .toColorspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  if (channels !== 3 && channels !== 4) throw new AppError('internal', `Decoding gave ${channels} channels.`)
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  return { width, height, rgb: flatten({ data: raw, width, height, channels }) }
}

const mayMove: readonly ImageFormat[] = ['gif', 'webp']
/** Frames looked at for one that shows something. */
const mostFrames = 12
/** The first later frame that is not blank, else the first of all. */
async function laterFrame(
  bytes: Uint8Array,
  { first, limits }: { first: Pixels; limits: ImageLimits },
): Promise<Pixels> {
  const { pages = 1 } = await open(bytes, limits).metadata()
  for (let page = 1; page < Math.min(pages, mostFrames); page++) {
    const frame = await shrink(open(bytes, limits, { page }), limits)
    if (!isBlank(frame)) return frame
  }
  return first
}

/** Reads the header anew to tell a picture that is too large from a damaged one. */
async function refuseManyPixels(bytes: Uint8Array, maxPixels: number): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((cause) => {
      throw refusal(cause)
    })
  if (width * height > maxPixels) throw tooManyPixels({ width, height }, maxPixels)
}

function refusal(cause: unknown): AppError {
  const message = cause instanceof Error ? cause.message : ''
  if (/timeout/i.test(message))
    return new AppError('timeout', 'The picture took too long to decode.', { cause })
  return new AppError('invalid-image', 'The picture is damaged or uses a feature that is not supported.', {
    cause,
  })
}
