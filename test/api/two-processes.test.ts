import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'

type Running = { readonly url: string; readonly child: ChildProcess }

let dataDir: string
let services: [Running, Running]
const started: ChildProcess[] = []
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'one-folder-'))
  services = await Promise.all([start(), start()])
}, 300_000)
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true })
})

/** The service as `npm start` runs it, all on one data folder. */
async function start(): Promise<Running> {
  const program = resolve(import.meta.dirname, '../../api/main.ts')
  const environment = { DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    env: { PATH: process.env.PATH, ...environment, SAMPLE_CATALOGUE: 'false' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
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

async function send({ url }: Running, path: string, init: { method?: string; body?: string } = {}) {
  const { method = 'GET', body } = init
  const type = path === '/v1/products' ? 'application/x-ndjson' : 'application/json'
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': type },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  return { status: response.status, answer: (text === '' ? null : JSON.parse(text)) as Answer }
}
type Answer = {
  thread_id: string
  products: { id: string }[]
  total: number
  messages: { role: string; text: string }[]
}

const chat = (to: Running, message: string, thread_id?: string) =>
  send(to, '/v1/chat', { method: 'POST', body: JSON.stringify({ message, thread_id }) })

/** Sends a turn until the thread is free for it; another process may be answering. */
async function chatPatiently(to: Running, message: string, thread_id: string): Promise<void> {
  for (;;) {
    const { status } = await chat(to, message, thread_id)
    if (status === 200) return
    expect(status).toBe(409)
    await pause(100)
  }
}

test('twenty products written through both are there once, and both find them', async () => {
  const lines = (name: string) =>
    Array.from({ length: 20 }, (_, at) =>
      JSON.stringify({
        ...{ id: `dress-${at}`, title: `Blue dress ${at} ${name}` },
        attributes: { category: 'dress', color: ['blue'] },
      }),
    ).join('\n')
  const written = await Promise.all(
    services.flatMap((service, at) =>
      [1, 2, 3].map(() => send(service, '/v1/products', { method: 'POST', body: lines(`from ${at}`) })),
    ),
  )
  expect(written.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200))
  for (const service of services) {
    const facets = async () => (await send(service, '/v1/facets')).answer.total
    await expect.poll(facets, { timeout: 5_000 }).toBe(20)
  }
}, 300_000)

test('no acknowledged turn of a thread is lost, though both processes answer it at once', async () => {
  const begun = await chat(services[0], 'blue dresses')
  const id = begun.answer.thread_id
  const messages = Array.from({ length: 12 }, (_, at) => `what about blue dress number ${at}?`)
  await Promise.all(messages.map((message, at) => chatPatiently(services[at % 2] as Running, message, id)))
  for (const service of services) {
    const { messages: kept } = (await send(service, `/v1/threads/${id}`)).answer
    const asked = kept.filter(({ role }) => role === 'user').map(({ text }) => text)
    expect(asked.slice().sort()).toEqual(['blue dresses', ...messages].sort())
  }
}, 300_000)

test('a rolling restart: a thread goes on while the process that began it stops and another takes its place', async () => {
  const id = (await chat(services[0], 'blue dresses')).answer.thread_id
  const next = start()
  services[0].child.kill('SIGTERM')
  await chatPatiently(services[1], 'cheaper ones', id)
  if (services[0].child.exitCode === null) await once(services[0].child, 'exit')
  expect(services[0].child.exitCode).toBe(0)
  services = [await next, services[1]]
  await chatPatiently(services[0], 'the first one', id)
  const { messages } = (await send(services[1], `/v1/threads/${id}`)).answer
  expect(messages.filter(({ role }) => role === 'user').map(({ text }) => text)).toEqual([
    'blue dresses',
    'cheaper ones',
    'the first one',
  ])
}, 300_000)

test('a process killed in the middle leaves its threads to the others, within seconds', async () => {
  const id = (await chat(services[0], 'blue dresses')).answer.thread_id
  const broken = chat(services[0], 'cheaper ones', id).catch(() => null)
  services[0].child.kill('SIGKILL')
  await broken
  const from = performance.now()
  await chatPatiently(services[1], 'the first one', id)
  expect(performance.now() - from).toBeLessThan(15_000)
}, 300_000)
