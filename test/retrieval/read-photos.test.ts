import { describe, expect, test } from 'vitest'
import type { Garment } from '../../src/product/garment.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { readPhotos } from '../../src/retrieval/read-photos.ts'
import { referenceFromProduct, referenceFromReading } from '../../src/retrieval/reference.ts'
import { understoodOf, understoodSchema } from '../../src/retrieval/understood.ts'
import type { Vision } from '../../src/vision/vision.ts'
import { indexedProduct, unit } from '../fakes/indexed-product.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { createRecordingEncoder, wordPhoto, wordVector } from '../fakes/word-encoder.ts'

const shirt: Garment = {
  attributes: { category: 'shirt', color: ['blue'] },
  confidence: { category: 0.9, color: 0.8 },
  description: 'a blue shirt',
}
const shoes: Garment = { ...shirt, attributes: { category: 'sneakers', color: ['white'] } }
const vision: Vision = {
  id: 'fake-eye@1',
  describe: async (photos) => photos.map(({ hash }) => (hash === 'wall' ? [] : [shirt, shoes])),
}

describe('reading photos', () => {
  test('gives garments, vector and handle of each, and no pixels', async () => {
    const photos = [wordPhoto('shirt'), wordPhoto('wall')]
    const readings = await readPhotos({ vision, encoder: createRecordingEncoder() }, photos)
    expect(readings).toEqual([
      {
        handle: 'photo-1',
        hash: 'shirt',
        garments: [shirt, shoes],
        vector: Array.from(await wordVector('shirt')),
      },
      { handle: 'photo-2', hash: 'wall', garments: [], vector: Array.from(await wordVector('wall')) },
    ])
    expect(JSON.parse(JSON.stringify(readings))).toEqual(readings)
  })

  test('takes handles that a thread has given', async () => {
    const services = { vision, encoder: createRecordingEncoder() }
    const [reading] = await readPhotos(services, [wordPhoto('shirt')], { handles: ['photo-7'] })
    expect(reading?.handle).toBe('photo-7')
  })

  test('an encoder of text alone leaves the vector out', async () => {
    const services = { vision, encoder: createRecordingEncoder({ joint: false }) }
    expect((await readPhotos(services, [wordPhoto('shirt')]))[0]?.vector).toBeNull()
  })

  test('no photos ask nobody', async () => {
    const idle: Vision = { id: 'idle', describe: () => Promise.reject(new Error('asked')) }
    expect(await readPhotos({ vision: idle, encoder: createRecordingEncoder() }, [])).toEqual([])
  })

  test('each garment has the vector of its own part of the photo', async () => {
    const seen: Vision = {
      id: 'boxes',
      describe: async () => [[shirt, { ...shoes, box: [0.5, 0, 0.25, 0.5] }, shoes]],
    }
    const parts: string[] = []
    const encoder = createRecordingEncoder()
    const encodePhotos: typeof encoder.encodePhotos = async (photos) => {
      parts.push(...photos.map(({ width, height }) => `${width}x${height}`))
      return photos.map((_, at) => unit(1, at))
    }
    const photo = { width: 40, height: 20, rgb: new Uint8Array(2_400), hash: 'look' }
    const [reading] = await readPhotos({ vision: seen, encoder: { ...encoder, encodePhotos } }, [photo])
    expect(parts).toEqual(['40x20', '12x11'])
    expect(reading!.furtherVectors).toEqual([Array.from(unit(1, 1)), null])
    expect(referenceFromReading(reading!, 2).vector).toEqual(Array.from(unit(1, 1)))
  })
})

describe('what "like this" points at', () => {
  const reading = {
    handle: 'photo-1',
    hash: 'h',
    garments: [shirt, shoes],
    vector: Array.from(unit(1, 0)),
  }

  test('the main garment has the vector of the photo', () => {
    expect(referenceFromReading(reading)).toEqual({
      kind: 'photo',
      handle: 'photo-1',
      attributes: shirt.attributes,
      vector: reading.vector,
    })
  })

  test('another garment of which no vector is known has its attributes only', () => {
    expect(referenceFromReading(reading, 2)).toMatchObject({ attributes: shoes.attributes, vector: null })
    expect(() => referenceFromReading(reading, 3)).toThrow(/photo-1 has no garment number 3/)
  })

  test('a photo without a garment still has its vector', () => {
    expect(referenceFromReading({ ...reading, garments: [] })).toMatchObject({
      attributes: {},
      vector: reading.vector,
    })
  })

  test('a product has its stored attributes and vector', async () => {
    const index = openMemoryIndex()
    await index.upsert([
      indexedProduct({ id: 'a', attributes: { category: 'dress' } }, { vector: unit(0, 1) }),
    ])
    expect(await referenceFromProduct({ index }, 'a')).toEqual({
      kind: 'product',
      id: 'a',
      attributes: { category: 'dress' },
      vector: [0, 1],
    })
    await expect(referenceFromProduct({ index }, 'b')).rejects.toMatchObject({ code: 'product-not-found' })
  })
})

test('what was understood tells the reference without its vector', () => {
  const wish = wishSchema.parse({ wanted: { color: ['blue'] }, price: { max: 50 }, sizes: ['M'] })
  const reference = { kind: 'photo', handle: 'photo-1', attributes: shirt.attributes, vector: [1] } as const
  const understood = understoodOf(wish, reference, ['color'])
  expect(understood).toEqual({
    reference: { kind: 'photo', handle: 'photo-1', attributes: shirt.attributes },
    wanted: { color: ['blue'] },
    unwanted: {},
    price: { max: 50 },
    sizes: ['M'],
    brands: [],
    relaxed: ['color'],
  })
  expect(understoodSchema.parse(understood)).toEqual(understood)
  expect(understoodOf(wish, null).reference).toBeNull()
})
