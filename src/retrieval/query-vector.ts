import type { Encoder } from '../encoder/encoder.ts'
import type { Wish } from '../product/wish.ts'
import { anyGarment, captionAttributes } from './caption-attributes.ts'
import type { Target } from './compose-target.ts'
import type { Reference } from './reference.ts'
import { moved, normalized } from './vector-arithmetic.ts'
import { weights } from './weights.ts'

/**
 * The unit vector to search near; null when nothing says what to look like. In a joint space a reference is moved by the
 * difference the words make, `reference + target words − reference words`; otherwise the target is described in words.
 */
export async function composeQueryVector(
  encoder: Encoder,
  {
    wish,
    reference,
    target,
    words: own,
    edit = weights.edit,
  }: {
    wish: Wish
    reference: Reference | null
    target: Target
    words?: string | undefined
    edit?: number | undefined
  },
  options: { signal?: AbortSignal } = {},
): Promise<Float32Array | null> {
  // Of "shoes" for the mud boots are looked for first.
  const kinds = target.leaning?.wanted.category
  const leant = kinds === undefined ? {} : { category: kinds }
  const words = [captionAttributes({ ...target.presumed, ...wish.wanted, ...leant }), wish.text]
    .filter((part) => part.trim() !== '')
    .join(' ')
  const vector = reference?.vector ?? null
  if (!encoder.joint || vector === null || vector.length !== encoder.dimension) {
    const caption =
      reference === null && encoder.joint && isPlain(wish) && kinds === undefined ? (own ?? words) : words
    if (caption.trim() === '') return null
    const [described] = await encoder.encodeTexts([caption], options)
    return described ?? null
  }
  const before = captionAttributes(reference?.attributes ?? {})
  if (words === before) return normalized(Float32Array.from(vector))
  const [towards, from] = await encoder.encodeTexts([words || anyGarment, before || anyGarment], options)
  if (!towards || !from) return normalized(Float32Array.from(vector))
  return normalized(moved(vector, { towards, from, weight: edit }))
}

/** True when the message says only what to look for: an encoder would take "not black" for black, and a price for a look. */
const isPlain = ({ unwanted, unwanted_words, price, sizes }: Wish): boolean =>
  Object.keys(unwanted).length === 0 && unwanted_words.length === 0 && price === null && sizes.length === 0
