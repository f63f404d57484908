import type { Product } from '../product/product.ts'
import type { AskableField } from '../product/tells.ts'
import type { Reason } from './reason.ts'

/** A constraint that was given up, or "price", "size", "brand" when those were (never silently). */
export type Relaxed = AskableField

export type FoundProduct = {
  readonly product: Product
  /** Fit in [0, 1]; comparable within one result only. */
  readonly score: number
  readonly reasons: readonly Reason[]
  /** True when the product meets not all constraints; `relaxed` says which it misses. */
  readonly nearMatch: boolean
  readonly relaxed: readonly Relaxed[]
  /** What was asked for and it tells nothing of, as the shop hardly ever does. Absent: nothing. */
  readonly unstated?: readonly AskableField[]
}

export type SearchResult = {
  readonly products: readonly FoundProduct[]
  /** Constraints that some shown product misses, in the order they were given up. */
  readonly relaxed: readonly Relaxed[]
}
