import type { Attributes } from '../product/attributes.ts'
import { type CategoryTerm, categoryTerms, type Slot } from '../product/taxonomy.ts'
import { colorHarmony } from './color-harmony.ts'
import { occasionAgreement } from './occasion-agreement.ts'
import { printHarmony } from './print-harmony.ts'
import { warmthAgreement, warmthOf } from './warmth.ts'
import { wearerAgreement } from './wearer.ts'

/** The place a category takes in an outfit. */
export const slotOf = (category: keyof typeof categoryTerms): Slot =>
  (categoryTerms[category] as CategoryTerm).slot

/**
 * How well two pieces go together, in [0, 1]: the product of what their colors, prints, occasions, weather and wearers
 * say. Null when nobody wears both at once.
 */
export function pieceHarmony(one: Attributes, other: Attributes): number | null {
  const wearer = wearerAgreement(one, other)
  if (wearer === null) return null
  return (
    wearer *
    colorHarmony(one.color ?? [], other.color ?? []).score *
    printHarmony(one.pattern, other.pattern) *
    occasionAgreement(one, other) *
    warmthAgreement(warmthOf(one), warmthOf(other))
  )
}

/** True of two pieces for one place of the body; of accessories, and of socks, of two of a kind. */
export function takeOnePlace(one: Attributes, other: Attributes): boolean {
  if (one.category === undefined || other.category === undefined) return false
  if (one.category === other.category) return true
  const slot = slotOf(one.category)
  const isAlone = slot === 'accessory' || one.category === 'socks' || other.category === 'socks'
  return !isAlone && slot === slotOf(other.category)
}
