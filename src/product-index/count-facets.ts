import { attributeNames } from '../product/attributes.ts'
import type { Product } from '../product/product.ts'
import { type AskableField, askableFields, tells } from '../product/tells.ts'
import type { FacetCounts } from './product-index.ts'

/** Counts facets one product at a time, so that a large table is never held whole. */
export function createFacetCounter() {
  const attributes = new Map<string, Map<string, number>>()
  const brands = new Map<string, number>()
  const told = new Map<string, { products: number } & Partial<Record<AskableField, number>>>()
  let [min, max, total] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  return {
    add(product: Product): void {
      const { attributes: own, brand, price } = product
      total += 1
      const ofKind = told.get(own.category ?? '') ?? { products: 0 }
      told.set(own.category ?? '', ofKind)
      ofKind.products += 1
      for (const field of askableFields) if (tells(product, field)) ofKind[field] = (ofKind[field] ?? 0) + 1
      for (const name of attributeNames) {
        for (const value of [own[name] ?? []].flat()) increment(countsOf(attributes, name), value)
      }
      if (brand) increment(brands, brand)
      if (price) [min, max] = [Math.min(min, price.amount), Math.max(max, price.amount)]
    },
    /** What was counted so far, in each attribute the most frequent value first. */
    result(): FacetCounts {
      return {
        attributes: Object.fromEntries([...attributes].map(([name, counts]) => [name, byFrequency(counts)])),
        brands: byFrequency(brands),
        price: min <= max ? { min, max } : null,
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

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function byFrequency(counts: ReadonlyMap<string, number>): Record<string, number> {
  const sorted = [...counts].toSorted(
    ([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1),
  )
  return Object.fromEntries(sorted)
}
