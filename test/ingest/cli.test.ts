import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect } from '@lancedb/lancedb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseArguments } from '../../src/ingest/parse-arguments.ts'
import { formatSeconds } from '../../src/ingest/progress-display.ts'
import { jpegOf } from './open-shop.ts'

const program = resolve(import.meta.dirname, '../../src/ingest/cli.ts')

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'fashion-buddy-cli-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

/** Products that lie in the index; it may be read beside the process that writes it. */
async function countStored(): Promise<number> {
  const connection = await connect(join(dir, 'data', 'index'))
  if (!(await connection.tableNames()).includes('products')) return 0
  return (await connection.openTable('products')).countRows()
}

function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    env: { ...process.env, DATA_DIR: join(dir, 'data'), LOG_LEVEL: 'error', ...env },
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (said.stderr += text))
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((done) =>
    child.once('close', (code) => done({ code, ...said })),
  )
  return { child, ended }
}

describe('npm run ingest', () => {
  test('killed in the middle loses nothing that was written, and the next run goes on', async () => {
    const colors = await Promise.all(['red', 'green', 'blue', 'white'].map((color) => jpegOf(color)))
    const [sent, rows] = [160, 170]
    // Pictures come slowly, so that rows are written meanwhile, and the last ones not before the first run is dead.
    let isDead = false
    const server = createServer(async ({ url = '' }, response) => {
      const at = Number(url.slice(1))
      if (!isDead) await pause(at < sent ? 400 : 600_000, undefined, { ref: false })
      // A comment after the end of each picture makes all of them different.
      response.end(Buffer.concat([colors[at % 4] as Buffer, Buffer.from(url)]))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const lines = Array.from({ length: rows }, (_, at) => `${at},Tee ${at},http://127.0.0.1:${port}/${at}\n`)
    const feed = join(dir, 'feed.csv')
    await writeFile(feed, `id,title,image\n${lines.join('')}`)
    const env = { IMAGE_ALLOW_PRIVATE_HOSTS: 'true', IMAGE_TIMEOUT_MS: '600000' }

    const first = start([feed], env)
    await expect.poll(countStored, { interval: 300, timeout: 120_000 }).toBeGreaterThan(0)
    first.child.kill('SIGKILL')
    expect((await first.ended).code).toBeNull()
    isDead = true
    const written = await countStored()

    const second = await start([feed], env).ended
    expect(second.stderr).not.toMatch(/error/i)
    expect(second.stdout).toContain(`${rows - written} new, 0 changed, ${written} unchanged, 0 rejected`)
    expect(await countStored()).toBe(rows)
    expect(second.code).toBe(0)
    server.closeAllConnections()
    server.close()
  })

  test('says what it reads from where, what it did, and what was wrong with which line', async () => {
    const feed = join(dir, 'feed.csv')
    await writeFile(feed, 'Artikel,Name,Preis\n1,Rotes Kleid,"49,90 €"\n2,Blue jeans,gratis\n')
    const { code, stdout, stderr } = await start([feed, '--map', 'id=Artikel', '--map', 'price=Preis']).ended
    expect(stderr).toContain('id ← Artikel\n  title ← Name\n  price ← Preis')
    expect(stderr).toContain('line 3 (2), value: price: "gratis" is no price.')
    expect(stdout).toContain('2 new, 0 changed, 0 unchanged, 0 rejected')
    expect(await readFile(join(dir, 'data', 'rejected.jsonl'), 'utf8')).toContain('"line":3')
    expect(code).toBe(0)
  })

  test('names what is wrong with the command in one line', async () => {
    const { code, stderr } = await start([join(dir, 'none.csv')]).ended
    expect(stderr).toMatch(/^There is no file .*none\.csv\.\n$/)
    expect(code).toBe(1)
  })

  test('explains itself', async () => {
    const { code, stdout } = await start(['--help']).ended
    expect(stdout).toMatch(/^Usage: npm run ingest -- FILE/)
    expect(code).toBe(0)
  })
})

describe('the command line', () => {
  test('is read with its defaults', () => {
    expect(
      parseArguments(['a.csv', '--map', 'title=Name = x', '--map', 'brand=', '--currency', 'usd']),
    ).toMatchObject({
      file: 'a.csv',
      map: { title: 'Name = x', brand: '' },
      currency: 'USD',
      concurrency: 8,
      prune: false,
      'dry-run': false,
    })
  })

  test.each([
    [[], /FILE is missing/],
    [['a.csv', 'b.csv'], /One file at a time/],
    [['a.csv', '--format', 'xlsx'], /--format/],
    [['a.csv', '--map', 'title'], /--map: must read FIELD=COLUMN/],
    [['a.csv', '--currency', 'euro'], /--currency/],
    [['a.csv', '--concurrency', '0'], /--concurrency/],
    [['a.csv', '--frobnicate'], /--frobnicate/],
  ])('%j is refused', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message)
  })
})

test.each([
  [9.6, '10 s'],
  [200, '3 min 20 s'],
  [7_500, '2 h 05 min'],
])('%d seconds read %s', (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text)
})
