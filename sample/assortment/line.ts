import type { Attributes } from '../../src/product/attributes.ts'
import type { Color } from '../../src/product/color.ts'
import type { Drawable } from '../drawing/drawings.ts'
import type { DrawingSpec } from '../drawing/spec.ts'

type Present<Name extends keyof Attributes> = NonNullable<Attributes[Name]>

/** One kind of a type, with all that it is made in. Every list is what a buyer for a shop would order. */
export type Kind = {
  /** What its drawing calls it. */
  readonly style: string
  /** What a title calls it, such as "Oxford shirt". */
  readonly nouns: readonly [string, ...string[]]
  readonly materials: readonly [
    NonNullable<DrawingSpec['material']>,
    ...NonNullable<DrawingSpec['material']>[],
  ]
  readonly genders?: readonly Present<'gender'>[]
  readonly kids?: boolean
  readonly sleeves?: readonly Present<'sleeve_length'>[]
  readonly necklines?: readonly Present<'neckline'>[]
  readonly lengths?: readonly Present<'length'>[]
  readonly fits?: readonly Present<'fit'>[]
  /** Besides solid. */
  readonly patterns?: readonly Present<'pattern'>[]
  /** Only in these colors. */
  readonly colors?: readonly Color[]
  /** Sentences that are true of the drawing. */
  readonly details: readonly [string, ...string[]]
  /** EUR. */
  readonly price: readonly [low: number, high: number]
  readonly occasion?: Present<'occasion'>
}

export type SizeRun = 'clothing' | 'waist' | 'shoes' | 'head' | 'belt' | 'one'

/** A type of product: how many in each main color, and its kinds. */
export type Line = {
  readonly category: Drawable
  readonly sizes: SizeRun
  readonly colors: Readonly<Partial<Record<Color, number>>>
  readonly kinds: readonly [Kind, ...Kind[]]
}

/** Numbers of products in each color, for the types that shoppers ask for most. */
export const manyColors = {
  blue: 9,
  black: 3,
  white: 3,
  red: 3,
  green: 3,
  gray: 3,
  navy: 3,
  pink: 3,
  yellow: 2,
  beige: 2,
  purple: 2,
  orange: 2,
  brown: 2,
  olive: 2,
  burgundy: 2,
  turquoise: 2,
} as const satisfies Partial<Record<Color, number>>

/** The same for a type with a smaller rail. */
export const fewColors = {
  black: 2,
  blue: 2,
  white: 2,
  red: 2,
  navy: 2,
  beige: 1,
  gray: 1,
  green: 1,
  pink: 1,
} as const satisfies Partial<Record<Color, number>>
