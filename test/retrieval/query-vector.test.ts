import { describe, expect, test } from 'vitest'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'
import { composeTarget } from '../../src/retrieval/compose-target.ts'
import { composeQueryVector } from '../../src/retrieval/query-vector.ts'
import type { Reference } from '../../src/retrieval/reference.ts'
import { weights } from '../../src/retrieval/weights.ts'
import { createRecordingEncoder, wordVector } from '../fakes/word-encoder.ts'

const photo: Reference = {
  kind: 'photo',
  handle: 'photo-1',
  attributes: { category: 'dress', color: ['red'] },
  vector: Array.from(await wordVector('red dress shiny')),
}
const cosine = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, at) => sum + value * (other[at] as number), 0)

async function compose(wishInput: WishInput, reference: Reference | null, joint = true) {
  const wish = wishSchema.parse(wishInput)
  const encoder = createRecordingEncoder({ joint })
  const target = composeTarget(wish, reference)
  const vector = await composeQueryVector(encoder, { wish, reference, target })
  return { vector, encoded: encoder.encoded }
}

describe('the vector to search near', () => {
  test('is that of the words when there is no reference', async () => {
    const { vector, encoded } = await compose({ text: 'elegant', wanted: { color: ['blue'] } }, null)
    expect(encoded).toEqual(['blue elegant'])
    expect(vector).toEqual(await wordVector('blue elegant'))
  })

  test('is none when nothing says what to look like', async () => {
    expect(await compose({ price: { max: 5 } }, null)).toEqual({ vector: null, encoded: [] })
  })

  test('is the reference itself when nothing changes it, and no text is encoded', async () => {
    const { vector, encoded } = await compose({ price: { max: 5 }, wanted: { color: ['red'] } }, photo)
    expect(encoded).toEqual([])
    expect(vector).toEqual(Float32Array.from(photo.vector ?? []))
  })

  test('moves from the reference by target words minus reference words', async () => {
    const { vector, encoded } = await compose({ wanted: { color: ['blue'] } }, photo)
    expect(encoded).toEqual(['blue dress', 'red dress'])
    const [blue, red] = [await wordVector('blue dress'), await wordVector('red dress')]
    const sum = (photo.vector ?? []).map(
      (value, at) => value + weights.edit * ((blue[at] as number) - (red[at] as number)),
    )
    const length = Math.hypot(...sum)
    for (const [at, value] of sum.entries()) expect(vector?.[at]).toBeCloseTo(value / length, 5)
    expect(Math.hypot(...(vector ?? []))).toBeCloseTo(1, 5)
  })

  test('leaves behind what only the other kind of garment had', async () => {
    const long = {
      ...photo,
      attributes: { ...photo.attributes, sleeve_length: 'long', length: 'maxi' },
    } as const
    const { encoded } = await compose({ wanted: { category: ['boots'] } }, long)
    expect(encoded).toEqual(['red boots', 'red long sleeve maxi dress'])
  })

  test('moves away from what is unwanted', async () => {
    const { vector, encoded } = await compose({ unwanted: { color: ['red'] } }, photo)
    expect(encoded).toEqual(['dress', 'red dress'])
    const red = await wordVector('red')
    expect(cosine(vector as Float32Array, red)).toBeLessThan(
      cosine(Float32Array.from(photo.vector ?? []), red),
    )
  })

  test('describes the target in words when the encoder reads text only', async () => {
    const { encoded } = await compose({ wanted: { color: ['blue'] } }, photo, false)
    expect(encoded).toEqual(['blue dress'])
  })

  test('a reference of which nothing is known is moved from any garment', async () => {
    const { encoded } = await compose({ wanted: { color: ['blue'] } }, { ...photo, attributes: {} })
    expect(encoded).toEqual(['blue', 'clothes'])
  })
})
