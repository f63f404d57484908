import { AppError } from '../errors.ts'
import type { Photo } from '../image/photo.ts'
import type { Garment } from '../product/garment.ts'
import type { Category } from '../product/taxonomy.ts'
import type { Services } from '../services.ts'
import { garmentViews } from '../vision/garment-views.ts'
import { garmentOfProduct } from './merge-attributes.ts'

export type Seers = Pick<Services, 'vision' | 'encoder'>

/** A picture as it was read: its garments, and the vector of the view that its product is looked at in. */
export type Seen = { readonly garments: readonly Garment[]; readonly vector: Float32Array | undefined }

/** When this many photos of a batch fail, all of them, it is not the photos. */
const enoughToBlameTheModel = 4

/** A product's picture, and its kind where the shop states one: of several garments that is the one to look at. */
export type Pictured = { readonly photo: Photo; readonly category: Category | undefined }

/** What is seen in each photo. One that fails alone is left out; when all fail it throws `model-failed`. */
export async function seePhotos(
  photos: readonly Pictured[],
  options: { models: Seers; signal?: AbortSignal },
): Promise<Map<Photo, Seen>> {
  if (photos.length === 0) return new Map()
  try {
    return await seeTogether(photos, options)
  } catch (error) {
    if (!isModelFailure(error)) throw error
    const alone = await Promise.allSettled(photos.map((photo) => seeTogether([photo], options)))
    const unexpected = alone.find((result) => result.status === 'rejected' && !isModelFailure(result.reason))
    const seen = alone.flatMap((result) => (result.status === 'fulfilled' ? [...result.value] : []))
    if (unexpected !== undefined || (seen.length === 0 && photos.length >= enoughToBlameTheModel)) throw error
    return new Map(seen)
  }
}

const isModelFailure = (error: unknown) => error instanceof AppError && error.code === 'model-failed'

async function seeTogether(
  pictured: readonly Pictured[],
  { models, signal }: { models: Seers; signal?: AbortSignal },
): Promise<Map<Photo, Seen>> {
  const within = { ...(signal && { signal }) }
  const described = await models.vision.describe(
    pictured.map(({ photo }) => photo),
    { ...within, subjectOnly: true },
  )
  const views = pictured.map(({ photo, category }, at) => {
    const garments = described[at] ?? []
    const product = garmentOfProduct(category, garments)
    return (product && garmentViews(photo, garments)[garments.indexOf(product)]) ?? photo
  })
  const vectors = await models.encoder.encodePhotos?.(views, within)
  return new Map(
    pictured.map(({ photo }, at) => [photo, { garments: described[at] ?? [], vector: vectors?.[at] }]),
  )
}
