import { afterEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { connectAstra } from '../../src/platform/astra/connect.ts'
import { productsDefinition } from '../../src/product-index/astra/products-collection.ts'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import { threadsDefinition } from '../../src/threads/astra/thread-documents.ts'
import { type DataApi, type DataApiOptions, openDataApi } from '../fakes/data-api/open-data-api.ts'
import { openIndexOver, openSaverOver, settingsOf } from '../fakes/data-api/open-store.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'

/** What a real Data API was seen to do, and the documentation does not say. */

const opened: { close: () => Promise<unknown> | unknown }[] = []
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close()
})

async function database(options: DataApiOptions = {}): Promise<DataApi> {
  const api = await openDataApi(options)
  opened.push(api)
  return api
}

async function open(api: DataApi, options: Parameters<typeof openIndexOver>[1] = {}): Promise<ProductIndex> {
  const index = await openIndexOver(api, options)
  opened.push(index)
  return index
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    indexedProduct(
      { id: `p${String(at).padStart(4, '0')}`, description: 'x'.repeat(1_000) },
      { vector: unit(1, at / count, 0, 0), text: `dress number${at}` },
    ),
  )
const vector = unit(1, 0, 0, 0)
const countOf = (api: DataApi, command: string) =>
  api.requests.filter((request) => request.command === command).length

/** Sends a command to the keyspace, past the adapter. */
async function send(api: DataApi, body: unknown): Promise<void> {
  await fetch(`${api.endpoint}/api/json/v1/default_keyspace`, {
    method: 'POST',
    headers: { token: api.token, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {})
}

describe.each(['present', 'older'] as const)('a server of the %s version', (version) => {
  test('without lexical search holds the words as a list', async () => {
    const api = await database({ version, lexicalAvailable: false })
    const index = await open(api)
    await index.upsert(rows(3))
    expect(await index.search({ text: 'number2', limit: 5 })).toHaveLength(1)
    expect(api.documents('products')[0]).toHaveProperty('words')
  })

  test('gives all of a browse, however long its pages are', async () => {
    const index = await open(await database({ version }))
    await index.upsert(rows(130))
    for (const limit of [7, 20, 45, 60, 110, 500]) {
      const ids = (await index.search({ limit })).map(({ product }) => product.id)
      expect(ids).toEqual(
        rows(130)
          .slice(0, limit)
          .map(({ product }) => product.id),
      )
    }
  })
})

describe('a collection that is being made', () => {
  test('by three processes at once is made once, and each of them searches it', async () => {
    const api = await database({ creationMs: 300 })
    const indexes = await Promise.all([open(api), open(api), open(api)])
    await indexes[0]?.upsert(rows(3))
    for (const index of indexes) expect(await index.search({ vector, limit: 5 })).toHaveLength(3)
  })

  test('is waited for by a process that comes later, when it is listed already', async () => {
    const api = await database({ creationMs: 400 })
    const first = open(api)
    await expect.poll(() => countOf(api, 'createCollection')).toBeGreaterThan(1)
    const late = await open(api)
    expect(await late.search({ vector, limit: 5 })).toEqual([])
    await first
  })

  test.each([
    ['products', { name: 'products', options: productsDefinition(4) }],
    ['threads', { name: 'threads', options: threadsDefinition }],
  ])('and was interrupted is finished by the next process (%s)', async (name, creation) => {
    const api = await database()
    api.faults.plan({ kind: 'interrupted' }, { command: 'createCollection' })
    await send(api, { createCollection: creation })
    if (name === 'products') {
      const index = await open(api)
      await index.upsert(rows(2))
      expect(await index.search({ vector, limit: 5 })).toHaveLength(2)
      return
    }
    const saver = await openSaverOver(api)
    opened.push(saver)
    expect(await saver.getTuple({ configurable: { thread_id: 'a' } })).toBeUndefined()
  })

  test('with settings that serve as well as ours is finished as it is', async () => {
    const api = await database()
    api.faults.plan({ kind: 'interrupted' }, { command: 'createCollection' })
    // Everything is indexed, as an earlier hand made it.
    const options = { vector: { dimension: 4, metric: 'cosine' }, lexical: { enabled: false } }
    await send(api, { createCollection: { name: 'products', options } })
    const index = await open(api)
    await index.upsert(rows(2))
    expect(await index.search({ vector, text: 'number1', limit: 5 })).toHaveLength(2)
  })
})

describe('a projection', () => {
  test('of ids alone does not bring the whole documents', async () => {
    const api = await database()
    const index = await open(api)
    await index.upsert(rows(50))
    const bytesOf = async (work: () => Promise<unknown>) => {
      const before = api.sent()
      await work()
      return api.sent() - before
    }
    const all = rows(50).map(({ product }) => product.id)
    const whole = await bytesOf(() => index.get(all))
    expect(whole).toBeGreaterThan(50_000)
    expect(await bytesOf(() => Array.fromAsync(index.ids()))).toBeLessThan(whole / 10)
    expect(await bytesOf(() => index.vectors(all))).toBeLessThan(whole / 5)
    expect(await bytesOf(() => index.remove(all))).toBeLessThan(whole / 10)
  })
})

describe('an error of the server, which comes with HTTP 200,', () => {
  test.each([
    ...['UNEXPECTED_SERVER_ERROR', 'UNEXPECTED_DRIVER_ERROR', 'FAILED_READ_REQUEST'],
    ...['INVALID_DATABASE_QUERY', 'CORRUPTED_COLLECTION_SCHEMA'],
  ])('%s passes: reads and writes are sent again', async (errorCode) => {
    const api = await database()
    const index = await open(api)
    for (const command of ['insertMany', 'find', 'countDocuments', 'findOneAndReplace', 'deleteMany'])
      api.faults.plan({ kind: 'error', errorCode }, { command })
    await index.upsert(rows(5))
    await index.upsert(rows(1))
    expect(await index.search({ vector, limit: 9 })).toHaveLength(5)
    expect(await index.count()).toBe(5)
    expect(await index.remove(['p0000'])).toBe(1)
  })

  test('that does not pass is told, and a query that is wrong itself is not sent for long', async () => {
    const api = await database()
    const index = await open(api)
    api.faults.plan({ kind: 'error', errorCode: 'INVALID_DATABASE_QUERY' }, { command: 'find', times: 99 })
    const before = countOf(api, 'find')
    await expect(index.search({ vector, limit: 5 })).rejects.toMatchObject({ code: 'internal' })
    expect(countOf(api, 'find') - before).toBeLessThan(6)
  })

  test('while the keyspace is looked for is told, not swallowed', async () => {
    const token = `Cassandra:${btoa('u')}:${btoa('p')}`
    const api = await database({ token, keyspaces: ['system'] })
    const settings = { ASTRA_DB_API_ENDPOINT: api.endpoint, ASTRA_DB_USERNAME: 'u', ASTRA_DB_PASSWORD: 'p' }
    const config = readConfig({ ...settings, ASTRA_DB_KEYSPACE: 'shop', ASTRA_DB_TIMEOUT_MS: '500' })
    api.faults.plan(
      { kind: 'error', errorCode: 'UNEXPECTED_SERVER_ERROR' },
      { command: 'createKeyspace', times: 99 },
    )
    await expect(connectAstra(config)).rejects.toMatchObject({ code: 'not-ready' })
    api.faults.clear()
    api.faults.plan({ kind: 'error', errorCode: 'UNEXPECTED_SERVER_ERROR' }, { command: 'findKeyspaces' })
    const { close } = await connectAstra(config)
    await close()
  })
})

describe('a database with no room for our collections', () => {
  const taken = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `taken_${at}`, options: {} }))

  test.each([3, 4, 5])(
    'because %i of five are taken says how many are needed, and is left as it was',
    async (count) => {
      const api = await database({ keyspaces: ['default_keyspace', 'another'] })
      for (const creation of taken(count)) await send(api, { createCollection: creation })
      const { openServices } = await import('../../src/services.ts')
      const config = readConfig({
        PRODUCT_INDEX: 'astra',
        THREADS: 'astra',
        ...settingsOf(api),
        EAR: 'false',
      })
      await expect(openServices(config, { log: createLog('silent') })).rejects.toMatchObject({
        code: 'invalid-config',
        message: expect.stringMatching(/3 collections.*fashion_buddy_products/),
      })
      const { db, close } = await connectAstra(readConfig(settingsOf(api)))
      expect(await db.listCollections({ nameOnly: true })).toEqual(taken(count).map(({ name }) => name))
      await close()
    },
  )
})

describe('a vector of zeros, which the database refuses,', () => {
  test('leaves its product to be found by words', async () => {
    const index = await open(await database())
    const blank = indexedProduct({ id: 'blank' }, { vector: new Float32Array(4), text: 'a blank page' })
    await index.upsert([...rows(3), blank])
    expect(await index.get(['blank'])).toHaveLength(1)
    const hits = await index.search({ vector, text: 'blank', limit: 5 })
    expect(hits.find(({ product }) => product.id === 'blank')).toMatchObject({
      similarity: null,
      lexicalRank: 1,
    })
  })

  test('asked for finds what the words find, and nothing else', async () => {
    const index = await open(await database())
    await index.upsert(rows(3))
    const zeros = new Float32Array(4)
    expect(await index.search({ vector: zeros, limit: 5 })).toEqual([])
    expect(await index.search({ vector: zeros, text: 'number1', limit: 5 })).toHaveLength(1)
  })
})

test('an estimate of nothing, before the first flush, does not make a large shop small', async () => {
  const api = await database()
  const index = await open(api)
  await index.upsert(rows(1_200))
  expect(await index.count()).toBe(1_200)
  api.flush()
})

test('of documents that could not be inserted each is told by its own error', async () => {
  const api = await database()
  const index = await open(api)
  api.faults.plan(
    { kind: 'partial-insert', ids: ['p0001'], errorCode: 'SHRED_DOC_LIMIT_VIOLATION' },
    { command: 'insertMany' },
  )
  await expect(index.upsert(rows(3))).rejects.toMatchObject({ details: { ids: ['p0001'] } })
  await index.upsert(rows(3))
  expect(await index.count()).toBe(3)
})
