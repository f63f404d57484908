import type { Box } from '../../image/crop-photo.ts'
import type { SeenGarment } from './cell-map.ts'
import type { Impression } from './eye.ts'
import type { EyeCard } from './eye-card.ts'
import type { Posterior } from './posterior.ts'

/** What a view of its own says of a garment that was seen in the whole picture. */
export type SecondLook = {
  /** How surely it is there, in [0, 1]. */
  readonly sureness: number
  /** The garment in the view, where it is found again: its cells are finer there. */
  readonly again: SeenGarment | undefined
  /** Its place in the picture as the view shows it. */
  readonly box: Box
}

/**
 * Of 537 garments found in held-out and training street photos, by logistic regression, which are there: mean probability of the cells, share of
 * the types that such a garment may have, the same mean in its own view, overlap of both boxes, cells.
 */
const weights = { always: -4.21, score: 3.81, types: 1.44, again: 2.57, overlap: -0.33, size: 0.7 }

/** Groups of things so small that their own view shows better where they end. */
const refined = ['shoes', 'bags']
/** Overlap from which on what the view shows is the same thing. */
const same = 0.3

type Viewed = {
  readonly impression: Impression
  /** The view's place in the picture. */
  readonly frame: Box
  readonly card: Pick<EyeCard, 'cells'>
}

/** Looks again at a garment in the view that was taken of it. */
export function lookAgain(seen: SeenGarment, { impression, frame, card }: Viewed): SecondLook {
  const inPicture = ([x, y, width, height]: Box): Box =>
    [frame[0] + x * frame[2], frame[1] + y * frame[3], width * frame[2], height * frame[3]].map(
      (value) => Math.round(1000 * value) / 1000,
    ) as unknown as Box
  const [again] = impression.cells.garments
    .filter(({ group }) => group === seen.group)
    .map((garment) => ({
      garment,
      box: inPicture(garment.box),
      overlap: overlapOf(inPicture(garment.box), seen.box),
    }))
    .toSorted((one, other) => other.overlap - one.overlap)
  const isSame = again !== undefined && again.overlap >= same
  const cells = seen.mask.reduce((sum, bit) => sum + bit, 0)
  const evidence =
    weights.always +
    weights.score * seen.clarity +
    weights.types * typesOf(seen, impression.heads.type ?? {}, card) +
    weights.again * (isSame ? again.garment.clarity : 0) +
    weights.overlap * (again?.overlap ?? 0) +
    weights.size * Math.log(Math.max(1, cells) / 50)
  return {
    sureness: 1 / (1 + Math.exp(-evidence)),
    again: again?.garment,
    box: isSame && refined.includes(seen.group) ? again.box : seen.box,
  }
}

/** Probability that its type is one that such a garment may have. */
function typesOf({ kinds }: SeenGarment, types: Posterior, { cells }: Pick<EyeCard, 'cells'>): number {
  const may = new Set(Object.keys(kinds).flatMap((kind) => cells.types[kind] ?? []))
  return Object.entries(types).reduce((sum, [label, p]) => sum + (may.has(label) ? p : 0), 0)
}

/** Area that two boxes share, of that which they cover together. */
export function overlapOf([x, y, width, height]: Box, [left, top, wide, tall]: Box): number {
  const across = Math.min(x + width, left + wide) - Math.max(x, left)
  const down = Math.min(y + height, top + tall) - Math.max(y, top)
  if (across <= 0 || down <= 0) return 0
  return (across * down) / (width * height + wide * tall - across * down)
}
