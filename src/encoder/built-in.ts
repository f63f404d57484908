import { checkEye } from '../vision/eye/check-eye.ts'
import { builtInEye } from '../vision/eye/eye.ts'
import { eyeThread } from '../vision/eye/eye-thread.ts'
import type { Encoder } from './encoder.ts'

/** How much each part counts in the cosine of two photos: what texts share, and the look alone. They add up to one. */
export const partWeights = { joint: 0.4, look: 0.6 } as const

/**
 * The space of the built-in eye's two towers, and beside it the look that only photos have: a unit vector of two parts. Of a text the
 * second part is zero, so that a text is compared by the first alone.
 */
export function createBuiltInEncoder(): Encoder {
  const eye = builtInEye()
  const { joint, look } = eye.card.dims
  return {
    id: `${eye.card.id}-${partWeights.joint}`,
    dimension: joint + look,
    joint: true,
    check: checkEye,
    encodeTexts: async (texts, options = {}) =>
      (await eye.readTexts(texts, options)).map((text) =>
        joined(text, new Float32Array(look), { joint: 1, look: 0 }),
      ),
    encodePhotos: async (photos, options = {}) =>
      (await eyeThread().look(photos, options)).map((seen) => joined(seen.joint, seen.look, partWeights)),
    lookFrom: joint,
  }
}

/** Two unit vectors as one, each by the root of its weight. */
function joined(
  joint: Float32Array,
  look: Float32Array,
  weights: { readonly joint: number; readonly look: number },
): Float32Array {
  const vector = new Float32Array(joint.length + look.length)
  vector.set(joint.map((value) => Math.sqrt(weights.joint) * value))
  vector.set(
    look.map((value) => Math.sqrt(weights.look) * value),
    joint.length,
  )
  return vector
}
