import type { Cloth } from './cloth.ts'
import { abstractTile } from './patterns/abstract.ts'
import { animalTile } from './patterns/animal.ts'
import { camouflageTile } from './patterns/camouflage.ts'
import { checkeredTile } from './patterns/checkered.ts'
import { dotsTile } from './patterns/dots.ts'
import { embroideredTile } from './patterns/embroidered.ts'
import { floralTile } from './patterns/floral.ts'
import { geometricTile } from './patterns/geometric.ts'
import { paisleyTile } from './patterns/paisley.ts'
import { plaidTile } from './patterns/plaid.ts'
import { pinstripedTile, stripedTile } from './patterns/striped.ts'
import { tieDyeTile } from './patterns/tie-dye.ts'
import type { Print, Tile } from './patterns/tile.ts'
import type { Pen } from './pen.ts'
import { createRandom } from './random.ts'
import { tiling } from './tiling.ts'
import { mix } from './tint.ts'
import type { Point } from './trace.ts'

const tileOf: Partial<Record<Cloth['pattern'], (print: Print) => Tile>> = {
  striped: stripedTile,
  checkered: checkeredTile,
  plaid: plaidTile,
  dots: dotsTile,
  floral: floralTile,
  geometric: geometricTile,
  animal: animalTile,
  camouflage: camouflageTile,
  paisley: paisleyTile,
  'tie-dye': tieDyeTile,
  abstract: abstractTile,
  embroidered: embroideredTile,
}

/** Prints without a direction, which need not turn with a sleeve. */
const scatteredPrints: readonly Cloth['pattern'][] = [
  'dots',
  'floral',
  'animal',
  'camouflage',
  'paisley',
  'tie-dye',
  'abstract',
  'embroidered',
]

/** The print as a value for `fill`, to lie over the dye; null where nothing repeats (solid, and graphic, which is placed). */
export function patternFill(
  pen: Pen,
  cloth: Cloth,
  { angle, origin }: { angle: number; origin: Point },
): string | null {
  const makeTile = cloth.pattern === 'striped' && cloth.upright ? pinstripedTile : tileOf[cloth.pattern]
  if (!makeTile) return null
  const accents = cloth.accents.length > 0 ? cloth.accents : [mix(cloth.base, '#ffffff', 0.75)]
  const print = {
    base: cloth.base,
    accents,
    look: cloth.look,
    random: createRandom(Math.floor(cloth.look * 1e6)),
  }
  const turned = scatteredPrints.includes(cloth.pattern) ? 0 : angle
  return tiling(pen, { ...makeTile(print), origin, angle: turned, scale: cloth.scale })
}
