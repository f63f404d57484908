import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { productSchema } from '../../src/product/product.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'
import { composeTarget } from '../../src/retrieval/compose-target.ts'
import { missedConstraints } from '../../src/retrieval/missed-constraints.ts'
import { relaxationCost } from '../../src/retrieval/relaxation-order.ts'
import { relaxationStages } from '../../src/retrieval/relaxation-stages.ts'
import { openSmallShop } from './small-shop.ts'

const stagesOf = (input: WishInput) => {
  const wish = wishSchema.parse(input)
  return relaxationStages(wish, composeTarget(wish, null))
}

describe('the stages of giving up', () => {
  test('go from everything to what is never given up', () => {
    const stages = stagesOf({
      wanted: { category: ['dress'], color: ['red'], pattern: ['floral'], gender: ['female'] },
      unwanted: { material: ['silk'] },
      price: { max: 50 },
      sizes: ['M'],
      brands: ['Nord'],
      in_stock: true,
    })
    const others = { gender: ['male'], age_group: ['kids', 'babies'] }
    const lasting = { unwanted: { material: ['silk'], ...others }, in_stock: true }
    const firm = { ...lasting, price: { max: 50 }, sizes: ['M'] }
    const gender = ['female', 'unisex']
    expect(stages.map(({ filter }) => filter)).toEqual([
      {
        ...firm,
        brands: ['Nord'],
        plausible: { category: ['dress'], color: ['red'], pattern: ['floral'], gender },
      },
      {
        ...firm,
        brands: ['Nord'],
        plausible: { category: ['dress'], color: ['red', 'burgundy', 'orange'], gender },
      },
      { ...firm, plausible: { category: ['dress'] } },
      {
        ...firm,
        brands: ['Nord'],
        plausible: { category: ['dress'], color: ['red'], pattern: ['floral'], gender },
      },
      { ...lasting, plausible: { category: ['dress', 'jumpsuit'] } },
    ])
    expect(stages.map(({ until }) => until)).toEqual(['limit', 'limit', 'enough', 'any', 'any'])
    expect(stages.map(({ price }) => price)).toEqual([undefined, undefined, undefined, 'nearest', undefined])
  })

  test('that would ask the same again are left out', () => {
    expect(stagesOf({ wanted: { category: ['dress'] } })).toHaveLength(2)
    expect(stagesOf({})).toHaveLength(2)
  })
})

test('any number of lesser constraints is given up before a single greater one', () => {
  expect(relaxationCost(['near color', 'occasion', 'fit', 'pattern'])).toBeLessThan(relaxationCost(['color']))
  expect(relaxationCost(['color', 'age_group', 'gender', 'brand'])).toBeLessThan(relaxationCost(['size']))
  expect(relaxationCost([])).toBe(0)
})

test('what a product misses is told in the order of giving up', () => {
  const wish = wishSchema.parse({
    wanted: { category: ['dress'], color: ['blue'], pattern: ['solid'] },
    price: { max: 10, currency: 'EUR' },
    sizes: ['M'],
    brands: ['Nord'],
  })
  const product = productSchema.parse({
    id: 'a',
    title: 'A',
    price: { amount: 5, currency: 'USD' },
    attributes: { category: 'shirt', color: ['navy'] },
  })
  expect(missedConstraints(product, wish, composeTarget(wish, null))).toEqual([
    'near color',
    'pattern',
    'brand',
    'size',
    'price',
    'category',
  ])
})

describe('a shop with one red dress and many others', () => {
  let shop: Awaited<ReturnType<typeof openSmallShop>>
  beforeAll(async () => {
    const others = Array.from({ length: 20 }, (_, at) => ({
      id: `green-${at}`,
      title: 'Dress',
      attributes: { category: 'dress' as const, color: ['green' as const] },
    }))
    shop = await openSmallShop([
      { id: 'red', title: 'Dress', attributes: { category: 'dress', color: ['red'] } },
      ...others,
    ])
  })
  afterAll(() => shop.close())

  test('is filled with other colors only to eight, and asks the index no more than it must', async () => {
    shop.queries.length = 0
    const { ids, relaxed } = await shop.search({ wanted: { category: ['dress'], color: ['red'] } })
    expect(ids).toHaveLength(8)
    expect(ids[0]).toBe('red')
    expect(relaxed).toEqual(['color'])
    expect(shop.queries).toHaveLength(2)
  })

  test('shows no more than the limit', async () => {
    expect((await shop.search({ wanted: { color: ['red'] } }, { limit: 2 })).ids).toHaveLength(2)
  })

  test('a search that was canceled throws', async () => {
    const wish = wishSchema.parse({ wanted: { color: ['red'] } })
    const { searchCatalogue } = await import('../../src/retrieval/search.ts')
    const search = searchCatalogue(
      { index: shop.index, encoder: shop.encoder },
      { wish, reference: null, limit: 3 },
      { signal: AbortSignal.abort() },
    )
    await expect(search).rejects.toMatchObject({ code: 'canceled' })
  })
})
