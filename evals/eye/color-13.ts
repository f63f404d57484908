import type { Color } from '../../src/product/color.ts'

/** Thirteen colors: shades count as their main color; metals and many colors are the rest. */
const merged: Readonly<Partial<Record<Color, string>>> = {
  navy: 'blue',
  turquoise: 'blue',
  burgundy: 'red',
  olive: 'green',
  gold: 'other',
  silver: 'other',
  bronze: 'other',
  multicolor: 'other',
}

export const color13 = (color: Color): string => merged[color] ?? color
