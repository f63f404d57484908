import type { Encoder } from '../encoder/encoder.ts'
import type { Photo } from '../image/photo.ts'
import type { LanguageCode } from '../language/language.ts'
import type { ShopperRequest } from '../language/request.ts'
import type { Log } from '../log.ts'
import { type Filters, toProductFilter } from '../product/filters.ts'
import { type Wish, wishSchema } from '../product/wish.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import { applyDirections } from '../retrieval/directions/apply-directions.ts'
import { readPhotos } from '../retrieval/read-photos.ts'
import type { Reading } from '../retrieval/reading.ts'
import type { Reference } from '../retrieval/reference.ts'
import { referenceFromReading } from '../retrieval/reference.ts'
import { searchForGrownUps } from '../retrieval/search-for-grown-ups.ts'
import type { SearchPart } from '../retrieval/search-part.ts'
import type { SearchResult } from '../retrieval/search-result.ts'
import type { Vision } from '../vision/vision.ts'
import { type Assumption, assumedFrom } from './assume.ts'
import { findNames } from './find-names.ts'
import { knownBrands } from './known-brands.ts'
import { emptyMemory } from './memory.ts'
import { readMessage } from './read-message.ts'
import { withoutSituationWords } from './without-situation-words.ts'

export type OneSearch = {
  readonly text: string
  readonly photo?: Photo
  readonly filters?: Filters
  readonly limit: number
  /** The language of words that do not tell theirs. */
  readonly language?: LanguageCode | undefined
  /** Parts of the search to leave out. */
  readonly without?: readonly SearchPart[]
}

export type OneSearchResult = {
  readonly result: SearchResult
  readonly wish: Wish
  readonly reading: Reading | null
  readonly reference: Reference | null
  /** What was inferred from what the words dress for. */
  readonly assumed: readonly Assumption[]
  /** The currency of a limit that was left out, as the shop has no prices in it. */
  readonly foreignCurrency: string | null
  /** The language of the words. */
  readonly language: LanguageCode
}

/** The search that words, a photo and filters ask for, with no agent between: `POST /v1/search` and the evals run it. */
export async function searchOnce(
  services: { vision: Vision; encoder: Encoder; index: ProductIndex; log?: Log },
  query: OneSearch,
  options: { signal?: AbortSignal } = {},
): Promise<OneSearchResult> {
  const [reading] = query.photo === undefined ? [] : await readPhotos(services, [query.photo], options)
  const names = await findNames(services.index, query.text, {
    ...options,
    ...(services.log && { log: services.log }),
  })
  const request = readMessage(query.text, {
    names,
    brands: await knownBrands(services.index, services.log),
    newPhotos: reading === undefined ? [] : [reading.handle],
    memory: {
      ...emptyMemory(''),
      ...(query.language === undefined ? {} : { language: query.language }),
    },
  })
  const reference = reading !== undefined && pointsAtPhoto(request) ? referenceFromReading(reading) : null
  const asked = withoutSituationWords(request.wishes[0] ?? wishSchema.parse({}), request.situations)
  const { wish: settled } = applyDirections(asked, {
    directions: asked.directions,
    baselines: reference === null ? [] : [{ of: 'things', things: [reference.attributes] }],
    stated: asked.wanted,
    kinds: asked.wanted.category ?? [reference?.attributes.category ?? []].flat(),
  })
  const assumed = reference === null ? assumedFrom(request.situations, settled) : null
  const { result, wish, foreignCurrency } = await searchForGrownUps(
    services,
    {
      wish: settled,
      reference,
      ...(query.without?.includes('lexical') ? {} : { named: names.products }),
      ...(assumed === null ? {} : { leaning: assumed.leaning }),
      ...(request.wishes.length > 1 || query.text.trim() === '' ? {} : { words: request.english }),
      limit: query.limit,
      ...(query.without === undefined ? {} : { without: query.without }),
      ...(query.filters === undefined ? {} : { filter: toProductFilter(query.filters) }),
    },
    options,
  )
  return {
    result,
    wish,
    reading: reading ?? null,
    reference,
    assumed: assumed?.list ?? [],
    foreignCurrency,
    language: request.language,
  }
}

/** "Shoes to go with it" is about the photo, yet asks for nothing like it. */
const pointsAtPhoto = (request: ShopperRequest) => request.intent !== 'complement'
