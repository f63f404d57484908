import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  open,
  readdir,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { openServices } from '../../src/services.ts'
import { openDataApi } from '../fakes/data-api/open-data-api.ts'
import { settingsOf } from '../fakes/data-api/open-store.ts'

const root = resolve(import.meta.dirname, '../..')
const isRoot = process.getuid?.() === 0

/** A data folder in which some products and a conversation lie. */
let sound: string
let dataDir: string
const children: ChildProcess[] = []

beforeAll(async () => {
  sound = await mkdtemp(join(tmpdir(), 'operators-sound-'))
  const service = await startWell(sound)
  const lines = Array.from({ length: 40 }, (_, at) =>
    JSON.stringify({
      ...{ id: `dress-${at}`, title: `Blue dress ${at}` },
      attributes: { category: 'dress', color: ['blue'] },
    }),
  )
  await send(service.url, '/v1/products', { type: 'application/x-ndjson', body: lines.join('\n') })
  await send(service.url, '/v1/chat', { body: '{"message":"a blue dress"}' })
  await service.stop()
}, 120_000)
afterAll(() => rm(sound, { recursive: true, force: true }))
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'operators-'))
  await chmod(dataDir, 0o755)
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true })
})

type StartOptions = { env?: Record<string, string>; program?: string; uid?: number }

function spawnService(folder: string, { env = {}, program, uid }: StartOptions = {}) {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program ?? join(root, 'api/main.ts')],
    {
      env: {
        ...{ PATH: process.env.PATH, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
        SAMPLE_CATALOGUE: 'false',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    },
  )
  children.push(child)
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (data) => {
      output[name] += data
    })
  return { child, output, exit: once(child, 'exit').then(([code]) => code as number | null) }
}

async function startWell(folder: string, options: StartOptions = {}) {
  const { child, output, exit } = spawnService(folder, options)
  const url = () => /ready at (http:\/\/localhost:\d+)/.exec(output.stdout)?.[1]
  while (url() === undefined && child.exitCode === null) await pause(20)
  const ready = url()
  if (ready === undefined) throw new Error(`The service did not start: ${output.stderr}`)
  return {
    url: ready,
    output,
    stop: async () => {
      child.kill('SIGTERM')
      return exit
    },
  }
}

async function send(url: string, path: string, init: { body?: string; type?: string } = {}) {
  const { body, type = 'application/json' } = init
  const response = await fetch(`${url}${path}`, {
    ...(body === undefined ? {} : { method: 'POST', headers: { 'content-type': type }, body }),
  })
  return { status: response.status, answer: (await response.json()) as { code?: string; detail?: string } }
}

/** The start ends by itself, with exit code 1 and one sentence that says what to do. */
async function expectRefusal(sentence: RegExp, options: StartOptions & { folder?: string } = {}) {
  const { output, exit } = spawnService(options.folder ?? dataDir, options)
  expect(await exit, output.stderr).toBe(1)
  expect(output.stderr).toMatch(sentence)
  const lines = output.stderr.trim().split('\n')
  expect(lines, output.stderr).toHaveLength(1)
  expect(lines[0]).toMatch(/^Fashion Buddy cannot go on\. /)
  expect(output.stdout).toBe('')
}

const damagedIndex =
  /index is damaged and cannot be read\. Remove that folder and ingest again: rm -r .*npm run ingest/

/** Files in a folder of the table. */
async function filesIn(folder: string): Promise<string[]> {
  const path = join(dataDir, 'index', 'products.lance', folder)
  return (await readdir(path)).map((name) => join(path, name))
}

async function overwrite(path: string, from: number, length: number): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(Buffer.alloc(length, 'x'), 0, length, from)
  await file.close()
}

const soundCopy = () => cp(sound, dataDir, { recursive: true })

describe('a start that cannot go well says in one sentence what to do', { timeout: 300_000 }, () => {
  test('where the data folder is a file', async () => {
    const file = join(dataDir, 'file')
    await writeFile(file, 'x')
    await expectRefusal(/file is a file, .*DATA_DIR/, { folder: file })
    await expectRefusal(/is a file, .*DATA_DIR/, { folder: join(file, 'below') })
  })

  test('where a file lies in the place of the index', async () => {
    await writeFile(join(dataDir, 'index'), 'x')
    await expectRefusal(/index is a file, .*where a folder is expected/)
  })

  test.skipIf(!isRoot)('where the data folder is another user’s (needs root, to be another)', async () => {
    await chmod(dataDir, 0o555)
    await expectRefusal(/cannot be written by this user: .*DATA_DIR/, { uid: 65_534 })
  })

  test('where threads.sqlite is garbage', async () => {
    await soundCopy()
    await writeFile(join(dataDir, 'threads.sqlite'), 'no database at all. '.repeat(500))
    await expectRefusal(/threads\.sqlite is damaged.*restore a copy.*move it away/)
  })

  test('where a data file of the index is cut off', async () => {
    await soundCopy()
    for (const path of await filesIn('data')) await truncate(path, 2_000)
    await expectRefusal(damagedIndex)
  })

  test('where the chat model’s package is not installed, before anything is drawn', async () => {
    await expectRefusal(/npm install @langchain\/anthropic/, {
      env: { CHAT_MODEL: 'anthropic:a-model', SAMPLE_CATALOGUE: 'true' },
    })
    expect(await readdir(dataDir)).not.toContain('sample')
  })

  test('where a model is cut off', async () => {
    const name = 'eye-text.onnx'
    const copy = await mkdtemp(join(tmpdir(), 'operators-code-'))
    for (const part of ['api', 'src', 'chains', 'tools', 'models', 'sample', 'package.json'])
      await cp(join(root, part), join(copy, part), { recursive: true })
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
    await truncate(join(copy, 'models', name), 100_000)
    await expectRefusal(new RegExp(`${name} is not the one its card names.*Restore it`), {
      program: join(copy, 'api/main.ts'),
    })
    await rm(copy, { recursive: true, force: true })
  })
})

describe('opening what is behind the service says what to do', () => {
  const opening = () =>
    openServices(readConfig({ DATA_DIR: dataDir, EAR: 'false' }), { log: createLog('silent') })

  test.each(['images', 'sample'])('where %s is a file', async (name) => {
    await writeFile(join(dataDir, name), 'x')
    await expect(opening()).rejects.toMatchObject({
      code: 'invalid-config',
      message: expect.stringMatching(new RegExp(`${name} is a file, .*where a folder is expected`)),
    })
  })

  test('where threads.sqlite is a folder', async () => {
    await mkdir(join(dataDir, 'threads.sqlite'))
    await expect(opening()).rejects.toThrow(/threads\.sqlite is a folder where a file is expected/)
  })

  test('where what the index was locked with is no lock', async () => {
    await mkdir(join(dataDir, 'index'), { recursive: true })
    await writeFile(join(dataDir, 'index', 'write.lock'), 'not a lock '.repeat(100))
    await expect(opening()).rejects.toThrow(/write\.lock is no lock of this service: remove it/)
  })

  test.each([
    ['cut off', (path: string) => truncate(path, 6_000)],
    ['overwritten in its middle', (path: string) => overwrite(path, 8_192, 8_192)],
  ])('where threads.sqlite is %s', async (_, damage) => {
    await soundCopy()
    await damage(join(dataDir, 'threads.sqlite'))
    await expect(opening()).rejects.toThrow(/threads\.sqlite is damaged.*restore a copy.*move it away/)
  })

  test.each([
    ['a manifest of the index is garbage', '_versions', (path: string) => writeFile(path, 'garbage')],
    ['a manifest is empty', '_versions', (path: string) => truncate(path, 0)],
    ['a data file is garbage', 'data', (path: string) => writeFile(path, 'garbage '.repeat(100))],
    ['a data file is empty', 'data', (path: string) => truncate(path, 0)],
    ['a data file is gone', 'data', (path: string) => rm(path)],
  ])('where %s', async (_, folder, damage) => {
    await soundCopy()
    for (const path of await filesIn(folder)) await damage(path)
    await expect(opening()).rejects.toThrow(damagedIndex)
  })
})

describe('a start that can go well', { timeout: 300_000 }, () => {
  test('does not need a data folder where both stores are in a database', async () => {
    const file = join(dataDir, 'file')
    await writeFile(file, 'x')
    const api = await openDataApi()
    const settings = { PRODUCT_INDEX: 'astra', THREADS: 'astra', EAR: 'false', ...settingsOf(api) }
    const services = await openServices(readConfig({ DATA_DIR: file, ...settings }), {
      log: createLog('silent'),
    })
    await services.close()
    await api.close()
  })

  test('sweeps what killed writers left, and nothing that may be under way', async () => {
    await mkdir(join(dataDir, 'images'), { recursive: true })
    const old = join(dataDir, 'images', 'a.jpg.123.partial')
    const young = join(dataDir, 'images', 'b.jpg.123.partial')
    const kept = join(dataDir, 'images', 'c.jpg')
    for (const path of [old, young, kept]) await writeFile(path, 'x')
    for (const path of [old, kept]) await utimes(path, 1, 1)
    const { stop } = await startWell(dataDir)
    expect(await readdir(join(dataDir, 'images'))).toEqual(['b.jpg.123.partial', 'c.jpg'])
    expect(await stop()).toBe(0)
  })

  test('makes the index of words anew where it is damaged', async () => {
    await soundCopy()
    const indices = join(dataDir, 'index', 'products.lance', '_indices')
    for (const name of await readdir(indices, { recursive: true })) {
      const path = join(indices, name)
      if (/\.(lance|txn|idx)$/.test(name)) await truncate(path, 50)
    }
    const { url, stop } = await startWell(dataDir)
    const found = await send(url, '/v1/search', { body: '{"text":"dress 7","limit":3}' })
    expect(found.status).toBe(200)
    expect(await stop()).toBe(0)
  })
})

describe('/readyz tells the truth', { timeout: 300_000 }, () => {
  test.skipIf(!canMount())(
    'about a disk that is full, and again when it is not (needs a file system in memory)',
    async () => {
      const disk = join(dataDir, 'disk')
      await mkdir(disk)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk])
      try {
        const { url, output, stop } = await startWell(disk)
        expect((await send(url, '/readyz')).status).toBe(200)
        const thread = await send(url, '/v1/chat', { body: '{"message":"a blue dress"}' })
        const filler = join(disk, 'filler')
        await writeFile(filler, Buffer.alloc(16_000_000)).catch(() => {})
        await expect
          .poll(() => send(url, '/readyz'), { timeout: 10_000 })
          .toMatchObject({
            status: 503,
            answer: { code: 'not-ready', detail: expect.stringContaining('cannot be written') },
          })
        expect((await send(url, '/healthz')).status).toBe(200)
        const id = (thread.answer as { thread_id?: string }).thread_id
        const turns = []
        for (let at = 0; at < 30; at += 1)
          turns.push(
            await send(url, '/v1/chat', {
              body: JSON.stringify({ message: 'x'.repeat(1_500), thread_id: id }),
            }),
          )
        const failed = turns.find(({ status }) => status !== 200)
        expect(failed).toMatchObject({
          status: 503,
          answer: { code: 'not-ready', detail: expect.stringMatching(/disk is full/) },
        })
        // What went wrong first is logged, not that there was nothing to roll back.
        expect(output.stderr).toMatch(/ENOSPC|disk is full|full/)
        expect(output.stderr).not.toMatch(/cannot rollback/)
        await rm(filler)
        await expect.poll(() => send(url, '/readyz'), { timeout: 10_000 }).toMatchObject({ status: 200 })
        expect(
          (await send(url, '/v1/chat', { body: JSON.stringify({ message: 'red ones', thread_id: id }) }))
            .status,
        ).toBe(200)
        expect(await stop()).toBe(0)
      } finally {
        execFileSync('umount', ['-l', disk])
      }
    },
  )

  test.skipIf(!canMount())(
    'and a start on a full disk is refused (needs a file system in memory)',
    async () => {
      const disk = join(dataDir, 'disk')
      await mkdir(disk)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
      try {
        await writeFile(join(disk, 'filler'), Buffer.alloc(2_000_000)).catch(() => {})
        await expectRefusal(/The disk that holds .*disk is full: free some space/, { folder: disk })
      } finally {
        execFileSync('umount', ['-l', disk])
      }
    },
  )

  test('about an index whose files are gone', async () => {
    await soundCopy()
    const { url, stop } = await startWell(dataDir)
    expect((await send(url, '/readyz')).status).toBe(200)
    await rm(join(dataDir, 'index', 'products.lance'), { recursive: true })
    await expect
      .poll(() => send(url, '/readyz'), { timeout: 10_000 })
      .toMatchObject({
        status: 503,
        answer: { code: 'not-ready', detail: expect.stringContaining('product index') },
      })
    await stop()
  })
})

/** Whether this user may mount a file system, to fill it. */
function canMount(): boolean {
  if (!isRoot || process.platform !== 'linux') return false
  try {
    execFileSync('mkdir', ['-p', join(tmpdir(), 'operators-mount')])
    const folder = join(tmpdir(), 'operators-mount')
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  }
}
