import type { Encoder } from '../encoder/encoder.ts'
import type { Photo } from '../image/photo.ts'
import type { Garment } from '../product/garment.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { garmentViews } from '../vision/garment-views.ts'
import type { DescribeOptions, Vision } from '../vision/vision.ts'
import { askShop } from './ask-shop.ts'
import type { Reading } from './reading.ts'

type Services = {
  readonly vision: Vision
  readonly encoder: Encoder
  /** Where it is given, what the shop states of the nearest products helps to read. */
  readonly index?: ProductIndex
}
type Options = Pick<DescribeOptions, 'signal' | 'modelTime' | 'onStandIn'>

/**
 * Reads photos once: their garments, and a vector of each; what comes back holds no pixels. Handles are "photo-1", "photo-2"
 * … unless given. Throws `model-failed` or `canceled`.
 */
export async function readPhotos(
  services: Services,
  photos: readonly Photo[],
  options: Options & { handles?: readonly string[] } = {},
): Promise<Reading[]> {
  if (photos.length === 0) return []
  const within = options.signal === undefined ? {} : { signal: options.signal }
  const { handles: _, ...seeing } = options
  const described = await services.vision.describe(photos, seeing)
  const views = photos.map((photo, at) => viewsOf(photo, described[at] ?? []))
  const vectors = await vectorsOf(
    // Behind the garments' views the whole photo, which may be a product's own picture.
    views.map((each, at) => (each[0] === photos[at] ? each : [...each, photos[at] as Photo])),
    { encoder: services.encoder, within },
  )
  return Promise.all(
    photos.map(async (photo, at): Promise<Reading> => {
      const own = (vectors[at] ?? []).slice(0, views[at]?.length)
      const [vector = null, ...furtherVectors] = own
      const { garments, same } = await askShop(
        services,
        { garments: described[at] ?? [], vectors: own, whole: vectors[at]?.[own.length] ?? null },
        within,
      )
      return {
        handle: options.handles?.[at] ?? `photo-${at + 1}`,
        hash: photo.hash,
        garments,
        vector: vector && Array.from(vector),
        ...(furtherVectors.some((each) => each !== null) && {
          furtherVectors: furtherVectors.map((each) => each && Array.from(each)),
        }),
        ...(same.some((id) => id !== null) && { same }),
      }
    }),
  )
}

/** A view of each garment, of the whole photo where none is seen; null for one whose place is not known. */
const viewsOf = (photo: Photo, garments: readonly Garment[]): (Photo | null)[] =>
  garments.length === 0 ? [photo] : garmentViews(photo, garments)

/** Vectors of all views, in one go. */
async function vectorsOf(
  views: readonly (readonly (Photo | null)[])[],
  { encoder, within }: { encoder: Encoder; within: Options },
): Promise<(Float32Array | null)[][]> {
  if (!encoder.joint || encoder.encodePhotos === undefined) return views.map(() => [])
  const all = views.flat().filter((view) => view !== null)
  const encoded = await encoder.encodePhotos(all, within)
  let next = 0
  return views.map((each) => each.map((view) => (view === null ? null : (encoded[next++] ?? null))))
}
