import { attributeNames } from '../product/attributes.ts'
import { settleStock } from '../product/availability.ts'
import type { Product } from '../product/product.ts'
import { sizeKey } from '../product/sizes/size-keys.ts'
import { type AskableField, askableFields, tells } from '../product/tells.ts'
import { createPriceBounds } from './price-bounds.ts'
import type { FacetCounts, PriceBounds } from './product-index.ts'

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

type ToldTally = { products: number } & Partial<Record<AskableField, number>>

/** What was counted, before it is put in order. */
export type FacetTally = {
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly brands: ReadonlyMap<string, number>
  /** Products of each label, of which each product has one for each size at most. */
  readonly sizeLabels: ReadonlyMap<string, number>
  readonly availability: ReadonlyMap<string, number>
  readonly prices: readonly PriceBounds[]
  readonly told: ReadonlyMap<string, ToldTally>
  readonly total: number
}

/** A product's sizes as they are spelled, each size once: "xl" and "X-Large" are one. */
export const sizeLabels = (sizes: readonly string[]): string[] => [
  ...new Map(sizes.map((size) => [sizeKey(size), size.trim()])).values(),
]

/** Counts facets one product at a time, so that a large table is never held whole. */
export function createFacetCounter() {
  const attributes = new Map<string, Map<string, number>>()
  const brands = new Map<string, number>()
  const labels = new Map<string, number>()
  const availability = new Map<string, number>()
  const told = new Map<string, ToldTally>()
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
      for (const label of sizeLabels(product.sizes)) increment(labels, label)
      increment(availability, settleStock(product).availability)
      prices.add(product)
    },
    /** What was counted so far. */
    result: (): FacetCounts =>
      facetCounts({
        ...{ attributes, brands, sizeLabels: labels, availability, told, total },
        prices: prices.result(),
      }),
  }
}

/** In each attribute the most frequent value first. */
export function facetCounts(tally: FacetTally): FacetCounts {
  const { attributes, brands, sizeLabels, availability, prices, told, total } = tally
  return {
    attributes: Object.fromEntries([...attributes].map(([name, counts]) => [name, byFrequency(counts)])),
    brands: byFrequency(brands),
    sizes: byFrequency(sizesOf(sizeLabels)),
    availability: byFrequency(availability),
    price: prices[0] ?? null,
    prices,
    total,
    told: Object.fromEntries(told),
  }
}

/** Each size by the spelling that is met most often. */
function sizesOf(labels: ReadonlyMap<string, number>): Map<string, number> {
  const sizes = Map.groupBy(labels, ([label]) => sizeKey(label))
  return new Map(
    [...sizes.values()].map((spellings) => [
      Object.keys(byFrequency(new Map(spellings)))[0] ?? '',
      spellings.reduce((sum, [, products]) => sum + products, 0),
    ]),
  )
}

function countsOf(attributes: Map<string, Map<string, number>>, name: string): Map<string, number> {
  const counts = attributes.get(name) ?? new Map<string, number>()
  attributes.set(name, counts)
  return counts
}

function increment<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function byFrequency(counts: ReadonlyMap<string, number>): Record<string, number> {
  const sorted = [...counts].toSorted(
    ([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1),
  )
  return Object.fromEntries(sorted)
}
