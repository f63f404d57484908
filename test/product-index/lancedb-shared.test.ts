import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { openLanceIndex } from '../../src/product-index/lancedb/lance-index.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'

const encoder = { id: 'fake@1', dimension: 4 }
let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lancedb-shared-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const open = () => openLanceIndex({ dir, encoder, log: createLog('error') })

async function write(name: string, rounds: number): Promise<number | null> {
  const program = resolve(import.meta.dirname, 'busy-writer.ts')
  const child = spawn(process.execPath, [program, dir, name, String(rounds)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return (await once(child, 'exit'))[0] as number | null
}

test('three processes that begin one index together and write the same products leave each of them once', async () => {
  const names = ['one', 'two', 'three']
  expect(await Promise.all(names.map((name) => write(name, 8)))).toEqual([0, 0, 0])
  const index = await open()
  const ids = (await Array.fromAsync(index.ids())).flat().sort()
  const own = names.flatMap((name) => [1, 2, 3, 5, 6, 7].map((round) => `${name}-${round}`))
  expect(ids).toEqual([...own, ...Array.from({ length: 20 }, (_, at) => `p${at}`)].sort())
  const titles = (await index.get(['p0', 'p7', 'p19'])).map(({ title }) => title)
  // The last write is whole, whosever it was.
  expect(new Set(titles).size).toBe(1)
  expect(titles[0]).toMatch(/ 7$/)
  await index.close()
}, 60_000)

test('what another process wrote is found by its words as if written here', async () => {
  const index = await open()
  const other = await openLanceIndex({
    ...{ dir, encoder, log: createLog('error') },
    upkeep: { writes: 1_000, rows: 10_000, idleMs: 60_000 },
  })
  const filler = Array.from({ length: 300 }, (_, at) =>
    indexedProduct({ id: `filler-${at}` }, { text: `linen and ${'many other words '.repeat(20)}` }),
  )
  await other.upsert([...filler, indexedProduct({ id: 'best' }, { text: 'linen' })])
  const best = async () => (await index.search({ text: 'linen', limit: 1 }))[0]?.product.id
  await expect.poll(best, { timeout: 10_000, interval: 500 }).toBe('best')
  await other.close()
  await index.close()
})
