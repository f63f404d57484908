import type { Color } from '../../src/product/color.ts'
import { shadesOf } from '../drawing/shades.ts'
import type { DrawingSpec } from '../drawing/spec.ts'
import type { Rgb } from '../drawing/tint.ts'

const washes: Partial<Record<Color, readonly (readonly [string, Rgb])[]>> = {
  blue: [
    ['mid blue', '#4a76b4'],
    ['light blue', '#86abd6'],
    ['stone-washed blue', '#5f8bc4'],
    ['classic blue', '#3b66a8'],
  ],
  navy: [
    ['dark indigo', '#26365e'],
    ['raw indigo', '#1f2d50'],
  ],
  black: [
    ['washed black', '#2b2c30'],
    ['black', '#212226'],
  ],
}

/** The dyes to choose from, as `[what the shop calls it, rgb]`: washes for denim, else the color's own shades. */
export function dyesOf(color: Color, material: DrawingSpec['material']): readonly (readonly [string, Rgb])[] {
  return (material === 'denim' ? washes[color] : undefined) ?? shadesOf(color)
}
