import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blackPng, hugeAvif, noisyJpeg } from './bombs.ts'
import { dataUrl } from './serve.ts'

/** Milliseconds of work between two turns of the event loop, for which `/healthz` waits, while the service is attacked. */
const bounds = { p99: 50, max: 250 }

/** Milliseconds that an attack goes on at least, so that there are enough answers to speak of the slowest hundredth. */
const shortest = 2_000

const room = import.meta.dirname
let dataDir: string
let service: ChildProcess
let url: string
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'attacks-'))
  const env = {
    ...process.env,
    ...{ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', SAMPLE_CATALOGUE: 'false', DATA_DIR: dataDir },
    ...{ OPEN_WRITES: 'true', RATE_LIMIT: '0', RATE_LIMIT_TURNS: '0', IMAGE_TIMEOUT_MS: '4000' },
  }
  service = fork(resolve(room, '../../api/main.ts'), [], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', join(room, 'watch-loop.ts')],
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  service.once('exit', (code, signal) => {
    if (signal !== 'SIGKILL') console.error(`The service ended: ${code ?? signal}`)
  })
  const [said] = await once(service.stdout as NodeJS.ReadableStream, 'data')
  url = /http:\S+/.exec(String(said))?.[0].replace('localhost', '127.0.0.1') ?? ''
  await send('/v1/describe', JSON.stringify({ image: { url: dataUrl(await noisyJpeg(64)) } }))
}, 120_000)
afterAll(() => {
  service.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

const send = async (path: string, body: string | Buffer, type = 'application/json') => {
  const answer = await fetch(url + path, {
    ...{ method: 'POST', headers: { 'content-type': type }, body: body as Buffer<ArrayBuffer> },
  })
  return [answer.status, (await answer.json()) as Record<string, unknown>] as const
}

/** How long the service's loop was at work between two turns since this was asked last. */
async function stretches(): Promise<number[]> {
  service.send('stretches')
  const [told] = (await once(service, 'message')) as [number[]]
  return told.toSorted((a, b) => a - b)
}

/** Over a connection of its own, as who watches a service asks. */
async function health(): Promise<number | undefined> {
  const [answer] = (await once(get(`${url}/healthz`, { agent: false }), 'response')) as [IncomingMessage]
  answer.resume()
  return answer.statusCode
}

/** What `attack` gives; meanwhile `/healthz` answers, and the loop is never held up for long. */
async function underAttack<T>(attack: () => Promise<T>): Promise<T> {
  await stretches()
  let goesOn = true
  const healthy = (async () => {
    while (goesOn) {
      expect(await health()).toBe(200)
      await sleep(15)
    }
  })()
  const attacked = (async () => {
    let outcome = await attack()
    for (const end = performance.now() + shortest; performance.now() < end; ) outcome = await attack()
    return outcome
  })()
  const outcome = await Promise.race([attacked, healthy.then(() => attacked)]).finally(() => {
    goesOn = false
  })
  await healthy
  const sorted = await stretches()
  const lag = { p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0, max: sorted.at(-1) ?? 0 }
  console.log(expect.getState().currentTestName, lag, sorted.length)
  expect(lag.p99).toBeLessThan(bounds.p99)
  expect(lag.max).toBeLessThan(bounds.max)
  return outcome
}

const times = <T>(count: number, work: () => Promise<T>) => Promise.all(Array.from({ length: count }, work))
const statuses = (answers: readonly (readonly [number, unknown])[]) => [
  ...new Set(answers.map(([status]) => status)),
]

describe('pictures that are bombs', () => {
  const describe = (bytes: Buffer) => send('/v1/describe', JSON.stringify({ image: { url: dataUrl(bytes) } }))

  test('a line of 39,999,999 pixels, eight times at once', async () => {
    const line = blackPng(1, 39_999_999)
    const answers = await underAttack(() => times(8, () => describe(line)))
    expect(statuses(answers)).toEqual([413])
  })

  test('forty AVIFs of 40 megapixels: most are told to come again, and a photo is read right after', async () => {
    const avif = await hugeAvif()
    const answers = await underAttack(() => times(40, () => describe(avif)))
    // 504 on a machine so busy that one takes longer than its time.
    expect(statuses(answers).every((status) => [200, 503, 504].includes(status))).toBe(true)
    const refused = answers.filter(([status]) => status === 503)
    expect(refused.length).toBeGreaterThan(10)
    expect(refused.every(([, problem]) => problem.code === 'overloaded')).toBe(true)
    const [status] = await describe(await noisyJpeg(300))
    expect(status).toBe(200)
  })

  test('four photos of ten megabytes as data URLs', async () => {
    const jpeg = await noisyJpeg(3_400)
    const answers = await underAttack(() => times(4, () => describe(jpeg)))
    expect(statuses(answers).every((status) => [200, 503].includes(status))).toBe(true)
  })
})

describe('bodies that are bombs', () => {
  const keys = (count: number) =>
    `{${Array.from({ length: count }, (_, at) => `"key-${at}":${at}`).join(',')}}`

  test('twelve megabytes of unknown keys', async () => {
    const body = keys(600_000)
    const answers = await underAttack(() => times(4, () => send('/v1/chat', body)))
    expect(statuses(answers)).toEqual([413])
  })

  test('as many unknown keys as pass, thirty times at once', async () => {
    const body = keys(3_900)
    const answers = await underAttack(() => times(30, () => send('/v1/chat', body)))
    expect(statuses(answers)).toEqual([400])
  })

  test('a conversation of wrong parts', async () => {
    const content = Array.from({ length: 17 }, () => ({ type: 'text' }))
    const body = JSON.stringify({ messages: Array.from({ length: 190 }, () => ({ role: 'user', content })) })
    const answers = await underAttack(() => times(20, () => send('/v1/chat/completions', body)))
    expect(statuses(answers)).toEqual([400])
  })

  test('JSON a million deep', async () => {
    const answers = await underAttack(() => times(10, () => send('/v1/search', '['.repeat(1_000_000))))
    expect(statuses(answers)).toEqual([413])
  })

  test('forty thousand empty rows', async () => {
    const answers = await underAttack(() =>
      times(2, () => send('/v1/products', '{}\n'.repeat(40_000), 'application/x-ndjson')),
    )
    expect(answers.map(([status, { failed }]) => [status, failed])).toEqual([
      [400, 40_000],
      [400, 40_000],
    ])
  })

  test('a line of twelve megabytes of keys', async () => {
    const [status, { errors }] = await underAttack(() =>
      send('/v1/products', keys(600_000), 'application/x-ndjson'),
    )
    expect([status, errors]).toEqual([400, [expect.objectContaining({ line: 1 })]])
  })

  test('three thousand rows that are all right', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) =>
      JSON.stringify({ id: `p${at}`, title: `Red shirt ${at}` }),
    ).join('\n')
    const [status, { upserted }] = await underAttack(() => send('/v1/products', rows, 'application/x-ndjson'))
    expect([status, upserted]).toEqual([200, 3_000])
  })
})
