import type { Color } from '../../src/product/color.ts'
import type { Random } from '../drawing/random.ts'
import { shades } from '../drawing/shades.ts'
import type { DrawingSpec, Shade } from '../drawing/spec.ts'
import type { Rgb } from '../drawing/tint.ts'

/** Colors that are printed on, or trimmed to, a main one; the first are the most common. */
const companions: Readonly<Record<Color, readonly Color[]>> = {
  black: ['white', 'red', 'gray', 'gold'],
  white: ['navy', 'blue', 'red', 'black', 'green'],
  gray: ['white', 'black', 'burgundy', 'yellow'],
  silver: ['black', 'white', 'navy'],
  beige: ['brown', 'navy', 'white', 'burgundy'],
  brown: ['beige', 'white', 'orange', 'navy'],
  gold: ['black', 'white', 'burgundy'],
  bronze: ['black', 'beige'],
  yellow: ['white', 'navy', 'green', 'orange'],
  orange: ['white', 'yellow', 'navy', 'burgundy'],
  red: ['white', 'navy', 'yellow', 'black'],
  burgundy: ['beige', 'pink', 'navy', 'gold'],
  pink: ['white', 'red', 'purple', 'green'],
  purple: ['white', 'pink', 'yellow', 'silver'],
  blue: ['white', 'navy', 'yellow', 'red'],
  navy: ['white', 'red', 'beige', 'blue'],
  turquoise: ['white', 'navy', 'orange', 'yellow'],
  green: ['white', 'navy', 'yellow', 'beige'],
  olive: ['beige', 'black', 'white', 'brown'],
  multicolor: ['red', 'turquoise', 'yellow', 'purple', 'orange'],
}

const camouflaged: Partial<Record<Color, readonly Color[]>> = {
  olive: ['brown', 'beige', 'black'],
  green: ['brown', 'beige', 'olive'],
  gray: ['black', 'silver', 'white'],
  brown: ['beige', 'olive', 'black'],
  beige: ['brown', 'olive', 'white'],
  blue: ['navy', 'gray', 'white'],
  navy: ['blue', 'gray', 'black'],
}

export function shadeOf(name: Color, rgb?: Rgb): Shade {
  return { name, rgb: rgb ?? (Object.values(shades[name])[0] as Rgb) }
}

/** The other colors of a print on this main color, most visible first. */
export function accentsFor(
  random: Random,
  { main, pattern }: { main: Color; pattern: DrawingSpec['pattern'] },
): Shade[] {
  const list = companions[main]
  if (main === 'multicolor') return random.shuffle(list).map((name) => shadeOf(name))
  if (pattern === 'camouflage')
    return (camouflaged[main] ?? [list[0] as Color, 'gray', 'black']).map((name) => shadeOf(name))
  if (pattern === 'animal') {
    const dark = main === 'black' ? 'white' : 'black'
    return [shadeOf(dark), shadeOf(main === 'brown' ? 'beige' : 'brown')]
  }
  const first = random.chance(0.6) ? (list[0] as Color) : random.pick(list)
  const second = random.pick(list.filter((name) => name !== first))
  if (
    pattern === 'plaid' ||
    pattern === 'floral' ||
    pattern === 'abstract' ||
    pattern === 'paisley' ||
    pattern === 'graphic'
  )
    return [shadeOf(first), shadeOf(second)]
  if (pattern === 'geometric' && random.chance(0.5)) return [shadeOf(first), shadeOf(second)]
  return [shadeOf(first)]
}
