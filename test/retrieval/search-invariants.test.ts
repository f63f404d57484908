import { expect, test } from 'vitest'
import { attributeNames } from '../../src/product/attributes.ts'
import { canBeBought } from '../../src/product/availability.ts'
import { comparable } from '../../src/product/comparable.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { composeTarget } from '../../src/retrieval/compose-target.ts'
import { mainColors } from '../../src/retrieval/main-colors.ts'
import { missedConstraints } from '../../src/retrieval/missed-constraints.ts'
import { relaxationCost } from '../../src/retrieval/relaxation-order.ts'
import { searchCatalogue } from '../../src/retrieval/search.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { createRandomShop } from '../fakes/random-products.ts'
import { wordVector } from '../fakes/word-encoder.ts'

const shop = createRandomShop(7)
const encoder = createFakeEncoder()

test('whatever is asked, a full match meets all of it, a near match names what it misses, and nothing refused is shown', async () => {
  const index = openMemoryIndex()
  const inputs = Array.from({ length: 200 }, (_, at) => shop.product(`p${at}`))
  const vector = await wordVector('thing')
  await index.upsert(inputs.map((input) => indexedProduct(input, { vector })))
  const seen = { full: 0, near: 0 }
  for (let round = 0; round < 200; round += 1) {
    const { wanted, unwanted, price, sizes, brands, unwanted_brands, in_stock } = shop.filter()
    const wish = wishSchema.parse({ wanted, unwanted, price, sizes, brands, unwanted_brands, in_stock })
    const result = await searchCatalogue({ index, encoder }, { wish, reference: null, limit: 12 })
    const asked = JSON.stringify(wish)
    expect(result.products.length, asked).toBeLessThanOrEqual(12)
    for (const { product, nearMatch, relaxed, score } of result.products) {
      const values = (name: (typeof attributeNames)[number]): readonly string[] =>
        [product.attributes[name] ?? []].flat()
      for (const name of attributeNames) {
        const refused: readonly string[] = unwanted?.[name] ?? []
        expect(
          values(name).filter((value) => refused.includes(value)),
          asked,
        ).toEqual([])
        const any: readonly string[] = wanted?.[name] ?? []
        const unisex = name === 'gender' && values(name).includes('unisex')
        const held = name === 'color' ? mainColors(product) : values(name)
        const meets = any.length === 0 || unisex || held.some((value) => any.includes(value))
        expect(relaxed.includes(name), asked).toBe(!meets)
      }
      if (in_stock) expect(product.stock, asked).not.toBe(0)
      const sized =
        !sizes || product.sizes.map(comparable).some((size) => sizes.map(comparable).includes(size))
      expect(relaxed.includes('size'), asked).toBe(!sized)
      expect(nearMatch, asked).toBe(relaxed.length > 0)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      seen[nearMatch ? 'near' : 'full'] += 1
    }
    const scores = result.products.map(({ score }) => score)
    expect(scores, asked).toEqual(scores.toSorted((one, other) => other - one))
    const toBuy = result.products.filter(({ product }) => canBeBought(product))
    expect(result.products.slice(0, toBuy.length), asked).toEqual(toBuy)
    const firstNear = toBuy.findIndex(({ nearMatch }) => nearMatch)
    const afterNear = firstNear < 0 ? [] : toBuy.slice(firstNear)
    const costs = toBuy.map(({ product }) =>
      relaxationCost(missedConstraints(product, wish, composeTarget(wish, null))),
    )
    expect(costs, asked).toEqual(costs.toSorted((one, other) => one - other))
    expect(
      afterNear.every(({ nearMatch }) => nearMatch),
      asked,
    ).toBe(true)
    expect(new Set(result.products.flatMap((found) => found.relaxed))).toEqual(new Set(result.relaxed))
  }
  expect(seen.full).toBeGreaterThan(300)
  expect(seen.near).toBeGreaterThan(300)
})
