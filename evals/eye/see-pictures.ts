import { readFile } from 'node:fs/promises'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import type { Photo } from '../../src/image/photo.ts'
import type { Garment } from '../../src/product/garment.ts'
import { createBuiltInVision } from '../../src/vision/built-in.ts'
import { builtInEye, type Impression } from '../../src/vision/eye/eye.ts'
import type { Sighting } from '../../src/vision/eye/sighting.ts'
import { sightingsOf } from '../../src/vision/eye/sightings.ts'

/** A picture as the eye sees it: as a whole, and garment by garment. */
export type Seen<P> = {
  readonly picture: P
  readonly photo: Photo
  readonly whole: Impression
  readonly sightings: readonly Sighting[]
  readonly garments: readonly Garment[]
}

export const evalLimits = { maxBytes: 50_000_000, maxPixels: 50_000_000, timeoutMs: 20_000 }
const batch = 16

/** Lets the eye see pictures, some at a time. */
export async function* seePictures<P extends { readonly file: string }>(
  pictures: readonly P[],
): AsyncGenerator<Seen<P>> {
  const vision = createBuiltInVision()
  for (let start = 0; start < pictures.length; start += batch) {
    const part = pictures.slice(start, start + batch)
    const photos = await Promise.all(
      part.map(async ({ file }) => decodePhoto(await readFile(file), evalLimits)),
    )
    const garments = await vision.describe(photos)
    const sightings = await sightingsOf(photos)
    const wholes = await builtInEye().look(photos)
    for (const [n, picture] of part.entries())
      yield {
        ...{ picture, photo: photos[n]!, whole: wholes[n]! },
        ...{ sightings: sightings[n]!, garments: garments[n]! },
      }
  }
}
