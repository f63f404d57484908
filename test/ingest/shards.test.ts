import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { copyIndex } from '../../src/ingest/copy-index.ts'
import { ingestFeed } from '../../src/ingest/ingest-feed.ts'
import { parseArguments } from '../../src/ingest/parse-arguments.ts'
import { parseShard, takesId } from '../../src/ingest/shard.ts'
import { createLog } from '../../src/log.ts'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'
import { openIndexOver, settingsOf } from '../fakes/data-api/open-store.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { createFakeVision } from '../fakes/vision.ts'
import { openShop } from './open-shop.ts'

let api: DataApi
let dir: string
beforeEach(async () => {
  api = await openDataApi()
  dir = await mkdtemp(join(tmpdir(), 'fashion-buddy-shards-'))
})
afterEach(async () => {
  await api.close()
  await rm(dir, { recursive: true, force: true })
})

/** A worker with an index of its own over the one database, and the data folder that workers on one machine share. */
async function openWorker() {
  const encoder = createFakeEncoder({ joint: true })
  const index = await openIndexOver(api, { encoder })
  const config = readConfig({ DATA_DIR: dir, PRODUCT_INDEX: 'astra', ...settingsOf(api) })
  return { config, encoder, index, vision: createFakeVision() }
}

async function writeFeed(rows: number): Promise<string> {
  const file = join(dir, 'feed.csv')
  const lines = Array.from({ length: rows }, (_, at) => `p${at},Tee ${at}\n`)
  await writeFile(file, `id,title\n${lines.join('')}," "\n`)
  return file
}

const storedIds = () =>
  api
    .documents('fashion_buddy_products')
    .concat(api.documents('products'))
    .map(({ _id }) => _id)

describe('workers that share a feed', () => {
  test('take every row once, one of them reports the bad ones, and together they are all of it', async () => {
    const file = await writeFeed(300)
    const workers = await Promise.all([1, 2, 3].map(openWorker))
    const reports = await Promise.all(
      workers.map((worker, at) => ingestFeed(worker, { file, shard: { number: at + 1, of: 3 } })),
    )
    expect(reports.reduce((sum, { added }) => sum + added, 0)).toBe(300)
    for (const { added } of reports) expect(added).toBeGreaterThan(60)
    const reporters = reports.filter(({ rejected }) => rejected > 0)
    expect(reporters.map(({ rejected }) => rejected)).toEqual([1])
    expect(new Set(storedIds()).size).toBe(300)
    expect(await readFile(reporters[0]?.problems as string, 'utf8')).toContain('"line":302')
    await Promise.all(workers.map(({ index }) => index.close()))
  })

  test('go on where one of them was stopped', async () => {
    const file = await writeFeed(100)
    const worker = await openWorker()
    const shard = { number: 2, of: 2 }
    const first = await ingestFeed(worker, { file, shard })
    const second = await ingestFeed(worker, { file, shard })
    expect(second).toMatchObject({ added: 0, unchanged: first.added })
    const all = await ingestFeed(worker, { file })
    expect(all).toMatchObject({ added: 100 - first.added, unchanged: first.added })
    await worker.index.close()
  })

  test('prune only what is theirs', async () => {
    const worker = await openWorker()
    await ingestFeed(worker, { file: await writeFeed(100) })
    const shard = { number: 1, of: 2 }
    const own = storedIds().filter((id) => takesId(shard, id as string)).length
    const kept = Array.from({ length: 10 }, (_, at) => `p${at}`).filter((id) => takesId(shard, id)).length
    const report = await ingestFeed(worker, { file: await writeFeed(10), shard, prune: true })
    expect(report.removed).toBe(own - kept)
    expect(storedIds()).toHaveLength(100 - (own - kept))
    await worker.index.close()
  })

  test('are refused where the index takes one writer', async () => {
    const shop = await openShop()
    const file = await shop.file('feed.csv', 'id,title\n1,Tee\n')
    await expect(ingestFeed(shop.services, { file, shard: { number: 1, of: 2 } })).rejects.toMatchObject({
      code: 'invalid-request',
      message: expect.stringContaining('PRODUCT_INDEX=astra'),
    })
    await shop.close()
  })

  test('are told their part as I/N', () => {
    expect(parseArguments(['feed.csv', '--shard', '2/4'])?.shard).toEqual({ number: 2, of: 4 })
    for (const text of ['0/4', '5/4', '2', 'a/b', '1/0'])
      expect(() => parseArguments(['feed.csv', '--shard', text])).toThrow(/--shard: must read I\/N/)
    expect(parseShard('4/4')).toEqual({ number: 4, of: 4 })
  })
})

describe('copying an embedded catalogue to Astra DB', () => {
  test('takes every product with its vector, words and fingerprint, and encodes nothing', async () => {
    const embedded = await openShop({ joint: true })
    const lines = Array.from({ length: 120 }, (_, at) => `p${at},Linen tee ${at}\n`)
    const file = await embedded.file('feed.csv', `id,title\n${lines.join('')}`)
    await ingestFeed(embedded.services, { file })
    const ids = Array.from({ length: 120 }, (_, at) => `p${at}`)
    const before = embedded.services.index
    const expected = [await before.get(ids), await before.vectors(ids), await before.fingerprints(ids)]

    const { config, index, encoder } = await openWorker()
    const encodes = { ...encoder, encodeTexts: () => Promise.reject(new Error('must not encode')) }
    const target = {
      config: { ...config, dataDir: embedded.services.config.dataDir },
      index,
      encoder: encodes,
      log: createLog('silent'),
    }
    const progress: number[] = []
    const first = await copyIndex(target, { from: 'lancedb', shard: { number: 1, of: 2 } })
    const report = await copyIndex(target, {
      from: 'lancedb',
      onProgress: ({ position }) => progress.push(position),
    })
    expect(first.added).toBeGreaterThan(0)
    expect(report).toMatchObject({ rows: 120, added: 120 - first.added, unchanged: first.added })
    expect(progress.at(-1)).toBe(120)
    expect([await index.get(ids), await index.vectors(ids), await index.fingerprints(ids)]).toEqual(expected)
    expect((await index.search({ text: 'linen', limit: 500 })).length).toBe(120)
    expect(await copyIndex(target, { from: 'lancedb' })).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 120,
    })
    await index.close()
    await embedded.close()
  })

  test('goes the other way too', async () => {
    const { index, encoder } = await openWorker()
    const embedded = await openShop({
      joint: true,
      env: { ...settingsOf(api), ASTRA_DB_PRODUCTS: 'products' },
    })
    const product = indexedProduct({ id: 'a' })
    await index.upsert([
      { ...product, vector: new Float32Array(encoder.dimension).fill(encoder.dimension ** -0.5) },
    ])
    const target = { ...embedded.services, log: createLog('silent') }
    expect(await copyIndex(target, { from: 'astra' })).toMatchObject({ rows: 1, added: 1 })
    expect(await embedded.services.index.get(['a'])).toEqual([product.product])
    await index.close()
    await embedded.close()
  })

  test('says so when there is nothing to copy from, or nowhere to copy to', async () => {
    const worker = { ...(await openWorker()), log: createLog('silent') }
    await expect(copyIndex(worker, { from: 'lancedb' })).rejects.toMatchObject({ code: 'invalid-request' })
    await expect(copyIndex(worker, { from: 'astra' })).rejects.toMatchObject({
      message: expect.stringContaining('set PRODUCT_INDEX to another'),
    })
    await worker.index.close()
  })

  test('is asked for with --from, which takes no file', () => {
    expect(parseArguments(['--from', 'lancedb'])).toMatchObject({ from: 'lancedb' })
    expect(() => parseArguments(['--from', 'csv'])).toThrow(/--from: must be lancedb or astra/)
    expect(() => parseArguments(['feed.csv', '--from', 'lancedb'])).toThrow(/Either a file or --from/)
    expect(() => parseArguments([])).toThrow(/FILE is missing/)
  })
})
