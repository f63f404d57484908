import type { Product } from '../product/product.ts'
import type { PriceBounds } from './product-index.ts'

/** The lowest and highest price of each currency, of which amounts say nothing beside one another. */
export function createPriceBounds() {
  const seen = new Map<string, { min: number; max: number; products: number }>()
  return {
    add({ price }: Pick<Product, 'price'>): void {
      if (price === null) return
      const { amount, currency } = price
      const bounds = seen.get(currency)
      if (bounds === undefined) seen.set(currency, { min: amount, max: amount, products: 1 })
      else {
        bounds.min = Math.min(bounds.min, amount)
        bounds.max = Math.max(bounds.max, amount)
        bounds.products += 1
      }
    },
    /** That of most products first. */
    result: (): PriceBounds[] =>
      [...seen]
        .toSorted(
          ([one, { products }], [other, { products: others }]) => others - products || (one < other ? -1 : 1),
        )
        .map(([currency, { min, max }]) => ({ min, max, currency })),
  }
}
