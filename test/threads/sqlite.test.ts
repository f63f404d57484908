import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { emptyCheckpoint, uuid6 } from '@langchain/langgraph-checkpoint'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openThreads } from '../../src/threads/open.ts'
import { SqliteSaver } from '../../src/threads/sqlite/sqlite-saver.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'))
  path = join(folder, 'threads.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const metadata = { source: 'loop' as const, step: 0, parents: {} }
const thread = (id: string) => ({ configurable: { thread_id: id, checkpoint_ns: '' } })

/** Puts the next checkpoint of a thread with this state. */
async function save(saver: SqliteSaver, id: string, values: Record<string, unknown>, version: number) {
  const versions = Object.fromEntries(Object.keys(values).map((channel) => [channel, version]))
  const checkpoint = {
    ...emptyCheckpoint(),
    id: uuid6(version),
    channel_values: values,
    channel_versions: versions,
  }
  return saver.put(thread(id), checkpoint, metadata, versions)
}

/** Everything in the files of the store, as text. */
const bytesOnDisk = () =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('')

test('a thread is there again after the store was closed and opened', async () => {
  const before = openThreads({ dataDir: folder })
  await save(before, 'a', { wish: { color: ['blue'] } }, 1)
  before.close()
  const after = openThreads({ dataDir: folder })
  expect((await after.getTuple(thread('a')))?.checkpoint.channel_values).toEqual({
    wish: { color: ['blue'] },
  })
  after.close()
})

test('a deleted thread leaves no byte of itself in any file, and its neighbor stays', async () => {
  const saver = new SqliteSaver({ path })
  for (let version = 1; version <= 30; version++) {
    await save(saver, 'secret', { said: `my-secret-words ${'x'.repeat(6_000)} ${version}` }, version)
    await save(saver, 'other', { said: `other-words ${version}` }, version)
  }
  expect(bytesOnDisk()).toContain('my-secret-words')
  await saver.deleteThread('secret')
  expect(bytesOnDisk()).not.toContain('my-secret-words')
  expect(await saver.getTuple(thread('secret'))).toBeUndefined()
  expect((await saver.getTuple(thread('other')))?.checkpoint.channel_values.said).toBe('other-words 30')
  saver.close()
  expect(bytesOnDisk()).not.toContain('my-secret-words')
})

test('writes that wait on a deleted thread are deleted too', async () => {
  const saver = new SqliteSaver({ path })
  const config = await save(saver, 'a', { said: 'x' }, 1)
  await saver.putWrites(config, [['messages', 'a-pending-secret']], 'task')
  await saver.deleteThread('a')
  expect(bytesOnDisk()).not.toContain('a-pending-secret')
  saver.close()
})

test('a thread of 200 checkpoints takes no more room than one of 20', async () => {
  const size = async (checkpoints: number) => {
    const file = join(folder, `${checkpoints}.sqlite`)
    const saver = new SqliteSaver({ path: file })
    for (let version = 1; version <= checkpoints; version++) {
      await save(saver, 'a', { said: `${version} ${'y'.repeat(4_000)}` }, version)
    }
    saver.close()
    expect(existsSync(`${file}-wal`)).toBe(false)
    return statSync(file).size
  }
  expect(await size(200)).toBeLessThanOrEqual(await size(20))
})

test('only the newest checkpoints of a thread are kept, each with its whole state', async () => {
  const saver = new SqliteSaver({ path, keep: 2 })
  await save(saver, 'a', { steady: 'still here', said: 1 }, 1)
  for (const version of [2, 3, 4]) {
    const last = await saver.getTuple(thread('a'))
    const versions = { ...last?.checkpoint.channel_versions, said: version }
    const checkpoint = {
      ...emptyCheckpoint(),
      id: uuid6(version),
      channel_values: { steady: 'still here', said: version },
      channel_versions: versions,
    }
    await saver.put(thread('a'), checkpoint, metadata, { said: version })
  }
  const states = []
  for await (const { checkpoint } of saver.list(thread('a'))) states.push(checkpoint.channel_values)
  expect(states).toEqual([
    { steady: 'still here', said: 4 },
    { steady: 'still here', said: 3 },
  ])
  saver.close()
})

test('two connections to one file see each other and do not fail on a lock', async () => {
  const [one, two] = [new SqliteSaver({ path }), new SqliteSaver({ path })]
  await Promise.all(
    Array.from({ length: 20 }, (_, place) => save(place % 2 ? one : two, `thread-${place}`, { place }, 1)),
  )
  for (let place = 0; place < 20; place++) {
    const tuple = await (place % 2 ? two : one).getTuple(thread(`thread-${place}`))
    expect(tuple?.checkpoint.channel_values).toEqual({ place })
  }
  one.close()
  two.close()
})

test('a failed transaction leaves the store usable', async () => {
  const saver = new SqliteSaver({ path })
  const broken = { ...emptyCheckpoint(), id: undefined as unknown as string }
  await expect(saver.put(thread('a'), broken, metadata, {})).rejects.toThrow()
  await save(saver, 'a', { said: 'fine' }, 1)
  expect((await saver.getTuple(thread('a')))?.checkpoint.channel_values).toEqual({ said: 'fine' })
  saver.close()
})

test('a file of a newer version is refused by name, not damaged', () => {
  const newer = new DatabaseSync(path)
  newer.exec('PRAGMA user_version = 99')
  newer.close()
  expect(() => new SqliteSaver({ path })).toThrow(/newer version/)
})
