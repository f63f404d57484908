import type { Availability } from '../product/availability.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Product } from '../product/product.ts'
import type { AskableField } from '../product/tells.ts'

/** A product with what the index needs to find it and to see whether it changed. */
export type IndexedProduct = {
  readonly product: Product
  /** Unit vector of the encoder that the index was opened with. */
  readonly vector: Float32Array
  /** Words to search: title, brand, description, attribute values. */
  readonly text: string
  /** Hash of the row and its picture; an ingest skips rows whose fingerprint is stored already. */
  readonly fingerprint: string
}

export type IndexQuery = {
  /** Nearest by cosine. */
  readonly vector?: Float32Array
  /** BM25 over the product's words. Any words are safe, none empties what the vector finds. */
  readonly text?: string
  /** Applied before ranking, inside the index. */
  readonly filter?: ProductFilter
  /** How many hits the vector and the words each give at most. */
  readonly limit: number
  /** Without vector, text and sort: what comes after a place in the order by id. */
  readonly after?: CataloguePlace
  /** Without vector and text: by price, or by date, over everything that passes, what has none left out; equal ones by id. */
  readonly sort?: SortOrder
}

export type SortOrder = 'price-ascending' | 'price-descending' | 'newest'

/** Where a listing of the catalogue stopped: at a product, and how many came before and with it. An index goes by the one or the other. */
export type CataloguePlace = { readonly id: string; readonly count: number }

export type IndexHit = {
  readonly product: Product
  /** Cosine to the query vector in [-1, 1]; null when the vector did not find the product. */
  readonly similarity: number | null
  /** Rank by vector and by words, from 1; null when that did not find the product. */
  readonly vectorRank: number | null
  readonly lexicalRank: number | null
}

export type FacetCounts = {
  readonly attributes: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly brands: Readonly<Record<string, number>>
  /** By the spelling that is met most often. */
  readonly sizes: Readonly<Record<string, number>>
  readonly availability: Readonly<Partial<Record<Availability, number>>>
  /** In the currency of most products. */
  readonly price: PriceBounds | null
  /** The bounds in each currency, that of most products first. */
  readonly prices: readonly PriceBounds[]
  readonly total: number
  /** Of the products of each kind, "" for those of none, how many there are and how many tell of each field. */
  readonly told: Readonly<Record<string, ToldCounts>>
}

export type PriceBounds = { readonly min: number; readonly max: number; readonly currency: string }

export type ToldCounts = { readonly products: number } & Readonly<Partial<Record<AskableField, number>>>

/** Stores and searches the catalogue. Writes are serialised by the index itself; every method may run concurrently. */
export type ProductIndex = {
  readonly capabilities: {
    /** Ranks by words as well as by vector. Without it no words are searched. */
    readonly hybrid: boolean
    /** Several processes may write at once. */
    readonly sharedWriters?: boolean
    /** Products up to which one search with a wide filter costs less than a narrow and a wide one. Absent: at no size. */
    readonly wideSearchUpTo?: number
  }
  /** Inserts or replaces by product id. The last of several rows with one id wins. */
  readonly upsert: (rows: readonly IndexedProduct[]) => Promise<void>
  /** Removes by id; gives how many were there. */
  readonly remove: (ids: readonly string[]) => Promise<number>
  /** The products with these ids, in this order; unknown ids are left out. */
  readonly get: (ids: readonly string[]) => Promise<Product[]>
  /** The vectors of these products, by id. */
  readonly vectors: (ids: readonly string[]) => Promise<Map<string, Float32Array>>
  /** Fingerprints of these products, by id. */
  readonly fingerprints: (ids: readonly string[]) => Promise<Map<string, string>>
  /** The ids of all products as of now, in batches, in no particular order. */
  readonly ids: () => AsyncIterable<readonly string[]>
  /** Hits by vector and by words, each product once. With neither vector nor text: products as `sort` says, else in a stable order, by id. */
  readonly search: (query: IndexQuery, options?: { signal?: AbortSignal }) => Promise<IndexHit[]>
  readonly count: (filter?: ProductFilter) => Promise<number>
  readonly facets: (filter?: ProductFilter) => Promise<FacetCounts>
  /**
   * Takes a task for this process alone among all that share the index, waiting while another has it; with `ifBegun` null where
   * nobody is at it or died over it. Absent where they share one data folder.
   */
  readonly claim?: (
    task: string,
    options?: { ifBegun?: boolean; signal?: AbortSignal | undefined },
  ) => Promise<Claim | null>
  /** Throws where the index cannot be read now; `count` tells as much where it is absent. */
  readonly probe?: () => Promise<void>
  /** Waits for pending writes and background indexing, then lets go of files and connections. */
  readonly close: () => Promise<void>
}

/** A task that only this process is at. */
export type Claim = {
  /** True when another began it and did not finish. */
  readonly unfinished: boolean
  readonly finish: () => Promise<void>
  readonly giveUp: () => Promise<void>
}

/** Which encoder wrote an index. Opening it with another throws `index-mismatch`. */
export type EncoderIdentity = { readonly id: string; readonly dimension: number }

/** An encoder that is part of an index: its database embeds words by itself. It reads no photos. */
export type IndexEncoder = EncoderIdentity & {
  readonly joint: false
  /** One unit vector per text. Throws `model-failed` or `canceled`. */
  readonly encodeTexts: (
    texts: readonly string[],
    options?: { signal?: AbortSignal; hurried?: boolean },
  ) => Promise<Float32Array[]>
  readonly close: () => Promise<void>
}
