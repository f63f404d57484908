import type { Family } from '../../product/families.ts'
import { categoryOf, familiesOf } from './category-of.ts'
import type { CellMap, SeenGarment } from './cell-map.ts'
import type { Eye, Impression } from './eye.ts'
import { likeliest } from './posterior.ts'

/** More garments than these are details. */
const mostGarments = 8

/**
 * Things that are laid out beside one another are each for themselves, whatever they lie on. On a person whose skin is not seen they are
 * above one another: there their middles spread less across the picture.
 */
const laidOut = { fewest: 3, leastShare: 0.2, leastSpread: 0.3 }

export function isLaidOut({ laid, garments }: CellMap): boolean {
  const largest = Math.max(0, ...garments.map(({ share }) => share))
  const large = garments.filter(({ share }) => share >= laidOut.leastShare * largest)
  const middles = large.map(({ box: [x, , width] }) => x + width / 2)
  const spread = Math.max(...middles) - Math.min(...middles)
  return laid && large.length >= laidOut.fewest && spread >= laidOut.leastSpread
}

/** The garments that the cells show, the main one first: by size, center and sharpness, and by what the picture as a whole looks to be of. */
export function garmentsIn(
  { cells, heads }: Impression,
  { card, isEven }: { card: Eye['card']; isEven: boolean },
): SeenGarment[] {
  const families = familiesOf(categoryOf(heads, { card, kinds: {} }))
  const rank = ({ share, box: [x, y, width, height], clarity, family }: SeenGarment) => {
    const off = Math.hypot(x + width / 2 - 0.5, y + height / 2 - 0.5)
    return Math.sqrt(share) * Math.exp(-2 * off * off) * clarity * (0.15 + (families[family] ?? 0))
  }
  const found = cells.garments.length > 0 ? cells.garments : isEven ? wholeGarment(cells, families) : []
  return found.toSorted((one, other) => rank(other) - rank(one)).slice(0, mostGarments)
}

/** Family of a picture in whose cells no garment is seen from which on it is taken for one all the same. */
const leastOfWhole = 0.6

/** A garment that hardly stands out from an even pale ground, white on white: the whole picture, where that as a whole is surely of one family. */
function wholeGarment(cells: CellMap, families: Partial<Record<Family, number>>): SeenGarment[] {
  const [family, p] = likeliest(families)
  if (p < leastOfWhole) return []
  const { left, top, width, height } = cells.place
  const mask = cells.kind.map((_, at) => {
    const [x, y] = [at % cells.columns, Math.floor(at / cells.columns)]
    return x >= left && x < left + width && y >= top && y < top + height ? 1 : 0
  })
  return [
    {
      ...{ group: 'whole', family: family as Family, kinds: {}, share: 1, clarity: p, mask },
      box: [0, 0, 1, 1],
    },
  ]
}
