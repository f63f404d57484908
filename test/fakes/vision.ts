import { AppError } from '../../src/errors.ts'
import type { Photo } from '../../src/image/photo.ts'
import { colors } from '../../src/product/color.ts'
import type { Garment } from '../../src/product/garment.ts'
import type { Vision } from '../../src/vision/vision.ts'

export type FakeVision = Vision & {
  /** Photos read so far. */
  readonly photosRead: () => number
}

/** Sees in each photo one garment: what `see` says, by default a t-shirt of a color that depends on the photo's bytes. */
export function createFakeVision({
  id = 'fake-vision@1',
  see = (photo: Photo): Garment[] => [teeOf(photo)],
}: {
  id?: string
  see?: (photo: Photo) => Garment[]
} = {}): FakeVision {
  let photosRead = 0
  return {
    id,
    photosRead: () => photosRead,
    async describe(photos, { signal } = {}) {
      if (signal?.aborted) throw new AppError('canceled', 'Canceled.')
      photosRead += photos.length
      return photos.map(see)
    },
  }
}

function teeOf(photo: Photo): Garment {
  const color = colors[Number.parseInt(photo.hash.slice(0, 8), 16) % colors.length] ?? 'black'
  return {
    attributes: { category: 't-shirt', color: [color], pattern: 'solid' },
    confidence: { category: 0.9, color: 0.9, pattern: 0.8 },
    description: `a ${color} t-shirt`,
  }
}
