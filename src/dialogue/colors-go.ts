import { type ColorRelation, colorRelation } from '../outfit/color-harmony.ts'
import { hueDistance, hueOf, isNeutral } from '../outfit/color-hue.ts'
import type { Color } from '../product/color.ts'

/** How colors go together, and what goes with the first of them. */
export type ColorAdvice = {
  readonly colors: readonly Color[]
  /** Null where one color alone was named. */
  readonly relation: ColorRelation | null
  readonly both: 'neutral' | null
  readonly partners: readonly Color[]
}

const neutralPartners: readonly Color[] = ['white', 'navy', 'gray', 'beige', 'black', 'brown']
const candidates: readonly Color[] = [
  ...(['blue', 'green', 'red', 'yellow', 'orange', 'purple', 'pink', 'turquoise', 'burgundy'] as const),
]
/** Partners that are named. */
const mostNeutral = 3
const mostColors = 2

export function colorAdvice(colors: readonly Color[]): ColorAdvice {
  const [one, other] = colors
  const relation = one === undefined || other === undefined ? null : colorRelation(one, other)
  const both =
    one !== undefined && other !== undefined && isNeutral(one) && isNeutral(other) ? 'neutral' : null
  return { colors, relation, both, partners: one === undefined ? [] : partnersOf(one, other) }
}

function partnersOf(color: Color, other: Color | undefined): Color[] {
  const neutrals = neutralPartners.filter((each) => each !== color && each !== other).slice(0, mostNeutral)
  if (isNeutral(color)) {
    return [...neutrals, ...candidates.filter((each) => each !== other).slice(0, mostColors)]
  }
  const near = candidates.filter((each) => {
    const relation = colorRelation(color, each)
    return each !== color && each !== other && (relation === 'analogous' || relation === 'complementary')
  })
  return [...neutrals, ...near.toSorted((a, b) => apart(color, a) - apart(color, b)).slice(0, mostColors)]
}

function apart(one: Color, other: Color): number {
  const [first, second] = [hueOf(one), hueOf(other)]
  return first === undefined || second === undefined ? 180 : hueDistance(first, second)
}
