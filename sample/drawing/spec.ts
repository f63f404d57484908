import type { Attributes } from '../../src/product/attributes.ts'
import type { Color } from '../../src/product/color.ts'
import type { Category } from '../../src/product/taxonomy.ts'
import type { Rgb } from './tint.ts'

export type Shade = { readonly name: Color; readonly rgb: Rgb }

/** All that decides a drawing: two equal specs give the same picture. */
export type DrawingSpec = {
  readonly category: Category
  /** A kind within the type, such as "bomber" of a jacket; "" is the plain one. */
  readonly style: string
  /** The main color first, then those of the pattern. */
  readonly shades: readonly [Shade, ...Shade[]]
  readonly pattern: NonNullable<Attributes['pattern']>
  readonly sleeve_length?: Attributes['sleeve_length']
  readonly neckline?: Attributes['neckline']
  readonly length?: Attributes['length']
  readonly fit?: Attributes['fit']
  readonly material?: NonNullable<Attributes['material']>[number]
  readonly gender: NonNullable<Attributes['gender']>
  readonly age_group: NonNullable<Attributes['age_group']>
  readonly seed: number
}

/** The rectangle that a drawing fills, in its own units (about 4.4 to a centimeter). */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
