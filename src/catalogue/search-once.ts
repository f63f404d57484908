import type { Encoder } from '../encoder/encoder.ts'
import type { Photo } from '../image/photo.ts'
import { parseRequest } from '../language/parse-request.ts'
import type { ShopperRequest } from '../language/request.ts'
import { type Filters, toProductFilter } from '../product/filters.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import type { Vision } from '../vision/vision.ts'
import type { Reading, Reference, SearchResult } from './catalogue.ts'
import { readPhotos } from './read-photo.ts'
import { referenceFromReading } from './reference.ts'
import { searchCatalogue } from './search.ts'

export type OneSearch = {
  readonly text: string
  readonly photo?: Photo
  readonly filters?: Filters
  readonly limit: number
}

export type OneSearchResult = {
  readonly result: SearchResult
  readonly wish: Wish
  readonly reading: Reading | null
  readonly reference: Reference | null
}

/** The search that words, a photo and filters ask for, with no agent between: `POST /v1/search` and the evals run it. */
export async function searchOnce(
  services: { vision: Vision; encoder: Encoder; index: ProductIndex },
  query: OneSearch,
  options: { signal?: AbortSignal } = {},
): Promise<OneSearchResult> {
  const [reading] = query.photo === undefined ? [] : await readPhotos(services, [query.photo], options)
  const request = parseRequest(query.text, { hasPhoto: reading !== undefined })
  const reference = reading !== undefined && pointsAtPhoto(request) ? referenceFromReading(reading) : null
  const wish = request.wishes[0] ?? wishSchema.parse({})
  const result = await searchCatalogue(
    services,
    {
      wish,
      reference,
      limit: query.limit,
      ...(query.filters === undefined ? {} : { filter: toProductFilter(query.filters) }),
    },
    options,
  )
  return { result, wish, reading: reading ?? null, reference }
}

/** "Shoes to go with it" is about the photo, yet asks for nothing like it. */
const pointsAtPhoto = (request: ShopperRequest) => request.intent !== 'complement'
