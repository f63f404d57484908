import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleProducts } from '../../sample/catalogue.ts'
import { sampleVersion } from '../../sample/version.ts'
import { drawSample, readMarker } from '../../src/ingest/draw-sample.ts'
import type { NamedReadings } from '../../src/ingest/known-readings.ts'

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'drawing-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const last = sampleProducts().at(-1)!
const name = `images/${last.id}.jpg`
const content = 'f'.repeat(64)
const known: NamedReadings = {
  version: sampleVersion(),
  names: [name],
  contentOf: (asked) => (asked === name ? content : undefined),
  of: () => undefined,
}

test('the feed comes first, then what somebody wants to see, under its address; an abort ends it', {
  timeout: 60_000,
}, async () => {
  const folder = join(dataDir, 'sample')
  const abort = new AbortController()
  const drawing = drawSample(folder, { known, dataDir, signal: abort.signal })
  const ended = expect(drawing.done).rejects.toMatchObject({ code: 'canceled' })
  expect(await drawing.feed).toBe(sampleVersion())
  const rows = (await readFile(join(folder, 'catalogue.jsonl'), 'utf8')).trimEnd().split('\n')
  expect(rows.length).toBe(sampleProducts().length)
  expect(existsSync(join(folder, 'looks.json'))).toBe(true)
  await drawing.untilDrawn(`/${content.slice(0, 32)}.jpg`)
  await drawing.untilDrawn(`/images/${content.slice(0, 32)}.jpg`)
  const served = await readFile(join(dataDir, 'images', `${content.slice(0, 32)}.jpg`))
  expect(served).toEqual(await readFile(join(folder, name)))
  expect((await readdir(join(folder, 'images'))).length).toBeLessThan(rows.length / 2)
  const waiting = drawing.untilDrawn('/looks/none.jpg')
  abort.abort()
  await ended
  await waiting
  expect(await readMarker(folder)).toMatchObject({ complete: false })
})
