import sharp from 'sharp'
import { AppError } from '../errors.ts'

/** Of a JPEG cut off earlier than this nothing can be told. */
const leastShare = 0.2
/** What the decoder fills missing blocks with. */
const missing = 128

/**
 * The rows that arrived of a JPEG cut off at its end, as a picture of its own. Throws `invalid-image` where hardly any
 * arrived.
 */
export async function mendJpeg(bytes: Uint8Array, { maxPixels }: { maxPixels: number }): Promise<Buffer> {
  const input = { failOn: 'none', limitInputPixels: maxPixels } as const
  const { orientation } = await sharp(bytes, input).metadata()
  const { data, info } = await sharp(bytes, input)
    .resize(1024, 1024, { fit: 'inside', withoutEnlargement: true })
    .toColorspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const arrived = rowsArrived(data, { width, height, channels })
  if (arrived < leastShare * height)
    throw new AppError('invalid-image', 'The picture was cut off: hardly any of it arrived. Send it again.')
  return sharp(data.subarray(0, arrived * width * channels), { raw: { width, height: arrived, channels } })
    .withMetadata(orientation === undefined ? {} : { orientation })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

/** Rows before the first that ends, as do all after it, in the decoder's filling. */
function rowsArrived(
  data: Uint8Array,
  { width, height, channels }: { width: number; height: number; channels: number },
): number {
  let rows = height
  while (rows > 0 && isFilling(data, rows * width * channels, channels)) rows--
  return rows
}

function isFilling(data: Uint8Array, end: number, channels: number): boolean {
  for (let at = end - 8 * channels; at < end; at++) if (Math.abs(data[at]! - missing) > 1) return false
  return true
}
