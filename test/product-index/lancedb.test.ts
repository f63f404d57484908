import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { connect } from '@lancedb/lancedb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { writeKeptFacets } from '../../src/product-index/lancedb/kept-facets.ts'
import { openLanceIndex } from '../../src/product-index/lancedb/lance-index.ts'
import type { UpkeepSettings } from '../../src/product-index/lancedb/upkeep.ts'
import { openProductIndex } from '../../src/product-index/open.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'

const log = createLog('error')
const encoder = { id: 'fake@1', dimension: 4 }
let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lancedb-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const open = (upkeep: Partial<UpkeepSettings> = {}) => openLanceIndex({ dir, encoder, log, upkeep })
const filesIn = async (folder: string) => (await readdir(folder, { recursive: true })).length

test('facets are counted once for each state of the table, however many ask', async () => {
  const index = await open()
  await index.upsert([indexedProduct({ id: 'a', brand: 'Marlow' })])
  const [one, two] = await Promise.all([index.facets(), index.facets()])
  expect(two).toBe(one)
  expect(await index.facets()).toBe(one)
  expect((await index.facets({ brands: ['Tern'] })).total).toBe(0)
  await index.upsert([indexedProduct({ id: 'b', brand: 'Tern' })])
  expect((await index.facets()).total).toBe(2)
  expect((await index.facets({ brands: ['Tern'] })).total).toBe(1)
  await index.close()
})

test('facets that a large shop kept are known as it is opened again, and not by a table begun anew', async () => {
  const index = await open()
  await index.upsert([indexedProduct({ id: 'a', brand: 'Marlow' })])
  const counts = { ...(await index.facets()), total: 1_000_000 }
  await index.close()
  await writeKeptFacets(dir, { counts, version: 1, took: 5_000 })

  const again = await open()
  expect((await again.facets()).total).toBe(1_000_000)
  // Meanwhile it was counted anew.
  await expect.poll(async () => (await again.facets()).total).toBe(1)
  await again.remove(['a'])
  await again.close()

  await writeKeptFacets(dir, { counts, version: 1, took: 5_000 })
  const other = await openLanceIndex({ dir, encoder: { id: 'fake@2', dimension: 4 }, log })
  expect((await other.facets()).total).toBe(0)
  await other.close()
})

test('of many searches at once each is taken up in a turn of the event loop of its own', async () => {
  const index = await open()
  await index.upsert([indexedProduct({ id: 'a', brand: 'Marlow' })])
  let turn = 0
  let turning = setImmediate(function next() {
    turn++
    turning = setImmediate(next)
  })
  const taken = await Promise.all(
    Array.from({ length: 30 }, async () => {
      await index.search({ vector: unit(1, 0, 0, 0), limit: 3 })
      const since = performance.now()
      while (performance.now() - since < 2);
      return turn
    }),
  )
  clearImmediate(turning)
  expect(new Set(taken).size).toBe(30)
  await index.close()
})

describe('an index opened again', () => {
  test('has everything it had', async () => {
    const first = await open()
    const row = indexedProduct({ id: 'a', attributes: { color: ['blue'] } }, { text: 'linen' })
    await first.upsert([row])
    await first.close()

    const second = await open()
    expect(await second.get(['a'])).toEqual([row.product])
    expect(await second.search({ text: 'linen', limit: 5 })).toHaveLength(1)
    expect(await second.count({ wanted: { color: ['blue'] } })).toBe(1)
    await second.close()
  })

  test('is found under the data folder', async () => {
    const index = await openProductIndex({ dataDir: dir }, encoder, log)
    await index.upsert([indexedProduct({ id: 'a' })])
    await index.close()
    const again = await openLanceIndex({ dir: join(dir, 'index'), encoder, log })
    expect(await again.count()).toBe(1)
    await again.close()
  })

  test('that lacks the column of a newer attribute is refused once it holds products', async () => {
    const index = await open()
    await index.upsert([indexedProduct({ id: 'a' })])
    await index.close()
    const connection = await connect(dir)
    await (await connection.openTable('products')).dropColumns(['neckline'])
    connection.close()
    await expect(open()).rejects.toThrow(/lacks columns that are newer.*npm run ingest/)
  })

  test.each([
    ['another encoder', { id: 'fake@2', dimension: 4 }],
    ['another dimension', { id: 'fake@1', dimension: 8 }],
  ])('with %s is refused with the command that helps', async (_, other) => {
    const index = await open()
    await index.upsert([indexedProduct({ id: 'a' })])
    await index.close()
    const opened = openLanceIndex({ dir, encoder: other, log })
    await expect(opened).rejects.toMatchObject({ code: 'index-mismatch' })
    await expect(opened).rejects.toThrow(/fake@1.*npm run ingest -- .*--data-dir/)
    const unharmed = await open()
    expect(await unharmed.count()).toBe(1)
    await unharmed.close()
  })

  test('with another encoder is begun anew while it is empty', async () => {
    await (await open()).close()
    const index = await openLanceIndex({ dir, encoder: { id: 'fake@2', dimension: 2 }, log })
    await index.upsert([indexedProduct({ id: 'a' }, { vector: unit(1, 1) })])
    expect(await index.search({ vector: unit(1, 0), limit: 1 })).toHaveLength(1)
    await index.close()
  })

  test.each(['', '{"layout":1', '{"layout":"one"}'])(
    'with an identity file of %j is refused',
    async (text) => {
      await (await open()).close()
      await writeFile(join(dir, 'identity.json'), text)
      await expect(open()).rejects.toMatchObject({ code: 'index-mismatch' })
    },
  )

  test('without its identity file is refused rather than guessed', async () => {
    const index = await open()
    await index.upsert([indexedProduct({ id: 'a' })])
    await index.close()
    await rm(join(dir, 'identity.json'))
    await expect(open()).rejects.toMatchObject({ code: 'index-mismatch' })
  })
})

test('the identity file tells the encoder', async () => {
  await (await open()).close()
  expect(JSON.parse(await readFile(join(dir, 'identity.json'), 'utf8'))).toEqual({
    layout: 5,
    encoder: { id: 'fake@1', dimension: 4 },
  })
})

test('a closed index refuses to work, and may be closed twice', async () => {
  const index = await open()
  await index.close()
  await index.close()
  await expect(index.search({ limit: 1 })).rejects.toMatchObject({ code: 'not-ready' })
  await expect(index.upsert([indexedProduct({ id: 'a' })])).rejects.toMatchObject({ code: 'not-ready' })
})

test('close waits for writes that were begun', async () => {
  const index = await open()
  const writes = Array.from({ length: 5 }, (_, at) => index.upsert([indexedProduct({ id: `p${at}` })]))
  await index.close()
  await Promise.all(writes)
  const again = await open()
  expect(await again.count()).toBe(5)
  await again.close()
})

test('a vector of another length is refused', async () => {
  const index = await open()
  const row = indexedProduct({ id: 'a' }, { vector: unit(1, 2) })
  await expect(index.upsert([row])).rejects.toMatchObject({ code: 'internal' })
  await expect(index.search({ vector: unit(1, 2), limit: 1 })).rejects.toMatchObject({ code: 'internal' })
  await expect(
    index.upsert([indexedProduct({ id: 'a' }, { vector: Float32Array.of(Number.NaN, 0, 0, 0) })]),
  ).rejects.toMatchObject({ code: 'internal' })
  expect(await index.count()).toBe(0)
  await index.close()
})

test('words are found in the plural and in other forms', async () => {
  const index = await open()
  await index.upsert([indexedProduct({ id: 'a' }, { text: 'Floral dress with pleats' })])
  const found = await Promise.all(
    ['dresses', 'DRESS', 'pleated'].map((text) => index.search({ text, limit: 1 })),
  )
  expect(found.map((hits) => hits.length)).toEqual([1, 1, 1])
  await index.close()
})

test('the best words win although the lexical index does not hold them yet', async () => {
  const index = await open({ writes: 1_000, rows: 10_000, idleMs: 60_000 })
  const filler = Array.from({ length: 300 }, (_, at) =>
    indexedProduct({ id: `filler-${at}` }, { text: `linen and ${'many other words '.repeat(20)}` }),
  )
  await index.upsert([...filler, indexedProduct({ id: 'best' }, { text: 'linen' })])
  expect((await index.search({ text: 'linen', limit: 1 }))[0]?.product.id).toBe('best')
  await index.close()
})

test('while compactions rest, words that no index holds yet are found, with their products', async () => {
  const index = await open({ writes: 1_000, rows: 10_000, idleMs: 60_000 })
  const rows = Array.from({ length: 400 }, (_, at) =>
    indexedProduct({ id: `p${at}`, brand: 'Marlow' }, { text: at % 2 === 0 ? 'linen' : 'linen and wool' }),
  )
  await index.upsert(rows)
  const hits = await index.search({ text: 'wool', limit: 5 })
  expect(hits.map(({ product }) => product.brand)).toEqual(Array(5).fill('Marlow'))
  expect(hits.every(({ product }) => Number(product.id.slice(1)) % 2 === 1)).toBe(true)
  await index.close()
})

test('a compaction rests longer than it took, unless too many rows wait', async () => {
  const index = await open({ writes: 1, restsFor: 1_000_000, mostRows: 50, idleMs: 1 })
  const connection = await connect(dir)
  const table = await connection.openTable('products')
  const unindexed = async () => {
    await table.checkoutLatest()
    return (await table.indexStats('text_idx'))?.numUnindexedRows
  }
  // It compacted as it opened.
  await index.upsert([indexedProduct({ id: 'first' })])
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await unindexed()).toBe(1)
  await index.upsert(Array.from({ length: 60 }, (_, at) => indexedProduct({ id: `p${at}` })))
  await expect.poll(unindexed).toBe(0)
  connection.close()
  await index.close()
})

test('hundreds of small writes leave few files, and search stays right meanwhile', async () => {
  const index = await open({ keepVersionsMs: 0 })
  await index.upsert(Array.from({ length: 100 }, (_, at) => indexedProduct({ id: `p${at}` })))
  for (let at = 0; at < 150; at += 1) {
    await index.upsert([indexedProduct({ id: `p${at % 100}` }, { text: `round ${at}` })])
  }
  expect(await index.search({ text: '149', limit: 5 })).toHaveLength(1)
  await index.close()
  expect(await filesIn(dir)).toBeLessThan(120)
})

test('a large table gets indexes behind the writes, and filters still hold', async () => {
  const index = await open({ indexedFromRows: 500, rows: 200, keepVersionsMs: 0 })
  const rows = Array.from({ length: 600 }, (_, at) =>
    indexedProduct(
      { id: `p${String(at).padStart(3, '0')}`, attributes: { color: [at % 100 === 0 ? 'red' : 'blue'] } },
      { vector: unit(Math.cos(at / 200), Math.sin(at / 200), 0.1, 0) },
    ),
  )
  await index.upsert(rows)
  const connection = await connect(dir)
  const table = await connection.openTable('products')
  const indexes = async () => {
    await table.checkoutLatest()
    return (await table.listIndices()).map(({ columns }) => columns.join())
  }
  await expect.poll(indexes).toContain('vector')
  connection.close()
  const vector = unit(1, 0, 0.1, 0)
  expect((await index.search({ vector, limit: 1 }))[0]?.product.id).toBe('p000')
  const red = await index.search({ vector, filter: { wanted: { color: ['red'] } }, limit: 50 })
  expect(red.map(({ product }) => product.id)).toEqual(['p000', 'p100', 'p200', 'p300', 'p400', 'p500'])
  await index.upsert([indexedProduct({ id: 'new' }, { vector: unit(0, 0, 0, 1) })])
  expect((await index.search({ vector: unit(0, 0, 0, 1), limit: 1 }))[0]?.product.id).toBe('new')
  await index.close()
  const again = await open()
  expect(await again.search({ vector, filter: { wanted: { color: ['red'] } }, limit: 50 })).toHaveLength(6)
  await again.close()
})

test('a process killed while it writes leaves an index that opens and goes on', async () => {
  const writer = spawn(process.execPath, [resolve(import.meta.dirname, 'endless-writer.ts'), dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let written = 0
  for await (const chunk of writer.stdout) {
    written += String(chunk).split('\n').length - 1
    if (written >= 15) break
  }
  writer.kill('SIGKILL')
  await once(writer, 'exit')

  const index = await open()
  const count = await index.count()
  expect(count).toBeGreaterThanOrEqual(15 * 20)
  const ids = (await index.search({ limit: count })).map(({ product }) => product.id)
  expect(new Set(ids).size).toBe(count)
  await index.upsert([indexedProduct({ id: 'after' }, { text: 'unicorn' })])
  expect(await index.search({ text: 'unicorn', limit: 5 })).toHaveLength(1)
  await index.close()
}, 60_000)
