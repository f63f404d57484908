import { type Color, colors } from '../product/color.ts'
import { colorPrototypes } from '../product/color-prototypes.ts'
import { outfitWeights } from './outfit-weights.ts'

/** A color's middle in CIELAB, as polar coordinates: lightness 0 to 100, chroma from 0, hue in degrees. */
export type Hue = { readonly lightness: number; readonly chroma: number; readonly hue: number }

const hues: ReadonlyMap<Color, Hue> = new Map(
  colors.flatMap((color) => (color === 'multicolor' ? [] : [[color, middleOf(color)] as const])),
)

function middleOf(color: Exclude<Color, 'multicolor'>): Hue {
  const prototypes = colorPrototypes[color]
  const mean = (channel: 0 | 1 | 2) =>
    prototypes.reduce((sum, lab) => sum + lab[channel], 0) / prototypes.length
  const [lightness, a, b] = [mean(0), mean(1), mean(2)]
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 }
}

/** The middle of a color's prototypes; undefined for "multicolor", which has none. */
export const hueOf = (color: Color): Hue | undefined => hues.get(color)

/** Degrees between two hues, in [0, 180]. */
export function hueDistance(one: Hue, other: Hue): number {
  const apart = Math.abs(one.hue - other.hue)
  return Math.min(apart, 360 - apart)
}

/** Worn as metal, these shine beside any color. */
const metallic: readonly Color[] = ['gold', 'silver', 'bronze']

/** True of colors that go with everything: those of little chroma, and metals. */
export function isNeutral(color: Color): boolean {
  const hue = hueOf(color)
  return hue !== undefined && (metallic.includes(color) || hue.chroma <= outfitWeights.color.neutralChroma)
}
