import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createBuiltInEncoder, partWeights } from '../../src/encoder/built-in.ts'
import { openEncoder } from '../../src/encoder/open.ts'
import { encoderContract } from '../contracts/encoder.ts'
import { drawn, nothing } from '../vision/photos.ts'

encoderContract('built-in', {
  open: async () => createBuiltInEncoder(),
  photos: async () => [await drawn(), await drawn({ color: '#c01818' }), await nothing()],
})

const encoder = createBuiltInEncoder()
const cosine = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, i) => sum + value * other[i]!, 0)
const texts = (...all: string[]) => encoder.encodeTexts(all)

describe('the built-in space', () => {
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
    const shared = (vector: Float32Array) => vector.subarray(0, encoder.lookFrom)
    expect(cosine(shared(moved), shared(red!))).toBeGreaterThan(cosine(shared(moved), shared(blue!)))
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

describe('the two parts of a vector', () => {
  const from = encoder.lookFrom!

  test('a text has no look, a photo has both', async () => {
    const [text] = await texts('blue t-shirt')
    expect(Math.hypot(...text!.subarray(from))).toBe(0)
    const [photo] = await encoder.encodePhotos!([await drawn()])
    expect(Math.hypot(...photo!.subarray(0, from)) ** 2).toBeCloseTo(partWeights.joint, 3)
    expect(Math.hypot(...photo!.subarray(from)) ** 2).toBeCloseTo(partWeights.look, 3)
  })
})

describe('which encoder opens', () => {
  test('the built-in one when none is named', async () => {
    expect((await openEncoder(readConfig({}))).id).toBe(encoder.id)
  })
})
