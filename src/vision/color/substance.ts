import type { Color } from '../../product/color.ts'
import { type Category, categoryTerms, type Family } from '../../product/taxonomy.ts'

/** What a thing is made of decides what its shine is called: yellow metal is gold, gold cloth is yellow. */
export type Substance = 'cloth' | 'metal' | 'any'

const metallic: readonly Family[] = ['jewelry']
const either: readonly Family[] = ['shoes', 'bags', 'accessories']

/** The substance of a kind, or of a family where the kind is not known. */
export function substanceOf(category: Category | undefined, family: Family | undefined): Substance {
  const kind = category === undefined ? family : categoryTerms[category].family
  if (kind !== undefined && (metallic.includes(kind) || category === 'watch')) return 'metal'
  return kind !== undefined && either.includes(kind) ? 'any' : 'cloth'
}

const onCloth: Readonly<Partial<Record<Color, Color>>> = { gold: 'yellow', bronze: 'brown' }
const onMetal: Readonly<Partial<Record<Color, Color>>> = { yellow: 'gold', gray: 'silver', white: 'silver' }
/** L* above which what would be silver on metal is white on cloth, below it gray. */
const whiteFrom = 84

/** What a color of this lightness (L*) is called on a substance. */
export function calledOn(substance: Substance, color: Color, lightness: number): Color {
  if (substance === 'any') return color
  if (substance === 'metal') return onMetal[color] ?? color
  return color === 'silver' ? (lightness > whiteFrom ? 'white' : 'gray') : (onCloth[color] ?? color)
}
