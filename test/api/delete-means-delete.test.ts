import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openThreads } from '../../src/threads/open.ts'
import { jpegOf } from '../ingest/open-shop.ts'

let dataDir: string
const children: ChildProcess[] = []
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'delete-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true })
})

async function start(environment: Record<string, string> = {}) {
  const program = resolve(import.meta.dirname, '../../api/main.ts')
  const settings = { DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info' }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    env: { PATH: process.env.PATH, ...settings, SAMPLE_CATALOGUE: 'false', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (data) => {
      said[name] += data
    })
  const url = () => /ready at (http:\/\/localhost:\d+)/.exec(said.stdout)?.[1]
  while (url() === undefined && child.exitCode === null) await pause(20)
  return { url: url() ?? '', said, kill: () => child.kill('SIGKILL') }
}

async function post(url: string, path: string, body: unknown, type = 'application/json') {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  expect(response.status, await response.clone().text()).toBeLessThan(300)
  return response.status === 204 ? null : ((await response.json()) as Record<string, unknown>)
}

/** The files below the data folder that hold these words, however SQLite or JSON writes them. */
async function filesWith(words: readonly string[]): Promise<string[]> {
  const files = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const file of files.filter((each) => each.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name))
    const holds = words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
    if (holds) found.push(file.name)
  }
  return found.sort()
}

const words = ['zanzibarquilt', 'a-comment-about-it', 'blueberrymoon']

/** A conversation with words of its own, a photo, and a thumb with a comment. */
async function converse(url: string): Promise<string> {
  const product = { id: 'dress-1', title: 'Blue dress', attributes: { category: 'dress', color: ['blue'] } }
  await post(url, '/v1/products', JSON.stringify(product), 'application/x-ndjson')
  await pause(2_100)
  const photo = `data:image/jpeg;base64,${(await jpegOf('blue')).toString('base64')}`
  const first = await post(url, '/v1/chat', {
    message: 'a blue dress for my zanzibarquilt party',
    images: [{ url: photo }],
  })
  const thread_id = first?.thread_id as string
  const answer = await post(url, '/v1/chat', { message: 'blue dresses, blueberrymoon', thread_id })
  await post(url, '/v1/feedback', {
    ...{ thread_id, turn_id: answer?.turn_id, thumb: 'up' },
    comment: 'a-comment-about-it',
  })
  return thread_id
}

test('of a deleted conversation no file keeps a word, its thumbs included, though another process has the folder open', async () => {
  const [one, other] = await Promise.all([start(), start()])
  const id = await converse(one.url)
  await fetch(`${other.url}/v1/threads/${id}`)
  expect(await filesWith(words)).toEqual(expect.arrayContaining(['feedback.jsonl']))
  expect((await filesWith(words)).some((name) => name.startsWith('threads.sqlite'))).toBe(true)
  expect((await fetch(`${other.url}/v1/threads/${id}`, { method: 'DELETE' })).status).toBe(204)
  expect(await filesWith([...words, id])).toEqual([])
  expect((await fetch(`${one.url}/v1/threads/${id}`)).status).toBe(404)
  // Nor does a log, which outlives both.
  for (const { said } of [one, other])
    for (const word of [...words, id]) expect(said.stderr + said.stdout).not.toContain(word)
}, 120_000)

test('of an expired conversation no file keeps a word after the next start', async () => {
  const service = await start()
  const id = await converse(service.url)
  service.kill()
  // As if it had been a month.
  const threads = openThreads(readConfig({ DATA_DIR: dataDir }))
  threads.close()
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(join(dataDir, 'threads.sqlite'))
  database.exec(`UPDATE threads SET touched = ${Date.now() - 31 * 86_400_000}`)
  database.close()
  expect(await filesWith([id])).not.toEqual([])
  await start({ THREAD_DAYS: '30' })
  await expect.poll(() => filesWith([...words, id]), { timeout: 10_000 }).toEqual([])
}, 120_000)
