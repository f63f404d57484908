import type { Thread } from '../chains/read-thread.ts'
import type { ProductCard, TurnRequest, TurnResult, Understood } from '../chains/turn.ts'
import type { Feedback } from '../src/feedback/feedback.ts'
import type { Photo } from '../src/image/photo.ts'
import type { AgenticFeeds } from '../src/ingest/agentic-feeds.ts'
import type { Coverage } from '../src/ingest/coverage.ts'
import type { LanguageCode } from '../src/language/language.ts'
import type { Filters } from '../src/product/filters.ts'
import type { Garment } from '../src/product/garment.ts'
import type { Product, ProductInput } from '../src/product/product.ts'
import type { CataloguePlace, FacetCounts } from '../src/product-index/product-index.ts'

export type Cancelable = { readonly signal: AbortSignal }

export type SearchQuery = {
  readonly text: string
  readonly photo?: Photo
  readonly filters?: Filters
  readonly limit: number
  /** The language to say reasons in where the words do not tell one. */
  readonly language?: LanguageCode | undefined
}

export type ListQuery = {
  readonly filters: Filters
  readonly limit: number
  readonly after?: CataloguePlace
}

/** `index` counts the products of the call from 0. Where the picture is the problem, the product is stored by its words. */
export type UpsertProblem = {
  readonly index: number
  readonly part: 'row' | 'picture'
  readonly message: string
}

/** What the routes ask of the rooms below; `open-ports.ts` gives the real ones. */
export type Ports = {
  /** Throws `invalid-image`, `image-too-large`, `image-fetch-failed`, `image-url-forbidden`, `timeout`, `canceled`. */
  readonly loadPhoto: (source: { url: string } | { bytes: Uint8Array }, options: Cancelable) => Promise<Photo>
  readonly runTurn: (request: TurnRequest) => Promise<TurnResult>
  /** `total` counts the products that meet all that was understood. */
  readonly search: (
    query: SearchQuery,
    options: Cancelable,
  ) => Promise<{ products: ProductCard[]; understood: Understood; total: number }>
  /** Garments of a photo, the main one first. */
  readonly describe: (photo: Photo, options: Cancelable) => Promise<readonly Garment[]>
  /** Languages that are answered in. */
  readonly languages: readonly string[]
  /** What may be asked first, in words of such a language. */
  readonly starters: (language: string, options: Cancelable) => Promise<readonly string[]>
  /** Counts over the products that pass. */
  readonly facets: (filters: Filters) => Promise<Omit<FacetCounts, 'told'>>
  /** Products that pass, by id, and how many do. */
  readonly listProducts: (query: ListQuery) => Promise<{ products: readonly Product[]; total: number }>
  /** What the last ingest of each feed found, the latest first. */
  readonly coverage: () => Promise<readonly Coverage[]>
  readonly getProduct: (id: string) => Promise<Product | undefined>
  /** Those that there are, in this order. */
  readonly getProducts: (ids: readonly string[]) => Promise<readonly Product[]>
  /** Products that hold one of these variants. */
  readonly productsOfVariants: (ids: readonly string[]) => Promise<readonly Product[]>
  /** Products that look and read most like one of the catalogue; none for an id that is not there. */
  readonly alike: (
    id: string,
    options: Cancelable & { filters: Filters; limit: number },
  ) => Promise<readonly Product[]>
  /** Indexes products as they come, replacing those of the same id; gives how many are stored now. */
  readonly upsertProducts: (
    products: AsyncIterable<ProductInput>,
    options: Cancelable & { onProblem: (problem: UpsertProblem) => void },
  ) => Promise<number>
  /** The same of products as a commerce protocol writes them; `index` counts the documents. */
  readonly upsertDocuments: (
    documents: readonly Readonly<Record<string, unknown>>[],
    options: Cancelable & { onProblem: (problem: UpsertProblem) => void },
  ) => Promise<void>
  readonly feeds: AgenticFeeds
  /** True when it was there. */
  readonly removeProduct: (id: string) => Promise<boolean>
  /** Throws `not-ready` naming what does not work. */
  readonly check: () => Promise<void>
  /** Throws `thread-not-found`. */
  readonly getThread: (id: string) => Promise<Thread>
  /** Throws `thread-not-found`, or `thread-busy` while it answers. */
  readonly removeThread: (id: string) => Promise<void>
  /** Throws `thread-not-found`, `turn-not-found`, `product-not-found`. */
  readonly giveFeedback: (feedback: Feedback) => Promise<void>
}
