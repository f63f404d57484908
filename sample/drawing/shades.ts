import type { Color } from '../../src/product/color.ts'
import type { Rgb } from './tint.ts'

/** The dyes a shop would call by each name, and what its copy calls the dye itself. */
export const shades = {
  black: { black: '#212226', jet: '#1b1b1f', onyx: '#26272b' },
  white: { white: '#f4f4f2', snow: '#f7f8f8', chalk: '#f1f0ec' },
  gray: { gray: '#86898d', 'heather gray': '#a2a5a8', charcoal: '#54575c', slate: '#70757b' },
  silver: { silver: '#c3c6ca', platinum: '#cdd0d4' },
  beige: { beige: '#dccbae', sand: '#d8c3a0', cream: '#ece0c6', oat: '#dfd2ba' },
  brown: { brown: '#6e4a30', chocolate: '#55372a', tan: '#a9754a', cognac: '#8f562f' },
  gold: { gold: '#caa149', 'antique gold': '#c0963c' },
  bronze: { bronze: '#a5723d', copper: '#ad7536' },
  yellow: { yellow: '#f2cc3e', mustard: '#d9a92e', lemon: '#f4dd62' },
  orange: { orange: '#ec7a2c', tangerine: '#f08a3c', rust: '#c8592b' },
  red: { red: '#c92a2e', scarlet: '#d6322f', cherry: '#b9202d' },
  burgundy: { burgundy: '#6d1d32', wine: '#732639', oxblood: '#641a24' },
  pink: { pink: '#eb9ab4', blush: '#efbcc5', rose: '#df7897', fuchsia: '#d63f87' },
  purple: { purple: '#71439a', plum: '#63346f', lilac: '#b39ad3', violet: '#8355b5' },
  blue: { blue: '#2f66bd', cobalt: '#2455c3', 'sky blue': '#80b3e0', cornflower: '#5588d4' },
  navy: { navy: '#1f2d52', midnight: '#1a2547', ink: '#23325a' },
  turquoise: { turquoise: '#2fb2b0', teal: '#1f8a8c', aqua: '#5cc6c6' },
  green: { green: '#2f8a4d', emerald: '#147a56', sage: '#97b08d', bottle: '#1f5c3c' },
  olive: { olive: '#6c6b3a', moss: '#5f6536', khaki: '#7a7748' },
  multicolor: { multicolor: '#e8ddca', rainbow: '#f0e6d8' },
} as const satisfies Readonly<Record<Color, Readonly<Record<string, Rgb>>>>

/** The shades of a color, as `[what the shop calls it, rgb]`. */
export function shadesOf(color: Color): [string, Rgb][] {
  return Object.entries(shades[color])
}
