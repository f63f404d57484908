import type { Color } from '../product/color.ts'
import { hueDistance, hueOf, isNeutral } from './color-hue.ts'
import { outfitWeights } from './outfit-weights.ts'

export type ColorRelation = keyof typeof outfitWeights.harmony

/** How two pieces' colors relate, the colors that decided it, and how well they go together in [0, 1]. */
export type ColorHarmony = {
  readonly relation: ColorRelation
  readonly own: Color | null
  readonly other: Color | null
  readonly score: number
}

/** How two colors stand to one another on the circle of hues. */
export function colorRelation(one: Color, other: Color): ColorRelation {
  if (isNeutral(one) || isNeutral(other)) return 'neutral'
  const [first, second] = [hueOf(one), hueOf(other)]
  if (first === undefined || second === undefined) return 'multicolor'
  if (one === other) return 'tonal'
  const { nearHue, meantLightness, neighborHue, oppositeHue } = outfitWeights.color
  const apart = hueDistance(first, second)
  if (apart <= nearHue) {
    return Math.abs(first.lightness - second.lightness) < meantLightness ? 'nearMiss' : 'tonal'
  }
  if (apart <= neighborHue) return 'analogous'
  return apart >= oppositeHue ? 'complementary' : 'contrast'
}

/** Harmony of two pieces, each with its colors, the main one first. */
export function colorHarmony(own: readonly Color[], other: readonly Color[]): ColorHarmony {
  const { harmony, accents } = outfitWeights
  const [main, otherMain] = [own[0], other[0]]
  if (main === undefined || otherMain === undefined) {
    return { relation: 'unknown', own: main ?? null, other: otherMain ?? null, score: harmony.unknown }
  }
  const echo = echoOf(own, other)
  const relation = echo === null ? colorRelation(main, otherMain) : 'echo'
  const share = own.length > 1 || other.length > 1 ? accents : 0
  return {
    relation,
    own: echo ?? main,
    other: echo ?? otherMain,
    score: (1 - share) * mainScore(relation, main, otherMain) + share * meanHarmony(own, other),
  }
}

/** Neutrals are safe beside a color; beside one another they are safe and dull. */
function mainScore(relation: ColorRelation, main: Color, other: Color): number {
  const { harmony, neutralPair } = outfitWeights
  if (relation !== 'neutral' || !isNeutral(main) || !isNeutral(other)) return harmony[relation]
  return main === other ? neutralPair.same : neutralPair.both
}

/** A color with hue that is the main one of one piece and an accent of the other; neutrals are no accent anybody notices. */
function echoOf(own: readonly Color[], other: readonly Color[]): Color | null {
  const [main, ...accents] = own
  const [otherMain, ...otherAccents] = other
  const echoed = [main, otherMain].find(
    (color) =>
      color !== undefined && !isNeutral(color) && (color === main ? otherAccents : accents).includes(color),
  )
  return echoed === 'multicolor' ? null : (echoed ?? null)
}

function meanHarmony(own: readonly Color[], other: readonly Color[]): number {
  const scores = own.flatMap((one) =>
    other.map((each) => outfitWeights.harmony[one === each ? 'echo' : colorRelation(one, each)]),
  )
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
