import type { AttributeName } from '../product/attributes.ts'
import type { Product } from '../product/product.ts'
import type { Reason } from './reason.ts'

/** A constraint that was given up, or "price", "size", "brand" when those were (never silently). */
export type Relaxed = AttributeName | 'price' | 'size' | 'brand'

export type FoundProduct = {
  readonly product: Product
  /** Fit in [0, 1]; comparable within one result only. */
  readonly score: number
  readonly reasons: readonly Reason[]
  /** True when the product meets not all constraints; `relaxed` says which it misses. */
  readonly nearMatch: boolean
  readonly relaxed: readonly Relaxed[]
}

export type SearchResult = {
  readonly products: readonly FoundProduct[]
  /** Constraints that some shown product misses, in the order they were given up. */
  readonly relaxed: readonly Relaxed[]
}
