import {
  type AttributeName,
  attributeNames,
  attributesSchema,
  attributeTerms,
} from '../../src/product/attributes.ts'
import type { ProductFilter } from '../../src/product/filters.ts'
import type { ProductInput } from '../../src/product/product.ts'
import { askableFields } from '../../src/product/tells.ts'

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Few values of each attribute, so that random filters meet random products. */
const fewValues = Object.fromEntries(
  attributeNames.map((name) => [name, Object.keys(attributeTerms[name]).slice(0, 4)]),
) as Record<AttributeName, string[]>

export function createRandomShop(seed: number) {
  const random = seededRandom(seed)
  const chance = (probability: number) => random() < probability
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const someOf = <T>(values: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => oneOf(values))),
  ]
  const wantedValues = (probability: number) =>
    Object.fromEntries(
      attributeNames.filter(() => chance(probability)).map((name) => [name, someOf(fewValues[name], 2)]),
    )

  return {
    product(id: string): ProductInput {
      const attributes = attributeNames
        .filter(() => chance(0.7))
        .map((name) => [
          name,
          name === 'color' || name === 'material' ? someOf(fewValues[name], 3) : oneOf(fewValues[name]),
        ])
      return {
        id,
        title: `Thing ${id}`,
        brand: chance(0.7) ? oneOf(['Nord', "O'Neill", 'ACME']) : null,
        price: chance(0.8) ? { amount: Math.round(random() * 100), currency: oneOf(['EUR', 'USD']) } : null,
        sizes: chance(0.6) ? someOf(['S', 'M', 'L'], 3) : [],
        stock: chance(0.5) ? Math.floor(random() * 3) : null,
        attributes: attributesSchema.parse(Object.fromEntries(attributes)),
      }
    },
    filter(): ProductFilter {
      return {
        ...(chance(0.7) ? { wanted: wantedValues(0.15) } : {}),
        ...(chance(0.5) ? { unwanted: wantedValues(0.15) } : {}),
        ...(chance(0.3) ? { price: { max: Math.round(random() * 100) } } : {}),
        ...(chance(0.2) ? { price: { min: Math.round(random() * 60), currency: 'EUR' } } : {}),
        ...(chance(0.2) ? { sizes: someOf(['s', 'M ', 'XXL'], 2) } : {}),
        ...(chance(0.2) ? { brands: someOf(['nord', "o'neill"], 2) } : {}),
        ...(chance(0.2) ? { unwanted_brands: ['acme'] } : {}),
        ...(chance(0.2) ? { in_stock: true } : {}),
        ...(chance(0.3) ? { unstated_pass: someOf(askableFields, 5) } : {}),
      }
    },
    vector: (dimension: number) => Array.from({ length: dimension }, () => random() - 0.5),
  }
}
