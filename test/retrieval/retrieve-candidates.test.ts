import { expect, test } from 'vitest'
import { wishSchema } from '../../src/product/wish.ts'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import { searchCatalogue } from '../../src/retrieval/search.ts'
import type { SearchRequest } from '../../src/retrieval/search-request.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { createRandomShop } from '../fakes/random-products.ts'
import { wordVector } from '../fakes/word-encoder.ts'

const shop = createRandomShop(11)
const encoder = createFakeEncoder()

async function openShop() {
  const index = openMemoryIndex()
  const inputs = Array.from({ length: 250 }, (_, at) => shop.product(`p${at}`))
  const rows = await Promise.all(
    inputs.map(async (input) => indexedProduct(input, { vector: await wordVector(input.id) })),
  )
  await index.upsert(rows)
  return index
}

const counted = (index: ProductIndex, products: number | null) => {
  let queries = 0
  const search: ProductIndex['search'] = (query, options) => {
    queries += 1
    return index.search(query, options)
  }
  const count: ProductIndex['count'] = (filter) =>
    products === null ? index.count(filter) : Promise.resolve(products)
  return { index: { ...index, search, count }, queries: () => queries }
}

test('a small shop gets all its full matches and the same number of products in fewer queries', async () => {
  const index = await openShop()
  const small = counted(index, null)
  const large = counted(index, 5_001)
  for (let round = 0; round < 100; round += 1) {
    const { wanted, unwanted, price, sizes } = shop.filter()
    const wish = wishSchema.parse({ text: 'thing', wanted, unwanted, price, sizes })
    const request: SearchRequest = { wish, reference: null, limit: 12 }
    const full = (result: Awaited<ReturnType<typeof searchCatalogue>>) =>
      new Set(result.products.filter(({ nearMatch }) => !nearMatch).map(({ product }) => product.id))
    const atOnce = await searchCatalogue({ index: small.index, encoder }, request)
    const byStage = await searchCatalogue({ index: large.index, encoder }, request)
    // Where there are more than fit, a leg's ranks among other products may let another one in.
    expect(full(atOnce).size, JSON.stringify(wish)).toBe(full(byStage).size)
    if (full(byStage).size < 12) expect(full(atOnce), JSON.stringify(wish)).toEqual(full(byStage))
    expect(atOnce.products.length, JSON.stringify(wish)).toBe(byStage.products.length)
  }
  expect(small.queries()).toBeLessThan(large.queries())
})
