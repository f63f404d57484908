import { describe, expect, test } from 'vitest'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import type { Fault } from '../fakes/data-api/faults.ts'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'
import { openIndexOver } from '../fakes/data-api/open-store.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'

/** Fails only what never ends: everything here is waited for, not timed. */
const longTime = 60_000

/** Runs a test over a database and an index of its own, so that tests can wait side by side. */
async function withIndex(
  work: (opened: { api: DataApi; index: ProductIndex; storedIds: () => unknown[] }) => Promise<void>,
  { timeoutMs = longTime } = {},
): Promise<void> {
  const api = await openDataApi()
  const index = await openIndexOver(api, { timeoutMs })
  try {
    await work({ api, index, storedIds: () => api.documents('products').map(({ _id }) => _id) })
  } finally {
    api.faults.clear()
    await index.close()
    await api.close()
  }
}

const rows = Array.from({ length: 120 }, (_, at) => indexedProduct({ id: `p${String(at).padStart(3, '0')}` }))
const ids = rows.map(({ product }) => product.id)
const passing: [string, Fault, number?][] = [
  ['an HTTP 429 that says when to come back', { kind: 'status', status: 429, retryAfter: 0.05 }],
  ['an HTTP 500', { kind: 'status', status: 500 }],
  ['an HTTP 503', { kind: 'status', status: 503 }],
  ['an answer that comes too late', { kind: 'late' }, 2_000],
  ['a connection dropped before the command', { kind: 'drop', when: 'before' }],
  ['a connection dropped after the command', { kind: 'drop', when: 'after' }],
  ['a database that is short of nodes', { kind: 'error', errorCode: 'UNAVAILABLE_DATABASE' }],
]

describe.concurrent('a fault that passes', () => {
  test.each(passing)('%s: an upsert loses and doubles nothing', (_, fault, timeoutMs) =>
    withIndex(
      async ({ api, index, storedIds }) => {
        api.faults.plan(fault, { command: 'insertMany', times: 2 })
        api.faults.plan(fault, { command: 'findOneAndReplace', times: 2 })
        await index.upsert(rows)
        expect(storedIds().sort()).toEqual(ids)
        await index.upsert([indexedProduct({ id: 'p000', title: 'New' })])
        expect((await index.get(['p000']))[0]?.title).toBe('New')
        expect(storedIds()).toHaveLength(ids.length)
      },
      { timeoutMs },
    ),
  )

  test.each(passing)('%s: a search, a read and a delete answer all the same', (_, fault, timeoutMs) =>
    withIndex(
      async ({ api, index, storedIds }) => {
        await index.upsert(rows)
        for (const command of ['find', 'countDocuments', 'deleteMany']) api.faults.plan(fault, { command })
        expect(await index.search({ vector: unit(1, 0, 0, 0), limit: 200 })).toHaveLength(120)
        expect(await index.count({ ids: ['p001'] })).toBe(1)
        expect(await index.remove(['p001', 'p002', 'nowhere'])).toBe(2)
        expect(storedIds()).toHaveLength(118)
      },
      { timeoutMs },
    ),
  )

  test('a partial insert: what was not written is written again, and only that', () =>
    withIndex(async ({ api, index, storedIds }) => {
      api.faults.plan({ kind: 'partial-insert', ids: ['p003', 'p077'] }, { command: 'insertMany', times: 3 })
      await index.upsert(rows)
      expect(storedIds().sort()).toEqual(ids)
    }))
})

describe.concurrent('a fault that stays', () => {
  test('a document that the database refuses is named, and all others are written', () =>
    withIndex(async ({ api, index, storedIds }) => {
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
    }))

  // That the time limit holds, `with-retries.test.ts` shows on a clock of its own.
  test.each([
    ['answers with 500', { kind: 'status', status: 500 }, 'not-ready'],
    ['takes no more requests', { kind: 'status', status: 429 }, 'not-ready'],
    ['drops every connection', { kind: 'drop', when: 'before' }, 'not-ready'],
    ['answers far too late', { kind: 'late' }, 'timeout'],
  ] as [string, Fault, string][])('a database that %s ends in an honest error', (_, fault, code) =>
    withIndex(
      async ({ api, index }) => {
        api.faults.plan(fault, { times: 1_000 })
        const before = api.requests.length
        await expect(index.search({ vector: unit(1, 0, 0, 0), limit: 5 })).rejects.toMatchObject({ code })
        expect(api.requests.length - before).toBeGreaterThan(1)
      },
      { timeoutMs: 2_000 },
    ),
  )

  test('an error of the request itself is not tried again', () =>
    withIndex(async ({ api, index }) => {
      api.faults.plan(
        { kind: 'error', errorCode: 'FILTER_INVALID_EXPRESSION' },
        { command: 'find', times: 10 },
      )
      const before = api.requests.length
      const search = index.search({ vector: unit(1, 0, 0, 0), limit: 5 })
      await expect(search).rejects.toMatchObject({
        code: 'internal',
        message: expect.stringContaining('FILTER_INVALID_EXPRESSION'),
      })
      expect(api.requests.length - before).toBe(1)
    }))
})

test('a canceled search ends without its answer, its request with it', () =>
  withIndex(
    async ({ api, index }) => {
      api.faults.plan({ kind: 'late' }, { command: 'find' })
      const before = api.requests.length
      const controller = new AbortController()
      const search = index.search({ vector: unit(1, 0, 0, 0), limit: 5 }, { signal: controller.signal })
      const canceled = expect(search).rejects.toMatchObject({ code: 'canceled' })
      await expect.poll(() => api.requests.length - before).toBe(1)
      controller.abort()
      await canceled
      await expect.poll(api.abandoned).toBe(1)
      expect(api.requests.length - before).toBe(1)
    },
    { timeoutMs: 10 * longTime },
  ))
