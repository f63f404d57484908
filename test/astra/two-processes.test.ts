import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DataApi, openDataApi } from '../fakes/data-api/open-data-api.ts'
import { settingsOf } from '../fakes/data-api/open-store.ts'

type Running = { readonly url: string; readonly child: ChildProcess }

let api: DataApi
let dir: string
let services: Running[]
beforeAll(async () => {
  api = await openDataApi({ creationMs: 500 })
  dir = await mkdtemp(join(tmpdir(), 'two-processes-'))
  // At once: both meet an empty database.
  services = await Promise.all([start('one'), start('other')])
}, 300_000)
afterAll(async () => {
  await Promise.all(services.map(({ child }) => stop(child)))
  await api.close()
  await rm(dir, { recursive: true, force: true })
})

/** The service as `npm start` runs it, with the quick models. */
async function start(name: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', resolve(import.meta.dirname, '../../api/main.ts')],
    {
      env: {
        ...{
          PATH: process.env.PATH,
          DATA_DIR: join(dir, name),
          PORT: '0',
          HOST: '127.0.0.1',
          LOG_LEVEL: 'error',
        },
        SAMPLE_CATALOGUE: 'false',
        ...{ PRODUCT_INDEX: 'astra', THREADS: 'astra', ...settingsOf(api) },
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  const url = await new Promise<string>((ready, fail) => {
    child.once('exit', () => fail(new Error(`The service did not start: ${said}`)))
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
      const told = /ready at (http:\/\/localhost:\d+)/.exec(said)?.[1]
      if (told !== undefined) ready(told)
    })
  })
  return { url, child }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

type Turn = { thread_id: string; products: { id: string; attributes: unknown }[]; code?: string }

async function chat(
  { url }: Running,
  body: Record<string, unknown>,
): Promise<{ status: number; turn: Turn }> {
  const response = await fetch(`${url}/v1/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, turn: (await response.json()) as Turn }
}

test('two service processes share one catalogue and its conversations, and one killed mid-turn leaves its thread usable', async () => {
  const [one, other] = services as [Running, Running]
  const lines = ['blue', 'red'].flatMap((color) =>
    [1, 2, 3].map((at) =>
      JSON.stringify({
        ...{ id: `dress-${color}-${at}`, title: `${color} dress ${at}` },
        attributes: { category: 'dress', color: [color] },
      }),
    ),
  )
  const put = await fetch(`${one.url}/v1/products`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines.join('\n'),
  })
  expect(await put.json()).toMatchObject({ upserted: 6 })
  await pause(2_100)

  const begun = await chat(one, { message: 'blue dresses' })
  const thread_id = begun.turn.thread_id
  const first = begun.turn.products.slice(0, 3).map(({ id }) => id)
  expect(first.sort()).toEqual(['dress-blue-1', 'dress-blue-2', 'dress-blue-3'])
  const next = await chat(other, { message: 'the second one in red', thread_id })
  expect(next.status).toBe(200)
  expect(next.turn.products[0]?.attributes).toMatchObject({ category: 'dress', color: ['red'] })

  // The turn is under way, and its process is killed in the middle of it.
  api.faults.plan({ kind: 'slow', ms: 20_000 }, { command: 'find', times: 4 })
  const asked = api.requests.length
  const broken = chat(one, { message: 'blue ones', thread_id }).catch(() => null)
  await expect.poll(() => api.requests.slice(asked).some(({ command }) => command === 'find')).toBe(true)
  one.child.kill('SIGKILL')
  await broken
  api.faults.clear()

  expect((await chat(other, { message: 'red ones', thread_id })).turn.code).toBe('thread-busy')
  await expect
    .poll(async () => (await chat(other, { message: 'blue ones', thread_id })).status, {
      timeout: 60_000,
      interval: 1_000,
    })
    .toBe(200)
  const seen = (await (await fetch(`${other.url}/v1/threads/${thread_id}`)).json()) as {
    messages: { role: string; text: string }[]
  }
  expect(seen.messages.filter(({ role }) => role === 'user').map(({ text }) => text)).toEqual([
    'blue dresses',
    'the second one in red',
    'blue ones',
  ])
}, 300_000)
