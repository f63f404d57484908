import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleProducts } from '../../sample/catalogue.ts'
import { sampleLooks } from '../../sample/looks.ts'
import { parseArguments } from '../../sample/parse-arguments.ts'
import { writeLabelled } from '../../sample/write-labelled.ts'
import { type SampleOptions, writeSample } from '../../sample/write-sample.ts'

const products = sampleProducts().filter((_, index) => index % 60 === 0)
const looks = sampleLooks().filter((_, index) => index % 4 === 0)
const write = (options: SampleOptions = {}) => writeSample(directory, { products, looks, ...options })

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sample-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const pictures = async () =>
  (await readdir(join(directory, 'images'))).filter((file) => file.endsWith('.jpg'))

test('an aborted run leaves pictures but no catalogue, and says so to no one as whole', async () => {
  const stop = new AbortController()
  const run = write({
    signal: stop.signal,
    onProgress: (done) => done === 6 && stop.abort(),
  })
  await expect(run).rejects.toThrow()
  expect(await readdir(directory)).not.toContain('catalogue.jsonl')
  expect(JSON.parse(await readFile(join(directory, 'sample.json'), 'utf8'))).toMatchObject({
    complete: false,
  })
})

test('the next run goes on, draws only what is missing, and completes', async () => {
  const [kept] = await pictures()
  const path = join(directory, 'images', kept as string)
  const before = await stat(path)
  const result = await write()
  expect(result.written).toBe(true)
  expect((await stat(path)).mtimeMs).toBe(before.mtimeMs)
  const rows = (await readFile(result.catalogue, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows).toHaveLength(result.products)
  expect((await pictures()).length).toBe(result.products)
  for (const { image } of rows) expect((await stat(join(directory, image))).size).toBeGreaterThan(2_000)
  const listed = JSON.parse(await readFile(result.looks, 'utf8'))
  expect(listed).toHaveLength(looks.length)
  for (const { image, title } of listed) {
    expect(title).not.toBe('')
    expect((await stat(join(directory, image))).size).toBeGreaterThan(4_000)
  }
})

test('a complete folder is left alone', async () => {
  expect(await write()).toMatchObject({ written: false })
})

test('a folder of another version is drawn anew', async () => {
  await writeFile(
    join(directory, 'sample.json'),
    JSON.stringify({ version: 'older', complete: true, products: 1 }),
  )
  await writeFile(join(directory, 'images', 'left-over.jpg'), 'old')
  expect(await write()).toMatchObject({ written: true })
  expect(await pictures()).not.toContain('left-over.jpg')
})

test('labelled drawings come with a row for each picture', async () => {
  const out = join(directory, 'labelled')
  await writeLabelled(out, { count: 4, from: 2 })
  const rows = (await readFile(join(out, 'labels.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.map(({ id }) => id)).toEqual(['drawn-000002', 'drawn-000003', 'drawn-000004', 'drawn-000005'])
  for (const row of rows) {
    expect(row).toMatchObject({ category: expect.any(String), pattern: expect.any(String) })
    expect(row.color.length).toBeGreaterThan(0)
    expect((await stat(join(out, row.image))).size).toBeGreaterThan(1_500)
  }
})

test('the command line refuses what it does not know', () => {
  expect(parseArguments(['out', '--labelled', '12'])).toMatchObject({
    directory: 'out',
    labelled: 12,
    from: 0,
  })
  expect(() => parseArguments([])).toThrow(/where to write/)
  expect(() => parseArguments(['out', '--labelled', 'many'])).toThrow()
  expect(() => parseArguments(['out', '--nonsense'])).toThrow()
  expect(() => parseArguments(['one', 'two'])).toThrow(/one folder only/)
})
