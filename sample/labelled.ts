import type { Color } from '../src/product/color.ts'
import { chooseNoun } from './assortment/choose-noun.ts'
import { chooseSpec, namedColors } from './assortment/choose-spec.ts'
import { dyesOf } from './assortment/denim.ts'
import type { Kind } from './assortment/line.ts'
import { lines } from './assortment/lines.ts'
import type { Drawable, DrawableSpec } from './drawing/drawings.ts'
import type { Pose } from './drawing/picture.ts'
import { createRandom, type Random } from './drawing/random.ts'
import { shades } from './drawing/shades.ts'
import type { DrawingSpec } from './drawing/spec.ts'
import { channelsOf, mix, type Rgb, rgbOf } from './drawing/tint.ts'

export type Labelled = {
  readonly id: string
  readonly spec: DrawableSpec
  readonly pose: Pose
  readonly title: string
}

const patterns = [
  'striped',
  'checkered',
  'plaid',
  'dots',
  'floral',
  'geometric',
  'animal',
  'camouflage',
  'paisley',
  'tie-dye',
  'abstract',
] as const
/** Types whose drawing has no cloth for a print. */
const bare = ['watch', 'sunglasses', 'belt', 'formal-shoes', 'laptop-bag']
/** Types drawn with a place for a motif. */
const placed = ['t-shirt', 'sweatshirt', 'hoodie', 'tank-top', 'cap']

/** The drawing at an index of the endless row of labelled drawings, for training: more varied than the shop's own. */
export function labelledDrawing(index: number): Labelled {
  const random = createRandom((index + 1) * 0x9e3779b1)
  const line = random.pick(lines)
  const kind = random.pick(line.kinds) as Kind
  const material = random.pick(kind.materials)
  const open = Object.keys(shades).filter((color) => color !== 'multicolor') as Color[]
  const color = kind.colors
    ? random.pick(kind.colors)
    : random.pick(random.chance(0.35) ? open : (Object.keys(line.colors) as Color[]))
  const [, dye] = random.pick(dyesOf(color, material))
  const gender = random.pick(kind.genders ?? (['male', 'female'] as const))
  const spec = chooseSpec(random, {
    line,
    kind,
    color,
    rgb: faded(random, dye),
    pattern: printOf(random, { kind, color, category: line.category }),
    material,
    gender,
    age_group: kind.kids && random.chance(0.25) ? 'kids' : 'adults',
    seed: Math.floor(random.next() * 0xffffffff),
  })
  const id = `drawn-${String(index).padStart(6, '0')}`
  return {
    id,
    spec,
    pose: poseOf(random),
    title: `${namedColors(spec)[0]} ${chooseNoun(random, kind, spec)}`,
  }
}

function printOf(
  random: Random,
  { kind, color, category }: { kind: Kind; color: Color; category: Drawable },
): DrawingSpec['pattern'] {
  if (color === 'multicolor')
    return random.pick(['striped', 'tie-dye', 'floral', 'geometric', 'abstract'] as const)
  if (random.chance(0.5)) return 'solid'
  const own = kind.patterns?.filter((pattern) => pattern !== 'graphic' || placed.includes(category)) ?? []
  if (own.length > 0 && random.chance(0.6)) return random.pick(own)
  return bare.includes(category) || kind.materials[0] === 'denim' || kind.materials[0] === 'leather'
    ? 'solid'
    : random.pick(patterns)
}

/** The dye as another light or another year would show it. */
function faded(random: Random, rgb: Rgb): Rgb {
  const lit = mix(rgb, random.chance(0.5) ? '#ffffff' : '#000000', random.between(0, 0.07))
  const cast = [random.between(-7, 7), random.between(-7, 7), random.between(-7, 7)]
  return rgbOf(channelsOf(lit).map((channel, index) => channel + (cast[index] as number)))
}

function poseOf(random: Random): Pose {
  const wall = random.chance(0.7)
    ? rgbOf([random.between(214, 255), random.between(214, 255), random.between(214, 255)])
    : rgbOf([random.between(70, 235), random.between(70, 235), random.between(70, 235)])
  return {
    background: random.chance(0.25) ? '#ffffff' : wall,
    turn: random.between(-7, 7),
    scale: random.between(0.72, 1.08),
    shift: [random.between(-16, 16), random.between(-18, 18)],
  }
}
