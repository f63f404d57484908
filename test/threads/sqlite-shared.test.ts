import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { emptyCheckpoint, uuid6 } from '@langchain/langgraph-checkpoint'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SqliteSaver, type SqliteSaverOptions } from '../../src/threads/sqlite/sqlite-saver.ts'

let folder: string
let path: string
const opened: SqliteSaver[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-shared-'))
  path = join(folder, 'threads.sqlite')
})
afterEach(() => {
  vi.useRealTimers()
  for (const saver of opened.splice(0)) saver.close()
  rmSync(folder, { recursive: true, force: true })
})

function open(options: Partial<SqliteSaverOptions> = {}): SqliteSaver {
  const saver = new SqliteSaver({ path, ...options })
  opened.push(saver)
  return saver
}

const metadata = { source: 'loop' as const, step: 0, parents: {} }
const thread = (id: string) => ({ configurable: { thread_id: id, checkpoint_ns: '' } })
async function save(saver: SqliteSaver, id: string, values: Record<string, unknown>, version: number) {
  const versions = Object.fromEntries(Object.keys(values).map((channel) => [channel, version]))
  const checkpoint = { ...emptyCheckpoint(), id: uuid6(version), channel_values: values }
  return saver.put(thread(id), { ...checkpoint, channel_versions: versions }, metadata, versions)
}
const said = async (saver: SqliteSaver, id: string) =>
  (await saver.getTuple(thread(id)))?.checkpoint.channel_values.said
const bytesOnDisk = () =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('')

describe('a thread that two processes ask for', () => {
  test('is given to one at a time', async () => {
    const [one, other] = [open(), open()]
    const asked = await Promise.all(Array.from({ length: 10 }, (_, at) => (at % 2 ? one : other).lease('a')))
    const held = asked.filter((lease) => lease !== null)
    expect(held).toHaveLength(1)
    expect(await other.lease('b')).not.toBeNull()
    await held[0]?.release()
    const next = await other.lease('a')
    expect(next).not.toBeNull()
    expect(next?.lost.aborted).toBe(false)
  })

  test('stays with who is at work, however long, and is free some seconds after he died', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
    const [one, other] = [open(), open()]
    const lease = await one.lease('a')
    for (let second = 0; second < 60; second += 1) {
      vi.advanceTimersByTime(1_000)
      expect(await other.lease('a')).toBeNull()
    }
    expect(lease?.lost.aborted).toBe(false)
    // Killed: nobody renews or releases it.
    one.close()
    vi.advanceTimersByTime(4_000)
    expect(await other.lease('a')).toBeNull()
    vi.advanceTimersByTime(2_000)
    expect(await other.lease('a')).not.toBeNull()
  })

  test('is not written to by a process that slept while another took it over', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const [slow, quick] = [open(), open()]
    await save(slow, 'a', { said: 'first' }, 1)
    await slow.lease('a')
    vi.advanceTimersByTime(6_000)
    const lease = await quick.lease('a')
    expect(lease).not.toBeNull()
    await save(quick, 'a', { said: 'answered' }, 2)
    await expect(save(slow, 'a', { said: 'too late' }, 3)).rejects.toMatchObject({ code: 'thread-busy' })
    await expect(
      slow.putWrites({ configurable: { thread_id: 'a', checkpoint_id: 'x' } }, [['said', 'late']], 'task'),
    ).rejects.toMatchObject({ code: 'thread-busy' })
    await lease?.release()
    expect(await said(quick, 'a')).toBe('answered')
  })

  test('tells who slept that it was taken over', async () => {
    const [slow, quick] = [open({ leaseTimes: { heldMs: 1, renewMs: 50 } }), open()]
    const lease = await slow.lease('a')
    await pause(5)
    expect(await quick.lease('a')).not.toBeNull()
    await expect.poll(() => lease?.lost.aborted).toBe(true)
  })
})

describe('a thread that expires', () => {
  const day = 86_400_000

  test('is gone for readers at its time, and from the files after the sweep; one used since is not', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
    const saver = open({ ttlMs: 2 * day })
    const secret = (version: number) => ({ said: `old-secret-${version} ${'x'.repeat(3_000)}` })
    for (const version of [1, 2, 3]) await save(saver, 'old', secret(version), version)
    await save(saver, 'used', { said: 'used' }, 1)
    vi.setSystemTime(Date.now() + 1.5 * day)
    expect(await saver.getTuple(thread('old'))).toBeDefined()
    await save(saver, 'used', { said: 'used again' }, 2)
    vi.setSystemTime(Date.now() + 0.6 * day)
    expect(await saver.getTuple(thread('old'))).toBeUndefined()
    expect(await Array.fromAsync(saver.list(thread('old')))).toEqual([])
    expect(bytesOnDisk()).toContain('old-secret')
    expect(await saver.sweep()).toBe(1)
    expect(bytesOnDisk()).not.toContain('old-secret')
    expect(await said(saver, 'used')).toBe('used again')
  })

  test('is swept when a process starts, whoever wrote it, but not while it is answered', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
    const before = open()
    for (let at = 0; at < 120; at += 1) await save(before, `old-${at}`, { said: 'x' }, 1)
    await save(before, 'answering', { said: 'x' }, 1)
    vi.setSystemTime(Date.now() + 3 * day)
    await before.lease('answering')
    const saver = open({ ttlMs: day })
    const left = () =>
      new DatabaseSync(path, { readOnly: true }).prepare('SELECT thread_id FROM threads').all()
    await expect.poll(left).toEqual([{ thread_id: 'answering' }])
    expect(await said(saver, 'old-7')).toBeUndefined()
  })

  test('without THREAD_DAYS never does', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const saver = open()
    await save(saver, 'a', { said: 'x' }, 1)
    vi.setSystemTime(Date.now() + 10_000 * day)
    expect(await said(saver, 'a')).toBe('x')
    expect(await saver.sweep()).toBe(0)
  })

  test('that an older version of the service wrote counts from when it is seen', async () => {
    const saver = open({ ttlMs: day })
    await save(saver, 'a', { said: 'x' }, 1)
    const older = new DatabaseSync(path)
    older.exec('UPDATE threads SET touched = 0')
    older.close()
    expect(await saver.sweep()).toBe(0)
    expect(await said(saver, 'a')).toBe('x')
  })
})

test('a thread deleted while another process reads leaves no byte of itself, nor of its lease', async () => {
  const [one, other] = [open(), open()]
  for (let version = 1; version <= 5; version += 1)
    await save(one, 'the-thread-id', { said: `my-secret ${'x'.repeat(5_000)}` }, version)
  await one.lease('the-thread-id')
  const reader = new DatabaseSync(path, { readOnly: true })
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM threads').get()
  const deleted = other.deleteThread('the-thread-id')
  await pause(50)
  reader.exec('COMMIT')
  reader.close()
  await deleted
  expect(bytesOnDisk()).not.toContain('my-secret')
  expect(bytesOnDisk()).not.toContain('the-thread-id')
})

test('a file of the first version is taken over, threads and all', async () => {
  const saver = open()
  await save(saver, 'a', { said: 'kept' }, 1)
  const database = new DatabaseSync(path)
  database.exec('DROP TABLE leases; DROP INDEX threads_by_time; ALTER TABLE threads DROP COLUMN touched')
  database.exec('PRAGMA user_version = 1')
  database.close()
  const newer = open({ ttlMs: 1_000 })
  expect(await said(newer, 'a')).toBe('kept')
  expect(await newer.lease('a')).not.toBeNull()
})

test('ten processes that begin one file together all open it', async () => {
  const program = `
    const { SqliteSaver } = await import(${JSON.stringify(resolve(import.meta.dirname, '../../src/threads/sqlite/sqlite-saver.ts'))})
    const saver = new SqliteSaver({ path: ${JSON.stringify(path)} })
    if ((await saver.lease('a-' + process.pid)) === null) process.exit(3)
    saver.close()`
  const codes = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      return (await once(child, 'exit'))[0]
    }),
  )
  expect(codes).toEqual(Array.from({ length: 10 }, () => 0))
})
