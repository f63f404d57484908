import type { Color } from '../../src/product/color.ts'
import { shadeOf } from '../assortment/companions.ts'
import { dyesOf } from '../assortment/denim.ts'
import type { Drawable } from '../drawing/drawings.ts'
import type { Piece } from '../drawing/look.ts'
import { seedOf } from '../drawing/random.ts'
import type { DrawingSpec } from '../drawing/spec.ts'
import type { Rgb } from '../drawing/tint.ts'

/** An outfit, drawn as one picture that a shopper may start from. */
export type Look = {
  readonly id: string
  readonly title: string
  readonly background: Rgb
  /** In drawing order: what lies below comes first. */
  readonly pieces: readonly Piece[]
}

/** Where a piece lies: its middle across, its top, its scale, and how it is turned. */
export type Place = readonly [x: number, y: number, scale: number, turn?: number]

type Worn = Partial<Omit<DrawingSpec, 'category' | 'shades' | 'seed'>> & {
  readonly colors: readonly [Color, ...Color[]]
  readonly rgb?: Rgb
}

/** A grown woman's plain piece, where nothing else is said. */
export function lay(category: Drawable, [x, y, scale, turn]: Place, worn: Worn): Piece {
  const { colors, rgb, ...rest } = worn
  const [main, ...others] = colors
  const dye = rgb ?? (rest.material === 'denim' ? dyesOf(main, 'denim')[0]?.[1] : undefined)
  return {
    x,
    y,
    scale,
    turn,
    spec: {
      category,
      style: '',
      pattern: 'solid',
      gender: 'female',
      age_group: 'adults',
      ...rest,
      shades: [shadeOf(main, dye), ...others.map((name) => shadeOf(name))],
      seed: seedOf(`${category}/${colors.join('/')}/${rest.style ?? ''}`),
    },
  }
}

/** Places that several looks share. */
export const upper: Place = [178, 64, 0.8]
export const lower: Place = [178, 276, 0.8]
export const left: Place = [178, 56, 1.04]
