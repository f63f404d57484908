import { performance } from 'node:perf_hooks'
import sharp from 'sharp'
import { createBuiltInEncoder } from '../../src/encoder/built-in.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import { readPhotos } from '../../src/retrieval/read-photos.ts'
import { createBuiltInVision } from '../../src/vision/built-in.ts'
import { evalLimits } from './see-pictures.ts'

const rounds = 25

/** Median milliseconds of one photo's whole path and of sharp's decoding of the same megapixel, in turn, and their ratio. */
export async function measureSpeed(
  picture: Uint8Array,
): Promise<{ path: number; decode: number; times: number }> {
  const jpeg = await sharp(picture)
    .resize(1000, 1000, { fit: 'contain', background: '#ffffff' })
    .jpeg({ quality: 85 })
    .toBuffer()
  const services = { vision: createBuiltInVision(), encoder: createBuiltInEncoder() }
  const path: number[] = []
  const decode: number[] = []
  for (let round = -3; round < rounds; round++) {
    const begin = performance.now()
    await sharp(jpeg).raw().toBuffer()
    const decoded = performance.now()
    await readPhotos(services, [await decodePhoto(jpeg, evalLimits)])
    const read = performance.now()
    if (round < 0) continue
    decode.push(decoded - begin)
    path.push(read - decoded)
  }
  const [one, other] = [median(path), median(decode)]
  return { path: one, decode: other, times: one / other }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!
