import type { Color } from '../../src/product/color.ts'
import type { DrawableSpec } from '../drawing/drawings.ts'
import type { Random } from '../drawing/random.ts'
import type { DrawingSpec } from '../drawing/spec.ts'
import type { Rgb } from '../drawing/tint.ts'
import { accentsFor } from './companions.ts'
import type { Kind, Line } from './line.ts'

/** Styles that show a second color even without a print. */
const twoToned = ['ringer', 'tipped', 'court', 'runner', 'striped-side']

export type Choice = {
  readonly line: Line
  readonly kind: Kind
  readonly color: Color
  readonly rgb: Rgb
  readonly pattern: DrawingSpec['pattern']
  readonly material: NonNullable<DrawingSpec['material']>
  readonly gender: DrawingSpec['gender']
  readonly age_group: DrawingSpec['age_group']
  readonly seed: number
}

/** Fills in what the buyer left open (neckline, sleeves, length, fit, other colors) from the kind's lists. */
export function chooseSpec(random: Random, choice: Choice): DrawableSpec {
  const { line, kind, color, rgb, pattern, material, gender, age_group, seed } = choice
  const sleeve_length = kind.sleeves && random.pick(kind.sleeves)
  const needsTrim = pattern !== 'solid' || twoToned.includes(kind.style) || color === 'multicolor'
  return {
    category: line.category,
    style: kind.style,
    shades: [
      { name: color, rgb },
      ...(needsTrim ? accentsFor(random, { main: color, pattern }) : extras(random, line, color)),
    ],
    pattern,
    ...(sleeve_length ? { sleeve_length } : {}),
    ...(kind.necklines ? { neckline: random.pick(kind.necklines) } : {}),
    ...(kind.lengths ? { length: random.pick(kind.lengths) } : {}),
    ...(kind.fits ? { fit: random.pick(kind.fits) } : {}),
    material,
    gender,
    age_group,
    seed,
  }
}

/** Lenses, dials and borders: colors that a drawing needs but that nobody calls the product's own. */
function extras(random: Random, { category }: Line, color: Color): DrawingSpec['shades'][number][] {
  if (category === 'sunglasses') {
    return [
      random.pick([
        { name: 'gray', rgb: '#34373d' },
        { name: 'brown', rgb: '#5a4030' },
        { name: 'green', rgb: '#3c5646' },
      ] as const),
    ]
  }
  if (category === 'watch')
    return [
      random.pick([
        { name: 'white', rgb: '#f4f4f2' },
        { name: 'black', rgb: '#23262e' },
        { name: 'navy', rgb: '#1f2d52' },
      ] as const),
    ]
  if (category === 'kurta')
    return [
      color === 'gold' || color === 'yellow'
        ? { name: 'burgundy', rgb: '#6d1d32' }
        : { name: 'gold', rgb: '#caa149' },
    ]
  return []
}

/** The colors a shop would list: the main one, then those of the print or trim that a shopper sees. */
export function namedColors(spec: DrawingSpec): Color[] {
  const [main, ...others] = spec.shades
  if (main.name === 'multicolor') return ['multicolor']
  const shown = spec.pattern !== 'solid' || twoToned.includes(spec.style) ? others : []
  return [...new Set([main.name, ...shown.map(({ name }) => name)])]
}
