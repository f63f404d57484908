import type { Comparison } from '../language/request.ts'
import type { Product } from '../product/product.ts'
import { compareProducts } from '../retrieval/directions/compare-products.ts'
import type { ComparisonOutcome } from './outcome.ts'

/** The comparison that was asked for, and its products in order; by nothing named there is none to make. */
export function compareShown(products: readonly Product[], asked: Comparison | null): ComparisonOutcome {
  if (asked === null || asked.by === null) return { kind: 'comparison', products, compared: null }
  const compared = compareProducts(products, { by: asked.by, toward: asked.toward })
  const ordered = [...compared.ranked.map(({ product }) => product), ...compared.unknown]
  return { kind: 'comparison', products: ordered, compared }
}
