import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@lancedb/lancedb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import type { ResidentSettings } from '../../src/product-index/lancedb/keep-resident.ts'
import { openLanceIndex } from '../../src/product-index/lancedb/lance-index.ts'
import type { UpkeepSettings } from '../../src/product-index/lancedb/upkeep.ts'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { createRandomShop } from '../fakes/random-products.ts'

const shop = createRandomShop(20_261_123)
const dimension = 8
const exact = openMemoryIndex()
let dir: string
let scanned: ProductIndex
let indexed: ProductIndex
let held: ProductIndex

const open = (name: string, upkeep: Partial<UpkeepSettings>, resident: Partial<ResidentSettings>) =>
  openLanceIndex({
    dir: join(dir, name),
    encoder: { id: 'fake@1', dimension },
    log: createLog('error'),
    upkeep,
    resident,
  })

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lancedb-agrees-'))
  scanned = await open('scanned', {}, { rows: -1 })
  indexed = await open('indexed', { indexedFromRows: 100, rows: 1 }, { rows: -1 })
  held = await open('held', {}, { restMs: 0 })
  const rows = Array.from({ length: 300 }, (_, at) =>
    indexedProduct(shop.product(`p${String(at).padStart(3, '0')}`), {
      vector: unit(...shop.vector(dimension)),
    }),
  )
  await Promise.all([scanned, indexed, held, exact].map((index) => index.upsert(rows)))
})
/** The columns that have an index in the second table. */
async function indexedColumns(): Promise<string[]> {
  const connection = await connect(join(dir, 'indexed'))
  const table = await connection.openTable('products')
  const indexes = await table.listIndices()
  connection.close()
  return indexes.flatMap(({ columns }) => columns)
}

afterAll(async () => {
  await Promise.all([scanned.close(), indexed.close(), held.close()])
  await rm(dir, { recursive: true, force: true })
})

test('with indexes or without, and from memory, LanceDB agrees with the exact reference on 150 random filters', async () => {
  await expect.poll(indexedColumns).toContain('vector')
  let found = 0
  for (let round = 0; round < 150; round += 1) {
    const filter = shop.filter()
    const vector = unit(...shop.vector(dimension))
    const [expected, ...actual] = await Promise.all(
      [exact, scanned, indexed, held].map(async (index) => ({
        count: await index.count(filter),
        ids: (await index.search({ vector, filter, limit: 20 })).map(({ product }) => product.id),
      })),
    )
    expect(actual, JSON.stringify(filter)).toEqual([expected, expected, expected])
    found += expected?.count ?? 0
  }
  // Otherwise the filters were too narrow to tell anything.
  expect(found).toBeGreaterThan(1_000)
  const filter = shop.filter()
  const facets = await Promise.all([exact, scanned, indexed].map((index) => index.facets(filter)))
  expect(facets.slice(1)).toEqual([facets[0], facets[0]])
}, 60_000)
