import type { Attributes } from '../product/attributes.ts'
import type { Price } from '../product/product.ts'
import type { PriceRange } from '../product/wish.ts'
import { attributeWords } from '../retrieval/attribute-words.ts'
import { type ColorHarmony, colorHarmony } from './color-harmony.ts'
import { isNeutral } from './color-hue.ts'
import { loudnessOf } from './print-harmony.ts'
import { warmthOf } from './warmth.ts'

/** A garment to compare with, and what to call it: "your dress". */
export type Companion = { readonly name: string; readonly attributes: Attributes }

/** Why a piece goes with another: only what holds of both, nothing where nothing is known or where they merely do not clash. */
export function companionReasons(piece: Attributes, { name, attributes }: Companion): string[] {
  const color = colorReason(colorHarmony(piece.color ?? [], attributes.color ?? []), name)
  const { pattern, occasion } = attributes
  const calms = loudnessOf(pattern) === 'loud' && piece.pattern === 'solid'
  const warmth = warmthOf(piece)
  return [
    ...(color === null ? [] : [color]),
    ...(calms && pattern !== undefined
      ? [`plain beside the ${attributeWords('pattern', pattern)} print of ${name}`]
      : []),
    ...(occasion !== undefined && piece.occasion === occasion
      ? [`same occasion as ${name}: ${occasion}`]
      : []),
    ...(warmth !== 0 && warmth === warmthOf(attributes)
      ? [`for ${warmth > 0 ? 'cold' : 'warm'} weather like ${name}`]
      : []),
  ]
}

function colorReason({ relation, own, other }: ColorHarmony, name: string): string | null {
  if (own === null || other === null) return null
  switch (relation) {
    case 'neutral':
      if (own === other) return `${own} like ${name}`
      return isNeutral(own)
        ? `neutral ${own} goes with the ${other} of ${name}`
        : `${own} stands out beside the neutral ${other} of ${name}`
    case 'echo':
      return `takes up the ${own} of ${name}`
    case 'tonal':
      return own === other ? `${own} like ${name}` : `${own} is a shade of the ${other} of ${name}`
    case 'analogous':
      return `${own} is close to the ${other} of ${name}`
    case 'complementary':
      return `${own} is the opposite of the ${other} of ${name}`
    default:
      return null
  }
}

/** What is true of the whole: its price within the budget. */
export function wholeReasons({
  total,
  budget,
  anchorPrice,
}: {
  total: Price | null
  budget: PriceRange | null
  anchorPrice: Price | null
}): string[] {
  if (total === null || budget?.max === undefined) return []
  const sum = total.amount + (anchorPrice?.amount ?? 0)
  if (sum > budget.max) return []
  const counted = anchorPrice === null ? '' : ', what you picked included'
  return [`keeps the outfit at ${sum.toFixed(2)} of ${budget.max} ${total.currency}${counted}`]
}
