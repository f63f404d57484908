import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { classifierFileSchema, createClassifier } from '../../src/eye/classifier.ts'
import { sightOf } from '../../src/eye/sight.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import { type Attributes, attributeTerms } from '../../src/product/attributes.ts'
import { createBuiltInVision } from '../../src/vision/built-in.ts'
import { limits } from '../image/pictures.ts'
import { drawn } from '../vision/photos.ts'

const file = classifierFileSchema.parse(
  JSON.parse(readFileSync(new URL('../../models/first-eye.json', import.meta.url), 'utf8')),
)

describe('the classifier', () => {
  test('speaks the vocabulary of the shop', () => {
    for (const [head, { values }] of Object.entries(file.heads))
      expect(Object.keys(attributeTerms[head as 'color'])).toEqual(expect.arrayContaining(values))
  })

  test('refuses parameters that do not fit together', () => {
    expect(() => createClassifier({ ...file, hidden: file.hidden + 1 })).toThrow('does not fit together')
    expect(() => createClassifier(file).classify(new Float32Array(3))).toThrow('features')
  })
})

describe('a sight', () => {
  test('is taken once for one photo', async () => {
    const photo = await drawn()
    expect(sightOf(photo)).toBe(sightOf(photo))
  })

  test('holds probabilities that sum to one, and shares too', async () => {
    const { heads, shares } = sightOf(await drawn({ stripes: '#ffffff' }))
    for (const posterior of Object.values(heads))
      expect(Object.values(posterior).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 3)
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 3)
  })

  test.each([
    [1, 1],
    [2, 3],
    [384, 1],
    [1, 384],
    [300, 7],
  ])('of a picture of %i × %i pixels is finite', (width, height) => {
    const rgb = Uint8Array.from({ length: width * height * 3 }, (_, i) => (i * 89) % 256)
    const { heads, appearance } = sightOf({ width, height, rgb, hash: '' })
    for (const posterior of Object.values(heads))
      expect(Object.values(posterior).every(Number.isFinite)).toBe(true)
    expect(appearance.every(Number.isFinite)).toBe(true)
  })

  test('is the same for the same pixels', async () => {
    expect(sightOf(await drawn())).toEqual(sightOf(await drawn()))
  })
})

const data = join(import.meta.dirname, '../../../shared/data')
const rowsOf = (file: string) =>
  parse<Record<string, string>>(readFileSync(join(data, file), 'utf8'), { columns: true })

/** Share of photos whose reading has the value that its label allows. */
async function rightShare(
  photos: readonly { file: string; allowed: readonly string[] }[],
  value: (attributes: Attributes) => string | undefined,
): Promise<number> {
  let right = 0
  for (const { file, allowed } of photos) {
    const photo = await decodePhoto(readFileSync(join(data, file)), limits)
    const [garments] = await createBuiltInVision().describe([photo])
    if (allowed.includes(value(garments?.[0]?.attributes ?? {}) ?? '')) right++
  }
  return right / photos.length
}

describe.skipIf(!existsSync(data))(
  'on real photos (skipped where ../shared/data is absent)',
  { timeout: 60_000 },
  () => {
    const sample = (
      file: string,
      column: string,
      wanted: Readonly<Record<string, readonly string[]>>,
      split: string,
    ) => {
      const rows = rowsOf(file).filter((row) => row.split === split && !row.file!.startsWith('lo'))
      return Object.entries(wanted).flatMap(([label, allowed]) =>
        rows
          .filter((row) => row[column] === label)
          .slice(0, 12)
          .map((row) => ({ file: join(dirname(file), row.file!), allowed })),
      )
    }

    test('most amateur photos of T-shirts, pants, shoes and dresses are told apart', async () => {
      const photos = sample(
        'clothing/clothing.csv',
        'label',
        {
          'T-Shirt': ['t-shirt', 'polo', 'top', 'undershirt', 'tank-top'],
          Pants: ['pants', 'jeans', 'track-pants', 'leggings', 'capris'],
          Shoes: [
            'sneakers',
            'athletic-shoes',
            'formal-shoes',
            'loafers',
            'boots',
            'sandals',
            'heels',
            'flats',
          ],
          Dress: ['dress', 'tunic', 'kurta'],
        },
        'validation',
      )
      expect(photos).toHaveLength(48)
      expect(await rightShare(photos, ({ category }) => category)).toBeGreaterThan(0.7)
    })

    test('most product photos have their color named, navy and black among them', async () => {
      const photos = sample(
        'kagl/kagl.csv',
        'baseColour',
        {
          Black: ['black'],
          'Navy Blue': ['navy'],
          Blue: ['blue', 'navy'],
          Red: ['red', 'burgundy'],
          White: ['white'],
        },
        'val',
      )
      expect(photos).toHaveLength(60)
      expect(await rightShare(photos, ({ color }) => color?.[0])).toBeGreaterThan(0.65)
    })

    test('most product photos have their type named', async () => {
      const photos = sample(
        'kagl/kagl.csv',
        'articleType',
        { Jeans: ['jeans'], Watches: ['watch'], Handbags: ['handbag'], Shirts: ['shirt'], Heels: ['heels'] },
        'val',
      )
      expect(await rightShare(photos, ({ category }) => category)).toBeGreaterThan(0.75)
    })
  },
)
