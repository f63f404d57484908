import { learnedEye } from '../eye/learned/learned-eye.ts'
import { learnedSights } from '../eye/learned/learned-sight.ts'
import type { Encoder } from './encoder.ts'

/** The space that the learned eye's two towers share: a photo's main garment and a text that is true of it lie close together. */
export function createLearnedEncoder(): Encoder {
  const eye = learnedEye()
  return {
    id: eye.card.id,
    dimension: eye.card.dimension,
    joint: true,
    encodeTexts: (texts, options = {}) => eye.readTexts(texts, options),
    encodePhotos: async (photos, options = {}) =>
      (await learnedSights(photos, options)).map(([main]) => main.vector),
  }
}
