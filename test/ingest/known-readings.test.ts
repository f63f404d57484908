import { hash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderProduct, sampleProducts } from '../../sample/catalogue.ts'
import { sampleVersion } from '../../sample/version.ts'
import { createBuiltInEncoder } from '../../src/encoder/built-in.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import { readKnown, readStored, sampleReadings, writeKnown } from '../../src/ingest/known-readings.ts'
import { seePhotos } from '../../src/ingest/see-photos.ts'
import { createBuiltInVision } from '../../src/vision/built-in.ts'
import { limits } from '../image/pictures.ts'

const models = { vision: createBuiltInVision(), encoder: createBuiltInEncoder() }
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readings-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const again = '; run npm run sample:readings'

describe('the readings that come with the sample catalogue', () => {
  test(`are of its pictures, by the built-in models${again}`, async () => {
    const stored = await readStored(sampleReadings)
    expect(stored).toMatchObject({
      vision: models.vision.id,
      encoder: models.encoder.id,
      version: sampleVersion(),
    })
    expect(Object.keys(stored?.readings ?? {})).toEqual(sampleProducts().map(({ id }) => `images/${id}.jpg`))
  })

  test(`are what the models see in a picture that is drawn now${again}`, async (context) => {
    const known = await readKnown(sampleReadings, models)
    const products = sampleProducts().filter((_, at) => at % 140 === 7)
    for (const product of products) {
      const bytes = await renderProduct(product)
      const name = `images/${product.id}.jpg`
      const content = hash('sha256', bytes)
      if (known?.contentOf(name) !== content) context.skip('this machine draws other bytes')
      const photo = await decodePhoto(bytes, limits)
      const { category } = product.attributes
      const seen = (await seePhotos([{ photo, category }], { models })).get(photo)
      expect(known?.of(content)?.garments, name).toEqual(seen?.garments)
      const [one, other] = [[...(known?.of(content)?.vector ?? [])], [...(seen?.vector ?? [])]]
      const cosine = one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
      expect(cosine, name).toBeCloseTo(1, 4)
    }
  })
})

describe('readings', () => {
  const file = () => pathToFileURL(join(folder, 'readings.json.gz'))
  const vector = new Float32Array(models.encoder.dimension).fill(0.05)
  const readings = new Map([['a.jpg', { content: 'abc', garments: [], vector }]])

  test('come back as they were kept, by content and by name', async () => {
    await writeKnown(file(), readings, { models, version: '1' })
    const known = await readKnown(file(), models)
    expect(known).toMatchObject({ version: '1', names: ['a.jpg'] })
    expect(known?.contentOf('a.jpg')).toBe('abc')
    expect(known?.of('abc')).toEqual({ garments: [], vector })
    expect([known?.of('abd'), known?.contentOf('b.jpg')]).toEqual([undefined, undefined])
  })

  test('of other models are refused, as is a file that is not whole or not there', async () => {
    await writeKnown(file(), readings, { models, version: '1' })
    const { vision, encoder } = models
    expect(await readKnown(file(), { vision: { ...vision, id: 'another' }, encoder })).toBeNull()
    expect(await readKnown(file(), { vision, encoder: { ...encoder, id: 'another' } })).toBeNull()
    await writeFile(file(), 'half')
    expect(await readKnown(file(), models)).toBeNull()
    expect(await readKnown(pathToFileURL(join(folder, 'none')), models)).toBeNull()
  })
})
