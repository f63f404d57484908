import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createLearnedEncoder } from '../../src/encoder/learned.ts'
import { openEncoder } from '../../src/encoder/open.ts'
import { encoderContract } from '../contracts/encoder.ts'
import { drawn, nothing } from '../vision/photos.ts'

encoderContract('learned', {
  open: async () => createLearnedEncoder(),
  photos: async () => [await drawn(), await drawn({ color: '#c01818' }), await nothing()],
})

const encoder = createLearnedEncoder()
const cosine = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, i) => sum + value * other[i]!, 0)
const texts = (...all: string[]) => encoder.encodeTexts(all)

describe('the learned joint space', () => {
  test('a photo is nearest to the words that name it', async () => {
    const [photo] = await encoder.encodePhotos!([await drawn({ color: '#1f4fbf' })])
    const [right, ...wrong] = await texts('blue t-shirt', 'red t-shirt', 'blue trousers', 'black watch')
    for (const other of wrong) expect(cosine(photo!, right!)).toBeGreaterThan(cosine(photo!, other))
  })

  test('"like this but in red": photo + red − blue is nearer to the red photo', async () => {
    const [blue, red] = await encoder.encodePhotos!([
      await drawn({ color: '#1f4fbf' }),
      await drawn({ color: '#c01818' }),
    ])
    const [from, to] = await texts('blue t-shirt', 'red t-shirt')
    const moved = blue!.map((value, i) => value + to![i]! - from![i]!)
    expect(cosine(moved, red!)).toBeGreaterThan(cosine(moved, blue!))
  })

  test('near colors are nearer than far ones', async () => {
    const [blue, navy, yellow] = await texts('blue shirt', 'navy shirt', 'yellow shirt')
    expect(cosine(blue!, navy!)).toBeGreaterThan(cosine(blue!, yellow!))
  })

  test('words outside the vocabulary still tell texts apart', async () => {
    const [one, same, other] = await texts(
      'shirt with dragons',
      'a shirt with the dragons',
      'shirt with anchors',
    )
    expect(cosine(one!, same!)).toBeGreaterThan(cosine(one!, other!))
  })
})

describe('which encoder opens', () => {
  test('the learned one when none is named', async () => {
    expect((await openEncoder(readConfig({}))).id).toBe(encoder.id)
  })

  test('the hand-made one by its name', async () => {
    expect((await openEncoder(readConfig({ EMBEDDING_MODEL: 'first-eye' }))).id).toMatch(/^built-in/)
  })
})
