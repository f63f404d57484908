import type { Encoder } from '../../src/encoder/encoder.ts'
import { AppError } from '../../src/errors.ts'

/** Unit vectors that depend on nothing but the words of a text or the bytes of a photo. Texts that share words are near. */
export function createFakeEncoder({
  id = 'fake-encoder@1',
  dimension = 32,
  joint = true,
}: {
  id?: string
  dimension?: number
  joint?: boolean
} = {}): Encoder {
  const sumOf = (words: readonly string[]) => {
    const sum = new Float32Array(dimension)
    for (const word of words) addWord(sum, word)
    return unit(sum)
  }
  const check = (signal?: AbortSignal) => {
    if (signal?.aborted) throw new AppError('canceled', 'Canceled.')
  }
  return {
    id,
    dimension,
    joint,
    async encodeTexts(texts, { signal } = {}) {
      check(signal)
      return texts.map((text) => sumOf(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['']))
    },
    ...(joint && {
      encodePhotos: async (photos, { signal } = {}) => {
        check(signal)
        return photos.map((photo) => sumOf([photo.hash]))
      },
    }),
  }
}

/** Adds numbers in [-1, 1] that follow from the word: a linear congruential generator seeded with its FNV-1a hash. */
function addWord(sum: Float32Array, word: string): void {
  let state = 0x811c9dc5
  for (let at = 0; at < word.length; at++) state = Math.imul(state ^ word.charCodeAt(at), 0x01000193)
  for (let at = 0; at < sum.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    sum[at] = (sum[at] as number) + state / 0x7fffffff - 1
  }
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}
