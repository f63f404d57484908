import type { AttributeName, Attributes } from '../product/attributes.ts'
import type { Evidence } from '../product/evidence.ts'
import type { ProductFilter } from '../product/filters.ts'
import type { Garment } from '../product/garment.ts'
import type { Price, Product } from '../product/product.ts'
import type { Wish } from '../product/wish.ts'
import type { SearchPart } from './search-part.ts'

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
      /** Which of the photo's garments, from 1; absent for the main one. */
      readonly garment?: number
      readonly attributes: Attributes
      readonly vector: readonly number[] | null
      /** How sure its attributes are, where a model saw them. */
      readonly evidence?: Evidence | undefined
    }
  | {
      readonly kind: 'product'
      readonly id: string
      readonly attributes: Attributes
      readonly vector: readonly number[] | null
      /** How sure its attributes are, where a model saw them. */
      readonly evidence?: Evidence | undefined
    }

export type MeasuredBy = { readonly price: Price; readonly comparison: 'cheaper' | 'pricier' }

export type SearchRequest = {
  readonly wish: Wish
  /** The caller's own hard filter (the HTTP `filters`): joined with the wish by AND and never relaxed. */
  readonly filter?: ProductFilter
  readonly reference: Reference | null
  /** What is taken for granted where nobody says otherwise: it only ranks. */
  readonly presumed?: Attributes
  /** What the price is compared with: "cheaper than the first one". */
  readonly measuredBy?: MeasuredBy | null
  /** The shopper's own words, where one message made the wish: an encoder understands them better than their paraphrase. */
  readonly words?: string
  readonly limit: number
  /** Parts of the search to leave out: evaluations do, shoppers never. */
  readonly without?: readonly SearchPart[]
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
