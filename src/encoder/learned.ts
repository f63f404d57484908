import { learnedEye } from '../eye/learned/learned-eye.ts'
import { learnedSights } from '../eye/learned/learned-sight.ts'
import type { Encoder } from './encoder.ts'
import { createJointSpace, type JointWeights, jointWeights } from './joint-blocks.ts'
import { meaningOf } from './text-meaning.ts'

/** The joint space of the learned eye: its two towers' embeddings, beside what its heads see and what a text names. */
export function createLearnedEncoder(weights: JointWeights = jointWeights): Encoder {
  const eye = learnedEye()
  const space = createJointSpace(eye.card, weights)
  return {
    id: space.id,
    dimension: space.dimension,
    joint: true,
    encodeTexts: async (texts, options = {}) => {
      const vectors = await eye.readTexts(texts, options)
      return texts.map((text, n) => space.vectorOfText({ vector: vectors[n]!, meaning: meaningOf(text) }))
    },
    encodePhotos: async (photos, options = {}) =>
      (await learnedSights(photos, options)).map(([main]) => space.vectorOfPhoto(main)),
  }
}
