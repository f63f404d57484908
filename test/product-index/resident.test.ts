import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Table } from '@lancedb/lancedb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { defaultResident, keepResident } from '../../src/product-index/lancedb/keep-resident.ts'
import { openLanceIndex } from '../../src/product-index/lancedb/lance-index.ts'
import type { ProductIndex } from '../../src/product-index/product-index.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'

let dir: string
let index: ProductIndex
let table: Table
let disconnect: () => void
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'resident-'))
  index = await openLanceIndex({ dir, encoder: { id: 'fake@1', dimension: 4 }, log: createLog('error') })
  await index.upsert(['a', 'b', 'c'].map((id) => indexedProduct({ id, brand: `Brand ${id}` })))
  const connection = await connect(dir, { readConsistencyInterval: 0 })
  table = await connection.openTable('products')
  disconnect = () => connection.close()
})
afterEach(async () => {
  disconnect()
  await index.close()
  await rm(dir, { recursive: true, force: true })
})

const keep = (settings = {}) =>
  keepResident(() => table, createLog('error'), { ...defaultResident, restMs: 0, ...settings })

test('a table at rest is held, and what another wrote is seen though it is', async () => {
  const held = keep()
  expect((await held.rows())?.count({ brands: ['brand b'] })).toBe(1)
  await index.upsert([indexedProduct({ id: 'b', brand: 'Brand a' }), indexedProduct({ id: 'd' })])
  await expect.poll(async () => (await held.rows())?.count({ brands: ['brand a'] })).toBe(2)
  expect((await held.rows())?.product('d')?.id).toBe('d')
  await index.remove(['a'])
  await expect.poll(async () => (await held.rows())?.product('a')).toBeUndefined()
})

test('nothing is given once this process has written, until it is read again', async () => {
  const held = keep()
  expect(await held.rows()).not.toBeNull()
  held.wrote()
  await index.upsert([indexedProduct({ id: 'z' })])
  expect((await held.rows())?.count(undefined)).toBe(4)
})

test('a table is read behind the answers, once it was at rest for a while', async () => {
  const held = keep({ restMs: 50 })
  expect(await held.rows()).toBeNull()
  await expect.poll(() => held.rows()).not.toBeNull()
})

test('a table with too many rows or bytes is not held', async () => {
  expect(await keep({ rows: 3 }).rows()).not.toBeNull()
  expect(await keep({ rows: 2 }).rows()).toBeNull()
  expect(await keep({ bytes: 100 }).rows()).toBeNull()
})

test('held rows give a vector as a copy, and the order of ids is that of their bytes', async () => {
  const vector = unit(0, 1, 0, 0)
  await index.upsert(['\u{1F457}', '\uFF21'].map((id) => indexedProduct({ id }, { vector })))
  const rows = await keep().rows()
  expect(rows?.browse({ limit: 9 }).map(({ id }) => id)).toEqual(['a', 'b', 'c', '\uFF21', '\u{1F457}'])
  expect(rows?.browse({ limit: 9, after: { id: '\uFF21', count: 4 } })).toHaveLength(1)
  rows?.vector('\uFF21')?.fill(9)
  expect(rows?.vector('\uFF21')).toEqual(vector)
})
