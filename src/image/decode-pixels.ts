import sharp, { type Sharp, type SharpOptions } from 'sharp'
import { AppError } from '../errors.ts'
import { flatten } from './flatten.ts'
import type { ImageFormat } from './image-format.ts'
import { checkSize } from './image-limits.ts'
import { isBlank } from './is-blank.ts'
import { mendJpeg } from './mend-jpeg.ts'
import { type Photo, photoMaxSide } from './photo.ts'
import { readHeic } from './read-heic.ts'

// One thread a picture. A second gains nothing: a 1 MP JPEG took 9.2 ms with one or two, of 24 at once each 7.7 against 8.8 ms,
// and rates of ingest were alike within their noise (two busy cores).
sharp.concurrency(1)
sharp.cache(false)

export type Pixels = Omit<Photo, 'hash'>
type Limits = { readonly maxPixels: number }

/**
 * The pixels of a picture, on the thread and in the memory of whoever calls; of an animation the first frame that shows something.
 * Its size is checked before a pixel is decoded. Throws `invalid-image` or `image-too-large`.
 */
export async function decodePixels(bytes: Uint8Array, format: ImageFormat, limits: Limits): Promise<Pixels> {
  if (format === 'heic') {
    const { rgba, width, height } = await readHeic(bytes, limits.maxPixels)
    return shrink(sharp(rgba, { raw: { width, height, channels: 4 } }))
  }
  try {
    const { width, height, pageHeight = height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    checkSize({ width, height: pageHeight }, limits.maxPixels)
    const first = await shrink(open(bytes, limits))
    return mayMove.includes(format) && isBlank(first) ? await laterFrame(bytes, { first, limits }) : first
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    if (format !== 'jpeg' || !/premature end/i.test(String(cause))) throw refusal(cause)
    const mended = await mendJpeg(bytes, limits)
    return shrink(open(mended, limits))
  }
}

const open = (bytes: Uint8Array, { maxPixels }: Limits, options: SharpOptions = {}) =>
  sharp(bytes, { failOn: 'error', autoOrient: true, limitInputPixels: maxPixels, ...options })

async function shrink(image: Sharp): Promise<Pixels> {
  const { data, info } = await image
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
  { first, limits }: { first: Pixels; limits: Limits },
): Promise<Pixels> {
  const { pages = 1 } = await open(bytes, limits).metadata()
  for (let page = 1; page < Math.min(pages, mostFrames); page++) {
    const frame = await shrink(open(bytes, limits, { page }))
    if (!isBlank(frame)) return frame
  }
  return first
}

const refusal = (cause: unknown) =>
  new AppError('invalid-image', 'The picture is damaged or uses a feature that is not supported.', { cause })
