import { nextTurn } from '../eye/next-turn.ts'
import { type Sight, sightOf } from '../eye/sight.ts'
import { builtInDimension, builtInId, type Meaning, vectorOf } from './blocks.ts'
import type { Encoder } from './encoder.ts'
import { meaningOf } from './text-meaning.ts'

/** A joint space made by hand: each attribute has its own coordinates, filled by what a text names or by what the first eye sees. */
export function createBuiltInEncoder(): Encoder {
  return {
    id: builtInId,
    dimension: builtInDimension,
    joint: true,
    encodeTexts: async (texts, { signal } = {}) => {
      await nextTurn(signal)
      return texts.map((text) => vectorOf(meaningOf(text)))
    },
    encodePhotos: async (photos, { signal } = {}) => {
      const vectors: Float32Array[] = []
      for (const photo of photos) {
        await nextTurn(signal)
        vectors.push(vectorOf(seen(sightOf(photo))))
      }
      return vectors
    },
  }
}

/** How much a measured share of a color adds to what it was judged to be: a red and navy stripe is a bit of both. */
const shareWeight = 0.4

function seen({ heads, shares, appearance }: Sight): Meaning {
  const color = { ...heads.color }
  for (const { color: name, share } of shares) color[name] = (color[name] ?? 0) + shareWeight * share
  return { ...heads, color, appearance }
}
