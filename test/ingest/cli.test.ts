import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
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

function start(...args: string[]) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    env: { ...process.env, DATA_DIR: join(dir, 'data'), LOG_LEVEL: 'error' },
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
  test('killed in the middle loses nothing, and the next run goes on', { timeout: 120_000 }, async () => {
    const rows = 900
    const colors = await Promise.all(['red', 'green', 'blue', 'white'].map((color) => jpegOf(color)))
    for (let at = 0; at < rows; at++)
      // A comment after the end of each picture makes all of them different.
      await writeFile(join(dir, `${at}.jpg`), Buffer.concat([colors[at % 4] as Buffer, Buffer.from(`${at}`)]))
    const lines = Array.from({ length: rows }, (_, at) => `${at},Tee ${at},${at}.jpg\n`)
    const feed = join(dir, 'feed.csv')
    await writeFile(feed, `id,title,image\n${lines.join('')}`)

    const first = start(feed)
    const copies = async () => (await readdir(join(dir, 'data', 'images')).catch(() => [])).length
    while ((await copies()) < 400) await new Promise((done) => setTimeout(done, 20))
    first.child.kill('SIGKILL')
    await first.ended

    const second = await start(feed).ended
    expect(second.stderr).not.toMatch(/error/i)
    const [, added, unchanged] = /(\d+) new, 0 changed, (\d+) unchanged, 0 rejected/.exec(second.stdout) ?? []
    expect(Number(added) + Number(unchanged)).toBe(rows)
    const third = await start(feed).ended
    expect(third.stdout).toContain(`0 new, 0 changed, ${rows} unchanged, 0 rejected, 0 removed`)
    expect(third.code).toBe(0)
  })

  test('says what it reads from where, what it did, and what was wrong with which line', async () => {
    const feed = join(dir, 'feed.csv')
    await writeFile(feed, 'Artikel,Name,Preis\n1,Rotes Kleid,"49,90 €"\n2,Blue jeans,gratis\n')
    const { code, stdout, stderr } = await start(feed, '--map', 'id=Artikel', '--map', 'price=Preis').ended
    expect(stderr).toContain('id ← Artikel\n  title ← Name\n  price ← Preis')
    expect(stderr).toContain('line 3 (2), row: price: "gratis" is no price.')
    expect(stdout).toContain('1 new, 0 changed, 0 unchanged, 1 rejected')
    expect(await readFile(join(dir, 'data', 'rejected.jsonl'), 'utf8')).toContain('"line":3')
    expect(code).toBe(0)
  })

  test('names what is wrong with the command in one line', async () => {
    const { code, stderr } = await start(join(dir, 'none.csv')).ended
    expect(stderr).toMatch(/^The feed .*none\.csv cannot be read\.\n$/)
    expect(code).toBe(1)
  })

  test('explains itself', async () => {
    const { code, stdout } = await start('--help').ended
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
    [['a.csv', '--format', 'xml'], /--format/],
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
