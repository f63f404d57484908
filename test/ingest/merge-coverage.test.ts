import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Coverage, createCoverageCount } from '../../src/ingest/coverage.ts'
import { keepCoverage, readCoverage } from '../../src/ingest/coverage-file.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'coverage-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const found = (products: number, priced: number, more: Partial<Coverage> = {}): Coverage => {
  const { title, ...fields } = createCoverageCount().shares()
  const share = products === 0 ? 0 : priced / products
  return {
    feed: 'feed.csv',
    ingested_at: '2026-11-27T10:00:00.000Z',
    products,
    fields: { ...fields, title, price: { stated: share, inferred: 0, seen: 0, missing: 1 - share } },
    unread_columns: [],
    advice: [],
    withheld: 1,
    rejected: [{ reason: 'title: missing', rows: 2 }],
    unread: [],
    unreachable: [{ host: 'cdn.example', pictures: 3 }],
    ...more,
  }
}
const part = (number: number) => ({ shard: { number, of: 2 } })

test('what the workers of one feed found is one coverage, each part counted by its products', async () => {
  await Promise.all([keepCoverage(dir, found(10, 10, part(1))), keepCoverage(dir, found(30, 0, part(2)))])
  const [only, ...others] = await readCoverage(dir)
  expect(others).toEqual([])
  expect(only).toMatchObject({
    products: 40,
    withheld: 2,
    rejected: [{ reason: 'title: missing', rows: 4 }],
    unreachable: [{ host: 'cdn.example', pictures: 6 }],
    fields: { price: { stated: 0.25, missing: 0.75 } },
  })
  expect(only).not.toHaveProperty('shard')
})

test('until all parts are there it says which one is', async () => {
  await keepCoverage(dir, found(10, 5, part(2)))
  expect(await readCoverage(dir)).toMatchObject([{ products: 10, shard: { number: 2, of: 2 } }])
})

test('a whole ingest takes the place of parts, and newer parts that of a whole one', async () => {
  await keepCoverage(dir, found(10, 5, part(1)))
  await keepCoverage(dir, found(10, 5, part(2)))
  await keepCoverage(dir, found(50, 5, { ingested_at: '2026-11-27T11:00:00.000Z' }))
  expect(await readCoverage(dir)).toMatchObject([{ products: 50 }])
  await keepCoverage(dir, found(7, 7, { ...part(1), ingested_at: '2026-11-27T12:00:00.000Z' }))
  expect(await readCoverage(dir)).toMatchObject([{ products: 7, shard: { number: 1, of: 2 } }])
})

test('other feeds keep theirs, the latest first', async () => {
  await keepCoverage(dir, found(1, 1))
  await keepCoverage(dir, found(2, 1, { feed: 'other.csv', ingested_at: '2026-11-27T11:00:00.000Z' }))
  expect((await readCoverage(dir)).map(({ feed }) => feed)).toEqual(['other.csv', 'feed.csv'])
})
