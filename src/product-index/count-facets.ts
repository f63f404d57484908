import { attributeNames } from '../product/attributes.ts'
import { type Availability, settleStock } from '../product/availability.ts'
import type { Product } from '../product/product.ts'
import { sizeKey } from '../product/sizes/size-keys.ts'
import { type AskableField, askableFields, tells } from '../product/tells.ts'
import { createPriceBounds } from './price-bounds.ts'
import type { FacetCounts } from './product-index.ts'

export const noFacets: FacetCounts = {
  attributes: {},
  brands: {},
  sizes: {},
  availability: {},
  price: null,
  prices: [],
  total: 0,
  told: {},
}

/** Counts facets one product at a time, so that a large table is never held whole. */
export function createFacetCounter() {
  const attributes = new Map<string, Map<string, number>>()
  const brands = new Map<string, number>()
  /** Of each size, by the key that makes "xl" and "X-Large" one, its products and how it was spelled. */
  const sizes = new Map<string, { products: number; spellings: Map<string, number> }>()
  const availability = new Map<Availability, number>()
  const told = new Map<string, { products: number } & Partial<Record<AskableField, number>>>()
  const prices = createPriceBounds()
  let total = 0
  return {
    add(product: Product): void {
      const { attributes: own, brand } = product
      total += 1
      const ofKind = told.get(own.category ?? '') ?? { products: 0 }
      told.set(own.category ?? '', ofKind)
      ofKind.products += 1
      for (const field of askableFields) if (tells(product, field)) ofKind[field] = (ofKind[field] ?? 0) + 1
      for (const name of attributeNames) {
        for (const value of [own[name] ?? []].flat()) increment(countsOf(attributes, name), value)
      }
      if (brand) increment(brands, brand)
      for (const [key, spelling] of new Map(product.sizes.map((size) => [sizeKey(size), size.trim()]))) {
        const size = sizes.get(key) ?? { products: 0, spellings: new Map() }
        sizes.set(key, size)
        size.products += 1
        increment(size.spellings, spelling)
      }
      increment(availability, settleStock(product).availability)
      prices.add(product)
    },
    /** What was counted so far, in each attribute the most frequent value first. */
    result(): FacetCounts {
      const bounds = prices.result()
      return {
        attributes: Object.fromEntries([...attributes].map(([name, counts]) => [name, byFrequency(counts)])),
        brands: byFrequency(brands),
        sizes: byFrequency(
          new Map(
            [...sizes.values()].map(({ products, spellings }) => [
              Object.keys(byFrequency(spellings))[0] ?? '',
              products,
            ]),
          ),
        ),
        availability: byFrequency(availability),
        price: bounds[0] ?? null,
        prices: bounds,
        total,
        told: Object.fromEntries(told),
      }
    },
  }
}

function countsOf(attributes: Map<string, Map<string, number>>, name: string): Map<string, number> {
  const counts = attributes.get(name) ?? new Map<string, number>()
  attributes.set(name, counts)
  return counts
}

function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function byFrequency<Key extends string>(counts: ReadonlyMap<Key, number>): Record<Key, number> {
  const sorted = [...counts].toSorted(
    ([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1),
  )
  return Object.fromEntries(sorted) as Record<Key, number>
}
