import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'
import { openIndexOver } from '../fakes/data-api/open-store.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { createRandomShop } from '../fakes/random-products.ts'

const shop = createRandomShop(20_261_124)
const dimension = 8
const exact = openMemoryIndex()
let api: DataApi
let astra: ProductIndex

beforeAll(async () => {
  api = await openDataApi()
  astra = await openIndexOver(api, { encoder: { id: 'fake@1', dimension } })
  const rows = Array.from({ length: 300 }, (_, at) =>
    indexedProduct(shop.product(`p${String(at).padStart(3, '0')}`), {
      vector: unit(...shop.vector(dimension)),
    }),
  )
  await Promise.all([astra.upsert(rows), exact.upsert(rows)])
})
afterAll(async () => {
  await astra.close()
  await api.close()
})

test('Astra DB agrees with the exact reference on 150 random filters', async () => {
  let found = 0
  for (let round = 0; round < 150; round += 1) {
    const filter = shop.filter()
    const vector = unit(...shop.vector(dimension))
    const [expected, actual] = await Promise.all(
      [exact, astra].map(async (index) => ({
        count: await index.count(filter),
        ids: (await index.search({ vector, filter, limit: 20 })).map(({ product }) => product.id),
      })),
    )
    expect(actual, JSON.stringify(filter)).toEqual(expected)
    found += expected?.count ?? 0
  }
  // Otherwise the filters were too narrow to tell anything.
  expect(found).toBeGreaterThan(1_000)
  const filter = shop.filter()
  expect(await astra.facets(filter)).toEqual(await exact.facets(filter))
  expect(await astra.facets()).toEqual(await exact.facets())
}, 60_000)
