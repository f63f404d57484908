import { describe, expect, test } from 'vitest'
import { createBuiltInEncoder } from '../../src/encoder/built-in.ts'
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

describe('the built-in joint space', () => {
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

  test('near colors and kinds are nearer than far ones', async () => {
    const [blue, navy, yellow] = await texts('blue shirt', 'navy shirt', 'yellow shirt')
    expect(cosine(blue!, navy!)).toBeGreaterThan(cosine(blue!, yellow!))
    const [sandals, heels, shirt] = await texts('sandals', 'heels', 'shirt')
    expect(cosine(sandals!, heels!)).toBeGreaterThan(cosine(sandals!, shirt!))
  })

  test('synonyms mean the same', async () => {
    const [tee, tshirt, shirt] = await texts('grey tee', 'gray t-shirt', 'gray shirt')
    expect(cosine(tee!, tshirt!)).toBeCloseTo(1, 3)
    expect(cosine(tee!, shirt!)).toBeLessThan(0.99)
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
