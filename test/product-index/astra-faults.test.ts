import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import type { Fault } from '../fakes/data-api/faults.ts'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'
import { openIndexOver } from '../fakes/data-api/open-store.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'

/** Long enough for a busy machine; the fault that is an answer too late has to outlast it. */
const timeoutMs = 2_000
let api: DataApi
let index: ProductIndex
beforeEach(async () => {
  api = await openDataApi()
  index = await openIndexOver(api, { timeoutMs })
})
afterEach(async () => {
  api.faults.clear()
  await index.close()
  await api.close()
})

const rows = Array.from({ length: 120 }, (_, at) => indexedProduct({ id: `p${String(at).padStart(3, '0')}` }))
const ids = rows.map(({ product }) => product.id)
const storedIds = () => api.documents('products').map(({ _id }) => _id)
const passing: [string, Fault][] = [
  ['an HTTP 429 that says when to come back', { kind: 'status', status: 429, retryAfter: 0.05 }],
  ['an HTTP 500', { kind: 'status', status: 500 }],
  ['an HTTP 503', { kind: 'status', status: 503 }],
  ['an answer that comes too late', { kind: 'slow', ms: timeoutMs * 1.2 }],
  ['a connection dropped before the command', { kind: 'drop', when: 'before' }],
  ['a connection dropped after the command', { kind: 'drop', when: 'after' }],
  ['a database that is short of nodes', { kind: 'error', errorCode: 'UNAVAILABLE_DATABASE' }],
]

describe('a fault that passes', () => {
  test.each(passing)('%s: an upsert loses and doubles nothing', async (_, fault) => {
    api.faults.plan(fault, { command: 'insertMany', times: 2 })
    api.faults.plan(fault, { command: 'findOneAndReplace', times: 2 })
    await index.upsert(rows)
    expect(storedIds().sort()).toEqual(ids)
    await index.upsert([indexedProduct({ id: 'p000', title: 'New' })])
    expect((await index.get(['p000']))[0]?.title).toBe('New')
    expect(storedIds()).toHaveLength(ids.length)
  })

  test.each(passing)('%s: a search, a read and a delete answer all the same', async (_, fault) => {
    await index.upsert(rows)
    for (const command of ['find', 'countDocuments', 'deleteMany']) api.faults.plan(fault, { command })
    expect(await index.search({ vector: unit(1, 0, 0, 0), limit: 200 })).toHaveLength(120)
    expect(await index.count({ ids: ['p001'] })).toBe(1)
    expect(await index.remove(['p001', 'p002', 'nowhere'])).toBe(2)
    expect(storedIds()).toHaveLength(118)
  })

  test('a partial insert: what was not written is written again, and only that', async () => {
    api.faults.plan({ kind: 'partial-insert', ids: ['p003', 'p077'] }, { command: 'insertMany', times: 3 })
    await index.upsert(rows)
    expect(storedIds().sort()).toEqual(ids)
  })
})

describe('a fault that stays', () => {
  test('a document that the database refuses is named, and all others are written', async () => {
    const refused = {
      kind: 'partial-insert',
      ids: ['p003', 'p077'],
      errorCode: 'SHRED_DOC_LIMIT_VIOLATION',
    } as const
    api.faults.plan(refused, { command: 'insertMany', times: 100 })
    const upsert = index.upsert(rows)
    await expect(upsert).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringMatching(/^2 of 120 products could not be written/),
    })
    const { details } = (await upsert.catch((error: unknown) => error)) as { details: { ids: string[] } }
    expect(details.ids.sort()).toEqual(['p003', 'p077'])
    expect(storedIds()).toHaveLength(118)
  })

  test.each([
    ['answers with 500', { kind: 'status', status: 500 }, 'not-ready'],
    ['takes no more requests', { kind: 'status', status: 429 }, 'not-ready'],
    ['drops every connection', { kind: 'drop', when: 'before' }, 'not-ready'],
    ['answers far too late', { kind: 'slow', ms: 20_000 }, 'timeout'],
  ] as [string, Fault, string][])(
    'a database that %s ends in an honest error within the time limit',
    async (_, fault, code) => {
      api.faults.plan(fault, { times: 1_000 })
      const startedAt = performance.now()
      await expect(index.search({ vector: unit(1, 0, 0, 0), limit: 5 })).rejects.toMatchObject({ code })
      expect(performance.now() - startedAt).toBeLessThan(timeoutMs + 500)
    },
  )

  test('an error of the request itself is not tried again', async () => {
    api.faults.plan({ kind: 'error', errorCode: 'FILTER_INVALID_EXPRESSION' }, { command: 'find', times: 10 })
    const before = api.requests.length
    const search = index.search({ vector: unit(1, 0, 0, 0), limit: 5 })
    await expect(search).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringContaining('FILTER_INVALID_EXPRESSION'),
    })
    expect(api.requests.length - before).toBe(1)
  })
})

test('a canceled search ends at once, its request with it', async () => {
  api.faults.plan({ kind: 'slow', ms: 10_000 }, { command: 'find' })
  const startedAt = performance.now()
  const search = index.search({ vector: unit(1, 0, 0, 0), limit: 5 }, { signal: AbortSignal.timeout(100) })
  await expect(search).rejects.toMatchObject({ code: 'canceled' })
  expect(performance.now() - startedAt).toBeLessThan(1_000)
})
