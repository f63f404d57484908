import type { Encoder } from '../encoder/encoder.ts'
import type { Photo } from '../image/photo.ts'
import type { Vision } from '../vision/vision.ts'
import type { Reading } from './reading.ts'

/**
 * Reads photos once, garments and vectors side by side; what comes back holds no pixels. Handles are "photo-1", "photo-2"
 * … unless given. Throws `model-failed` or `canceled`.
 */
export async function readPhotos(
  { vision, encoder }: { vision: Vision; encoder: Encoder },
  photos: readonly Photo[],
  options: { signal?: AbortSignal; handles?: readonly string[] } = {},
): Promise<Reading[]> {
  if (photos.length === 0) return []
  const within = options.signal === undefined ? {} : { signal: options.signal }
  const [garments, vectors] = await Promise.all([
    vision.describe(photos, within),
    encoder.joint ? encoder.encodePhotos?.(photos, within) : undefined,
  ])
  return photos.map((photo, at) => {
    const vector = vectors?.[at]
    return {
      handle: options.handles?.[at] ?? `photo-${at + 1}`,
      hash: photo.hash,
      garments: garments[at] ?? [],
      vector: vector ? Array.from(vector) : null,
    }
  })
}
