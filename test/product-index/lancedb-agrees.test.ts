import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { openLanceIndex } from '../../src/product-index/lancedb.ts'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { createRandomShop } from '../fakes/random-products.ts'

const shop = createRandomShop(20_261_123)
const dimension = 8
const exact = openMemoryIndex()
let dir: string
let lance: ProductIndex

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lancedb-agrees-'))
  lance = await openLanceIndex({ dir, encoder: { id: 'fake@1', dimension }, log: createLog('error') })
  const rows = Array.from({ length: 300 }, (_, at) =>
    indexedProduct(shop.product(`p${String(at).padStart(3, '0')}`), {
      vector: unit(...shop.vector(dimension)),
    }),
  )
  await Promise.all([lance.upsert(rows), exact.upsert(rows)])
})
afterAll(async () => {
  await lance.close()
  await rm(dir, { recursive: true, force: true })
})

test('LanceDB and the exact reference agree on 150 random filters, in count, order and facets', async () => {
  let found = 0
  for (let round = 0; round < 150; round += 1) {
    const filter = shop.filter()
    const vector = unit(...shop.vector(dimension))
    const [expected, actual] = await Promise.all(
      [exact, lance].map(async (index) => ({
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
  expect(await lance.facets(filter)).toEqual(await exact.facets(filter))
})
