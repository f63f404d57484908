import type { AttributeName, Attributes } from '../product/attributes.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Garment } from '../product/garment.ts'
import type { Product } from '../product/product.ts'
import type { Wish } from '../product/wish.ts'

/** A photo once read: kept in the thread by handle. It holds no pixels. */
export type Reading = {
  /** "photo-1", "photo-2" … in the order they were sent. */
  readonly handle: string
  /** SHA-256 of the photo's bytes. */
  readonly hash: string
  readonly garments: readonly Garment[]
  /** The encoder's vector, as plain numbers so that a checkpoint can hold it; null when the encoder reads text only. */
  readonly vector: readonly number[] | null
}

/** What "like this" points at. */
export type Reference =
  | {
      readonly kind: 'photo'
      readonly handle: string
      readonly attributes: Attributes
      readonly vector: readonly number[] | null
    }
  | {
      readonly kind: 'product'
      readonly id: string
      readonly attributes: Attributes
      readonly vector: readonly number[] | null
    }

export type SearchRequest = {
  readonly wish: Wish
  /** The caller's own hard filter (the HTTP `filters`): joined with the wish by AND and never relaxed. */
  readonly filter?: ProductFilter
  readonly reference: Reference | null
  readonly limit: number
}

/** A constraint that was given up, or "price", "size", "brand" when those were (never silently). */
export type Relaxed = AttributeName | 'price' | 'size' | 'brand'

export type FoundProduct = {
  readonly product: Product
  /** Fit in [0, 1]; comparable within one result only. */
  readonly score: number
  /** Short phrases that are true of the product and that the shopper asked for, such as "blue", "dress", "under 50 EUR". */
  readonly reasons: readonly string[]
  /** True when the product meets not all constraints; `relaxed` says which it misses. */
  readonly nearMatch: boolean
  readonly relaxed: readonly Relaxed[]
}

export type SearchResult = {
  readonly products: readonly FoundProduct[]
  /** Constraints that some shown product misses, in the order they were given up. */
  readonly relaxed: readonly Relaxed[]
}
