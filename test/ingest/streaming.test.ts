import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createIdSet } from '../../src/ingest/id-set.ts'
import { ingestFeed } from '../../src/ingest/ingest-feed.ts'
import { inBatches } from '../../src/platform/batches.ts'
import { mapConcurrently } from '../../src/platform/map-concurrently.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { createForgetfulIndex } from '../fakes/product-index.ts'
import { createFakeVision } from '../fakes/vision.ts'
import { heldMemory } from './held-memory.ts'

async function* numbers(count: number) {
  for (let at = 0; at < count; at++) yield at
}

const collect = async <T>(items: AsyncIterable<T>) => {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}

const rows = 20_000

test(`${rows} rows pass through without staying in memory`, async () => {
  const dir = await mkdtemp(join(tmpdir(), 'fashion-buddy-stream-'))
  try {
    const file = join(dir, 'feed.csv')
    async function* lines() {
      yield 'id,title\n'
      for (let from = 0; from < rows; from += 1_000)
        yield Array.from({ length: 1_000 }, (_, at) => `${from + at},Blue tee ${from + at}\n`).join('')
    }
    await pipeline(Readable.from(lines()), createWriteStream(file))
    const services = {
      config: readConfig({ DATA_DIR: join(dir, 'data') }),
      vision: createFakeVision(),
      encoder: createFakeEncoder({ dimension: 8 }),
      index: createForgetfulIndex(),
    }
    const held: number[] = []
    const report = await ingestFeed(services, {
      file,
      onProgress: ({ added }) => {
        if (added >= (held.length + 1) * (rows / 5)) held.push(heldMemory())
      },
    })
    expect(report).toMatchObject({ rows, added: rows })
    // Kept rows would add some 2 kB each; the set of ids is allowed its 32 bytes each.
    const [early = 0, ...later] = held
    expect(later.length).toBeGreaterThanOrEqual(3)
    expect(Math.max(...later) - early).toBeLessThan(8_000_000)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
})

describe('working concurrently', () => {
  test('keeps the order, and never more under way than allowed', async () => {
    let running = 0
    let most = 0
    const work = async (item: number) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, item % 3))
      running--
      return item * 2
    }
    expect(await collect(mapConcurrently(numbers(30), 4, work))).toEqual(
      Array.from({ length: 30 }, (_, at) => at * 2),
    )
    expect(most).toBe(4)
  })

  test('reads the source only as results are taken', async () => {
    let read = 0
    async function* source() {
      for (;;) yield ++read
    }
    const results = mapConcurrently(source(), 3, async (item) => item)
    await results.next()
    await results.next()
    expect(read).toBeLessThanOrEqual(4)
    await results.return(undefined)
  })

  test('a failure ends it, and closes the source', async () => {
    let closed = false
    async function* source() {
      try {
        yield* numbers(100)
      } finally {
        closed = true
      }
    }
    const work = async (item: number) => {
      if (item === 5) throw new Error('five')
      return item
    }
    await expect(collect(mapConcurrently(source(), 3, work))).rejects.toThrow('five')
    expect(closed).toBe(true)
  })

  test('batches are full but for the last', async () => {
    expect(await collect(inBatches(numbers(5), { size: 2 }))).toEqual([[0, 1], [2, 3], [4]])
  })

  test('a batch that has waited long enough goes out with what it has', async () => {
    async function* slow() {
      for (let at = 0; at < 3; at++) {
        yield at
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    }
    expect(await collect(inBatches(slow(), { size: 10, maxWaitMs: 20 }))).toEqual([[0, 1], [2]])
  })
})

test('a set of ids knows what was added, also after it has grown', () => {
  const ids = createIdSet()
  for (let at = 0; at < 5_000; at++) expect(ids.add(`id-${at}`)).toBe(true)
  expect(ids.add('id-17')).toBe(false)
  expect(ids.has('id-4999')).toBe(true)
  expect(ids.has('id-5000')).toBe(false)
  expect(ids.size()).toBe(5_000)
})
