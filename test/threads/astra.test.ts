import { setTimeout as pause } from 'node:timers/promises'
import { emptyCheckpoint, uuid6 } from '@langchain/langgraph-checkpoint'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { connectAstra } from '../../src/platform/astra/connect.ts'
import type { AstraSaver } from '../../src/threads/astra/astra-saver.ts'
import { openThreadStore } from '../../src/threads/open.ts'
import type { Fault } from '../fakes/data-api/faults.ts'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'
import { openSaverOver, settingsOf } from '../fakes/data-api/open-store.ts'

let api: DataApi
const opened: AstraSaver[] = []
beforeEach(async () => {
  api = await openDataApi()
})
afterEach(async () => {
  api.faults.clear()
  await Promise.all(opened.splice(0).map((saver) => saver.close()))
  await api.close()
  vi.useRealTimers()
})

/** Waits in real time; `expect.poll` would let the stopped clock run. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(2)
}

/** From here on the time of day stands still, but for `pass`; intervals run when it passes. Requests take their real time. */
function stopClock(): { pass: (ms: number) => void } {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  return { pass: (ms) => void vi.advanceTimersByTime(ms) }
}

async function open(options: Parameters<typeof openSaverOver>[1] = {}): Promise<AstraSaver> {
  const saver = await openSaverOver(api, options)
  opened.push(saver)
  return saver
}

const metadata = { source: 'loop' as const, step: 0, parents: {} }
const thread = (id: string) => ({ configurable: { thread_id: id, checkpoint_ns: '' } })
const valuesOf = async (saver: AstraSaver, id: string) =>
  (await saver.getTuple(thread(id)))?.checkpoint.channel_values

/** Puts the next checkpoint of a thread with this state. */
async function save(saver: AstraSaver, id: string, values: Record<string, unknown>, version: number) {
  const versions = Object.fromEntries(Object.keys(values).map((channel) => [channel, version]))
  const checkpoint = { ...emptyCheckpoint(), id: uuid6(version), channel_values: values }
  return saver.put(thread(id), { ...checkpoint, channel_versions: versions }, metadata, versions)
}

const stored = (kind?: string) =>
  api.documents('threads').filter((each) => kind === undefined || each.kind === kind)

describe('a thread', () => {
  test('begun in one process goes on in another', async () => {
    const [one, other] = [await open(), await open()]
    await save(one, 'a', { wish: { color: ['blue'] } }, 1)
    expect(await valuesOf(other, 'a')).toEqual({ wish: { color: ['blue'] } })
    await save(other, 'a', { wish: { color: ['red'] } }, 2)
    expect(await valuesOf(one, 'a')).toEqual({ wish: { color: ['red'] } })
  })

  test('keeps what did not change, though another process wrote it', async () => {
    const [one, other] = [await open(), await open()]
    const first = await save(one, 'a', { steady: 'still here', said: 1 }, 1)
    const checkpoint = {
      ...emptyCheckpoint(),
      id: uuid6(2),
      channel_values: { steady: 'still here', said: 2 },
    }
    const versions = { steady: 1, said: 2 }
    await other.put(first, { ...checkpoint, channel_versions: versions }, metadata, { said: 2 })
    expect(await valuesOf(one, 'a')).toEqual({ steady: 'still here', said: 2 })
  })

  test('with an id of any letters does not mix with others', async () => {
    const saver = await open()
    const ids = ['a', 'a:b', 'a%3Ab', '../a', 'ä 👗', '\ud800']
    for (const [at, id] of ids.entries()) await save(saver, id, { at }, 1)
    for (const [at, id] of ids.entries()) expect(await valuesOf(saver, id)).toEqual({ at })
  })

  test('of three megabytes is kept in documents that any server takes, and comes back whole', async () => {
    const saver = await open()
    const said = `${'👗 long story '.repeat(220_000)}end`
    await save(saver, 'a', { said }, 1)
    const lengths = stored().map((document) => JSON.stringify(document).length)
    expect(Math.max(...lengths)).toBeLessThan(1_000_000)
    expect(await valuesOf(await open(), 'a')).toEqual({ said })
  })

  test('that is deleted leaves no document, and its neighbor stays', async () => {
    const saver = await open()
    const config = await save(saver, 'secret', { said: 'x'.repeat(2_000_000) }, 1)
    await saver.putWrites(config, [['messages', 'a-pending-secret']], 'task')
    await save(saver, 'other', { said: 'y' }, 1)
    await saver.deleteThread('secret')
    expect(await saver.getTuple(thread('secret'))).toBeUndefined()
    expect(new Set(stored().map((document) => document.thread))).toEqual(new Set(['other']))
  })

  test('of thirty checkpoints takes no more room than one of three', async () => {
    const saver = await open()
    for (let version = 1; version <= 30; version++) {
      const config = await save(saver, 'a', { said: `${version} ${'y'.repeat(800_000)}` }, version)
      await saver.putWrites(config, [['messages', version]], 'task')
    }
    await saver.settled()
    expect(stored('checkpoint')).toHaveLength(3)
    expect(stored('part')).toHaveLength(6)
    expect(stored('write').length).toBeLessThanOrEqual(3)
    expect(String((await valuesOf(saver, 'a'))?.said).slice(0, 2)).toBe('30')
  })
})

describe('a thread that expires', () => {
  test('is gone for readers at its time, though nobody swept yet', async () => {
    const clock = stopClock()
    const saver = await open({ ttlMs: 800 })
    await save(saver, 'a', { said: 'x' }, 1)
    clock.pass(799)
    expect(await valuesOf(saver, 'a')).toEqual({ said: 'x' })
    clock.pass(1)
    expect(await saver.getTuple(thread('a'))).toBeUndefined()
    expect(stored('checkpoint')).toHaveLength(1)
  })

  test('is swept when a process starts, and one that was used since is not', async () => {
    const clock = stopClock()
    const saver = await open({ ttlMs: 2_000 })
    await save(saver, 'old', { said: 'x' }, 1)
    await save(saver, 'used', { said: 'x' }, 1)
    clock.pass(1_200)
    await save(saver, 'used', { said: 'y' }, 2)
    clock.pass(1_000)
    await (await openSaverOver(api, { ttlMs: 2_000 })).close()
    expect(new Set(stored().map((document) => document.thread))).toEqual(new Set(['used']))
    expect(await valuesOf(saver, 'used')).toEqual({ said: 'y' })
  })
})

test('a thread that this process holds is read once until it is written, and no longer than it is held', async () => {
  const [saver, other] = [await open(), await open()]
  await save(saver, 'a', { said: 1 }, 1)
  await saver.settled()
  const lease = await saver.lease('a')
  const sent = api.requests.length
  expect(await valuesOf(saver, 'a')).toEqual({ said: 1 })
  const afterFirst = api.requests.length
  expect(await valuesOf(saver, 'a')).toEqual({ said: 1 })
  expect([afterFirst - sent, api.requests.length - afterFirst]).toEqual([2, 0])
  await save(saver, 'a', { said: 2 }, 2)
  expect(await valuesOf(saver, 'a')).toEqual({ said: 2 })
  await lease?.release()
  await save(other, 'a', { said: 3 }, 3)
  expect(await valuesOf(saver, 'a')).toEqual({ said: 3 })
})

describe('the right to a thread', () => {
  test('is held by one process at a time', async () => {
    const [one, other] = [await open(), await open()]
    const lease = await one.lease('a')
    expect(lease).not.toBeNull()
    expect(await other.lease('a')).toBeNull()
    expect(await one.lease('a')).toBeNull()
    expect(await other.lease('b')).not.toBeNull()
    await lease?.release()
    const next = await other.lease('a')
    expect(next).not.toBeNull()
    await next?.release()
  })

  test('goes to exactly one of twenty who ask at once', async () => {
    const savers = await Promise.all(Array.from({ length: 4 }, () => open()))
    const leases = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (savers[at % 4] as AstraSaver).lease('a')),
    )
    expect(leases.filter((lease) => lease !== null)).toHaveLength(1)
  })

  test('passes on when the process that held it is dead, and not before', async () => {
    const clock = stopClock()
    const times = { heldMs: 300, renewMs: 60_000, skewMs: 50 }
    const [dead, other] = [await open({ leaseTimes: times }), await open({ leaseTimes: times })]
    expect(await dead.lease('a')).not.toBeNull()
    expect(await other.lease('a')).toBeNull()
    clock.pass(350)
    expect(await other.lease('a')).toBeNull()
    clock.pass(1)
    const lease = await other.lease('a')
    expect(lease).not.toBeNull()
    await lease?.release()
  })

  test('is kept by a process that lives, longer than it was given for', async () => {
    const clock = stopClock()
    const times = { heldMs: 300, renewMs: 80, skewMs: 0 }
    const [one, other] = [await open({ leaseTimes: times }), await open({ leaseTimes: times })]
    const lease = await one.lease('a')
    for (let renewals = 0; renewals < 9; renewals++) {
      clock.pass(80)
      await until(() => stored('lease')[0]?.until === Date.now() + 300)
    }
    expect(await other.lease('a')).toBeNull()
    expect(lease?.lost.aborted).toBe(false)
    await lease?.release()
  })

  test('that was lost says so, and releasing it does not take the new owner’s', async () => {
    const clock = stopClock()
    const times = { heldMs: 100, renewMs: 250, skewMs: 0 }
    const [slow, other] = [await open({ leaseTimes: times }), await open({ leaseTimes: { skewMs: 0 } })]
    const lost = await slow.lease('a')
    clock.pass(150)
    const taken = await other.lease('a')
    expect(taken).not.toBeNull()
    expect(lost?.lost.aborted).toBe(false)
    clock.pass(100)
    await until(() => lost?.lost.aborted === true)
    await lost?.release()
    expect(await slow.lease('a')).toBeNull()
    await taken?.release()
  })

  test('is not lost with the answer that gave it', async () => {
    const saver = await open()
    api.faults.plan({ kind: 'drop', when: 'after' }, { command: 'insertOne' })
    const lease = await saver.lease('a')
    expect(lease).not.toBeNull()
    await lease?.release()
  })
})

describe('faults of the database', () => {
  const passing: [string, Fault, number?][] = [
    ['an HTTP 429', { kind: 'status', status: 429 }],
    ['an HTTP 500', { kind: 'status', status: 500 }],
    ['a connection dropped before the command', { kind: 'drop', when: 'before' }],
    ['a connection dropped after the command', { kind: 'drop', when: 'after' }],
    ['an answer that comes too late', { kind: 'late' }, 2_000],
  ]
  test.each(passing)('%s: the state is stored once and read', async (_, fault, timeoutMs = 60_000) => {
    const saver = await open({ timeoutMs })
    for (const command of ['findOneAndReplace', 'findOne', 'find', 'deleteMany'])
      api.faults.plan(fault, { command })
    await save(saver, 'a', { said: 'x' }, 1)
    expect(await valuesOf(saver, 'a')).toEqual({ said: 'x' })
    expect(stored('checkpoint')).toHaveLength(1)
    await saver.deleteThread('a')
    expect(stored()).toEqual([])
  })

  test('a database that is away ends in "not-ready"', async () => {
    const saver = await open({ timeoutMs: 500 })
    api.faults.plan({ kind: 'status', status: 503 }, { times: 1_000 })
    await expect(saver.getTuple(thread('a'))).rejects.toMatchObject({ code: 'not-ready' })
  })
})

describe('opening as configured', () => {
  test('THREADS=astra opens the collection that ASTRA_DB_THREADS names', async () => {
    const env = { ...settingsOf(api), THREADS: 'astra', ASTRA_DB_THREADS: 'talks' }
    const store = await openThreadStore(readConfig(env), createLog('silent'))
    await save(store as AstraSaver, 'a', { said: 'x' }, 1)
    expect(api.documents('talks')).toHaveLength(1)
    await store.close()
  })

  test('a collection that was made for something else is refused', async () => {
    const { db, close } = await connectAstra(readConfig(settingsOf(api)))
    await db.createCollection('threads', { indexing: { allow: ['x'] } })
    await close()
    await expect(openSaverOver(api)).rejects.toMatchObject({
      code: 'invalid-config',
      message: expect.stringContaining('ASTRA_DB_THREADS'),
    })
  })
})
