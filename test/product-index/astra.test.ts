import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { connectAstra } from '../../src/platform/astra/connect.ts'
import { openProductIndex } from '../../src/product-index/open.ts'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'
import { openIndexOver, settingsOf } from '../fakes/data-api/open-store.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'

let api: DataApi
beforeEach(async () => {
  api = await openDataApi()
})
afterEach(() => api.close())

const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) =>
    indexedProduct({ id: `p${String(at + from).padStart(5, '0')}`, attributes: { category: 'dress' } }),
  )

describe('the collection', () => {
  test('has the encoder’s dimension, cosine, and an index on what filters name and on no long text', async () => {
    await (await openIndexOver(api)).close()
    const { db, close } = await connectAstra(readConfig(settingsOf(api)))
    const [products] = (await db.listCollections()).filter(({ name }) => name === 'products')
    await close()
    expect(products?.definition.vector).toMatchObject({ dimension: 4, metric: 'cosine' })
    const allowed = products?.definition.indexing?.allow
    expect(allowed).toEqual(
      expect.arrayContaining(['id', 'category', 'color', 'price', 'brand_key', 'sizes']),
    )
    expect(allowed).not.toContain('product')
    expect(allowed).not.toContain('fingerprint')
  })

  test('holds a product with the longest description and far more words than an index takes', async () => {
    const index = await openIndexOver(api)
    const row = indexedProduct(
      { id: 'a', description: 'ü'.repeat(10_000) },
      { text: `linen ${'é'.repeat(20_000)}` },
    )
    await index.upsert([row])
    expect(await index.get(['a'])).toEqual([row.product])
    expect(await index.search({ text: 'linen', limit: 5 })).toHaveLength(1)
    await index.close()
  })

  test('remembers who wrote it in a document of its own', async () => {
    await (await openIndexOver(api)).close()
    expect(api.documents('products_about')).toEqual([
      { _id: 'identity', layout: expect.any(Number), encoder: { id: 'fake@1', dimension: 4 } },
    ])
    expect(api.documents('products')).toEqual([])
  })
})

describe('an index opened again', () => {
  test('has everything it had', async () => {
    const first = await openIndexOver(api)
    const row = indexedProduct({ id: 'a', attributes: { color: ['blue'] } }, { text: 'linen' })
    await first.upsert([row])
    await first.close()
    const second = await openIndexOver(api)
    expect(await second.get(['a'])).toEqual([row.product])
    expect(await second.count({ wanted: { color: ['blue'] } })).toBe(1)
    await second.close()
  })

  test.each([
    ['another encoder', { id: 'fake@2', dimension: 4 }],
    ['another dimension', { id: 'fake@1', dimension: 8 }],
  ])('with %s is refused with the command that helps, and stays unharmed', async (_, encoder) => {
    const index = await openIndexOver(api)
    await index.upsert([indexedProduct({ id: 'a' })])
    await index.close()
    const opened = openIndexOver(api, { encoder })
    await expect(opened).rejects.toMatchObject({ code: 'index-mismatch' })
    await expect(opened).rejects.toThrow(/fake@1.*ASTRA_DB_PRODUCTS.*npm run ingest -- /)
    const unharmed = await openIndexOver(api)
    expect(await unharmed.count()).toBe(1)
    await unharmed.close()
  })

  test('with another encoder is begun anew while it is empty', async () => {
    await (await openIndexOver(api)).close()
    const index = await openIndexOver(api, { encoder: { id: 'fake@2', dimension: 2 } })
    await index.upsert([indexedProduct({ id: 'a' }, { vector: unit(1, 1) })])
    expect(await index.search({ vector: unit(1, 0), limit: 1 })).toHaveLength(1)
    await index.close()
  })

  test('that something else made, with other indexed fields, is refused once it holds documents', async () => {
    const { db, close } = await connectAstra(readConfig(settingsOf(api)))
    const foreign = await db.createCollection('products', {
      vector: { dimension: 4 },
      indexing: { allow: ['x'] },
    })
    await foreign.insertOne({ x: 1 })
    await close()
    await expect(openIndexOver(api)).rejects.toMatchObject({ code: 'index-mismatch' })
  })
})

describe('opening as configured', () => {
  const encoder = { id: 'fake@1', dimension: 4 }
  const open = (env: Record<string, string>) =>
    openProductIndex(readConfig({ PRODUCT_INDEX: 'astra', ...env }), encoder, createLog('silent'))

  test('PRODUCT_INDEX=astra opens the collection that ASTRA_DB_PRODUCTS names', async () => {
    const index = await open({ ...settingsOf(api), ASTRA_DB_PRODUCTS: 'my_shop' })
    await index.upsert([indexedProduct({ id: 'a' })])
    await index.close()
    expect(api.documents('my_shop')).toHaveLength(1)
  })

  test('a self-hosted Data API is spoken to with a user name and password, and gets the keyspace it lacks', async () => {
    const token = `Cassandra:${btoa('cassandra')}:${btoa('secret')}`
    const selfHosted = await openDataApi({ token, keyspaces: ['system'] })
    const index = await open({
      ASTRA_DB_API_ENDPOINT: selfHosted.endpoint,
      ASTRA_DB_USERNAME: 'cassandra',
      ASTRA_DB_PASSWORD: 'secret',
      ASTRA_DB_KEYSPACE: 'shop',
    })
    await index.upsert([indexedProduct({ id: 'a' })])
    expect(await index.count()).toBe(1)
    await index.close()
    await selfHosted.close()
  })

  test.each([
    ['no endpoint', {}, 'ASTRA_DB_API_ENDPOINT'],
    ['no token', { ASTRA_DB_API_ENDPOINT: 'http://127.0.0.1:9' }, 'ASTRA_DB_APPLICATION_TOKEN'],
    [
      'a user name without a password',
      { ASTRA_DB_API_ENDPOINT: 'http://127.0.0.1:9', ASTRA_DB_USERNAME: 'u' },
      'ASTRA_DB_PASSWORD',
    ],
  ])('%s is named in the error', async (_, env, variable) => {
    await expect(open(env as Record<string, string>)).rejects.toMatchObject({
      code: 'invalid-config',
      message: expect.stringContaining(variable),
    })
  })

  test('a wrong token and a wrong keyspace are named in the error', async () => {
    const settings = settingsOf(api)
    await expect(open({ ...settings, ASTRA_DB_APPLICATION_TOKEN: 'wrong' })).rejects.toMatchObject({
      code: 'invalid-config',
      message: expect.stringContaining('ASTRA_DB_APPLICATION_TOKEN'),
    })
    await expect(open({ ...settings, ASTRA_DB_KEYSPACE: 'nowhere' })).rejects.toMatchObject({
      code: 'invalid-config',
      message: expect.stringContaining('ASTRA_DB_KEYSPACE'),
    })
  })
})

test('a database without lexical search gets the words as a list, and finds by them', async () => {
  const plain = await openDataApi({ lexicalAvailable: false })
  const index = await openIndexOver(plain)
  expect(index.capabilities.hybrid).toBe(true)
  await index.upsert([
    indexedProduct({ id: 'both' }, { text: 'Dresses in red, with many other words' }),
    indexedProduct({ id: 'one' }, { text: 'dress' }),
    indexedProduct({ id: 'none' }, { text: 'belt' }),
  ])
  expect(plain.documents('products')[0]).toMatchObject({ words: ['dress', 'red', 'many', 'other', 'word'] })
  expect(plain.documents('products')[0]).not.toHaveProperty('$lexical')
  const hits = await index.search({ vector: unit(1, 0, 0, 0), text: 'red dress', limit: 5 })
  const ranks = hits.map(({ product, lexicalRank }) => [product.id, lexicalRank])
  expect(Object.fromEntries(ranks)).toEqual({ both: 1, one: 2, none: null })
  await index.close()
  await plain.close()
})

describe('beyond what one request takes', () => {
  test('more than a thousand products are counted, and a search gives its first thousand', async () => {
    const index = await openIndexOver(api)
    await index.upsert(rows(1_300))
    expect(await index.count()).toBe(1_300)
    expect(await index.count({ wanted: { category: ['dress'] } })).toBe(1_300)
    expect(await index.search({ vector: unit(1, 0, 0, 0), limit: 2_000 })).toHaveLength(1_000)
    expect(await index.remove(rows(1_300).map(({ product }) => product.id))).toBe(1_300)
    expect(await index.count()).toBe(0)
    await index.close()
  })

  test('hundreds of ids are left out or kept, and thousands too many are refused', async () => {
    const index = await openIndexOver(api)
    await index.upsert(rows(300))
    const some = rows(250).map(({ product }) => product.id)
    expect(await index.count({ exclude_ids: some })).toBe(50)
    expect(await index.count({ ids: some })).toBe(250)
    const tooMany = Array.from({ length: 7_000 }, (_, at) => `x${at}`)
    await expect(index.count({ ids: tooMany })).rejects.toMatchObject({ code: 'invalid-request' })
    await index.close()
  })

  test('a shop too large to be sorted is browsed in a stable order all the same', async () => {
    const index = await openIndexOver(api)
    await index.upsert(rows(30))
    const browse = async () => {
      api.faults.plan({ kind: 'error', errorCode: 'OVERLOADED_SORT_ROW_LIMIT' }, { command: 'find' })
      return (await index.search({ limit: 25 })).map(({ product }) => product.id)
    }
    const first = await browse()
    expect(new Set(first).size).toBe(25)
    expect(await browse()).toEqual(first)
    await index.close()
  })

  test('the facets of a large shop are counted by one process and read by the others', async () => {
    const [one, other] = [await openIndexOver(api), await openIndexOver(api)]
    await one.upsert(rows(2_010))
    const facets = await one.facets()
    expect(facets).toMatchObject({ attributes: { category: { dress: 2_010 } }, total: 2_010 })
    const before = api.requests.filter(({ command }) => command === 'find').length
    expect(await other.facets()).toEqual(facets)
    expect(api.requests.filter(({ command }) => command === 'find').length).toBe(before)
    await Promise.all([one.close(), other.close()])
  })
})

test('words rank a product that has some of them, those with all of them first', async () => {
  const index = await openIndexOver(api)
  await index.upsert([
    indexedProduct({ id: 'both' }, { text: 'a red dress among many other things' }),
    indexedProduct({ id: 'one' }, { text: 'dress dress dress' }),
    indexedProduct({ id: 'none' }, { text: 'leather belt' }),
  ])
  const hits = await index.search({ text: 'the red dress, please', limit: 5 })
  expect(hits.map(({ product }) => product.id)).toEqual(['both', 'one'])
  await index.close()
})

test('a closed index refuses to work, and may be closed twice', async () => {
  const index = await openIndexOver(api)
  await index.close()
  await index.close()
  await expect(index.search({ limit: 1 })).rejects.toMatchObject({ code: 'not-ready' })
  await expect(index.upsert([indexedProduct({ id: 'a' })])).rejects.toMatchObject({ code: 'not-ready' })
})

test('a vector of another length, or of no numbers, is refused before anything is sent', async () => {
  const index = await openIndexOver(api)
  const sent = api.requests.length
  const row = indexedProduct({ id: 'a' }, { vector: unit(1, 2) })
  await expect(index.upsert([row])).rejects.toMatchObject({ code: 'internal' })
  await expect(index.search({ vector: unit(1, 2), limit: 1 })).rejects.toMatchObject({ code: 'internal' })
  expect(api.requests.length).toBe(sent)
  await index.close()
})
