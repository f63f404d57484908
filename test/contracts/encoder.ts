import { describe, expect, test } from 'vitest'
import type { Encoder } from '../../src/encoder/encoder.ts'
import type { Photo } from '../../src/image/photo.ts'

const cosine = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, i) => sum + value * other[i]!, 0)

/** What every encoder must do. `photos` are used where the encoder reads photos. */
export function encoderContract(
  name: string,
  { open, photos }: { open: () => Promise<Encoder>; photos: () => Promise<readonly Photo[]> },
): void {
  const texts = [
    'blue shirt',
    'a red dress for women',
    'zxqv',
    '',
    '  ',
    'x'.repeat(5_000),
    'chaussures à talons 👠',
  ]

  describe(`the encoder contract: ${name}`, () => {
    test('every text becomes a unit vector of the promised dimension', async () => {
      const encoder = await open()
      const vectors = await encoder.encodeTexts(texts)
      expect(vectors).toHaveLength(texts.length)
      for (const vector of vectors) {
        expect(vector).toBeInstanceOf(Float32Array)
        expect(vector.length).toBe(encoder.dimension)
        expect(cosine(vector, vector)).toBeCloseTo(1, 4)
      }
    })

    test('the same text gives the same vector, alone or among others', async () => {
      const encoder = await open()
      const [alone] = await encoder.encodeTexts(['blue shirt'])
      const among = await encoder.encodeTexts(['red shoes', 'blue shirt'])
      expect(cosine(alone!, among[1]!)).toBeCloseTo(1, 4)
    })

    test('a text is nearer to itself than to another', async () => {
      const encoder = await open()
      const [one, other] = await encoder.encodeTexts(['blue shirt', 'silver wrist watch'])
      expect(cosine(one!, other!)).toBeLessThan(0.98)
    })

    test('no texts give no vectors', async () => {
      expect(await (await open()).encodeTexts([])).toEqual([])
    })

    test('an aborted signal ends in "canceled"', async () => {
      const encoder = await open()
      await expect(encoder.encodeTexts(['shirt'], { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: 'canceled',
      })
    })

    test('it reads photos exactly when it says that it is joint', async () => {
      const encoder = await open()
      expect(encoder.encodePhotos !== undefined).toBe(encoder.joint)
      if (encoder.encodePhotos === undefined) return
      const all = await photos()
      const vectors = await encoder.encodePhotos(all)
      expect(vectors).toHaveLength(all.length)
      for (const vector of vectors) {
        expect(vector.length).toBe(encoder.dimension)
        expect(cosine(vector, vector)).toBeCloseTo(1, 4)
      }
      await expect(encoder.encodePhotos(all, { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: 'canceled',
      })
    })
  })
}
