import { piecesOf } from './connected-cells.ts'
import { type LaidThing, shrunk, thingOf } from './laid-things.ts'

/** Ways in which what stands out as one thing may be two: what is only narrowly connected with the rest, and what a seam runs between. */
export function partings(thing: LaidThing): (readonly [LaidThing, LaidThing])[] {
  const parts = partsBesideWaist(thing)
  return [
    ...(parts.length === 2 ? [parts] : parts.map((part) => [part, withoutPart(thing, part)])),
    partsAtSeam(thing),
  ].flatMap(([one, other]) => (one && other ? [[one, other] as const] : []))
}

const withoutPart = ({ mask, picture }: LaidThing, part: LaidThing): LaidThing | null =>
  largestOf(
    mask.map((bit, at) => (part.mask[at] === 1 ? 0 : bit)),
    picture,
  )

function largestOf(mask: Uint8Array, picture: LaidThing['picture']): LaidThing | null {
  const [largest] = piecesOf(mask, picture.width, waists.leastShare * mask.length).toSorted(
    (one, other) => other.cells - one.cells,
  )
  return largest === undefined ? null : thingOf(largest, picture)
}

/** Of things that lie one upon another, such as a shirt's hem over trousers, the parts above and below the row where the color changes. */
function partsAtSeam(thing: LaidThing): (LaidThing | null)[] {
  const [, , , tall] = thing.box
  const seam = tall < seams.leastHeight ? null : seamOf(thing)
  if (seam === null) return []
  const isAbove = (at: number) => at < seam * thing.picture.width
  return [true, false].map((side) =>
    largestOf(
      thing.mask.map((bit, at) => (isAbove(at) === side ? bit : 0)),
      thing.picture,
    ),
  )
}

/** Pixels taken off the edges to see whether a thing falls apart, and the least share of the picture that its parts have. */
const waists = { deepest: 5, leastShare: 0.006 }

/** What falls apart when its edges are taken off; each pixel goes with the part that reaches it first. */
function partsBesideWaist({ mask, picture }: LaidThing): LaidThing[] {
  let core = mask
  for (let depth = 1; depth <= waists.deepest; depth++) {
    core = shrunk(core, picture.width)
    const seeds = piecesOf(core, picture.width, (waists.leastShare / 2) * mask.length)
    if (seeds.length < 2) continue
    const owner = spread(mask, { seeds: seeds.map((seed) => seed.mask), columns: picture.width })
    return seeds.flatMap((_, n) => {
      const [part] = piecesOf(
        owner.map((each) => (each === n + 1 ? 1 : 0)),
        picture.width,
      )
      return part === undefined ? [] : [thingOf(part, picture)]
    })
  }
  return []
}

/** Height of the picture's from which on a thing may have a seam; rows on either side that are compared, and least ones of a part, of the thing's. */
const seams = { leastHeight: 0.5, compared: 0.1, leastPart: 0.22, leastDifference: 10 }

/** The row between whose sides the middle of the thing differs most in color. */
function seamOf(thing: LaidThing): number | null {
  const means = meansOfRows(thing)
  const rows = means.flatMap((mean, y) => (mean === null ? [] : [y]))
  const [first, last] = [rows[0]!, rows.at(-1)!]
  const tall = last - first + 1
  const reach = Math.max(2, Math.round(seams.compared * tall))
  let [best, most] = [-1, seams.leastDifference]
  for (let y = Math.ceil(first + seams.leastPart * tall); y <= last - seams.leastPart * tall; y++) {
    const difference = distanceBetween(meanOf(means.slice(y - reach, y)), meanOf(means.slice(y, y + reach)))
    if (difference > most) [best, most] = [y, difference]
  }
  return best === -1 ? null : best
}

type Mean = readonly [number, number, number]

/** Mean color of a thing's pixels in each row; null where it has none. */
function meansOfRows({ mask, picture: { width, height, lab } }: LaidThing): (Mean | null)[] {
  const sums = Array.from({ length: height }, () => [0, 0, 0, 0])
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue
    const row = sums[Math.floor(at / width)]!
    row[3]!++
    for (let c = 0; c < 3; c++) row[c]! += lab[at * 3 + c]!
  }
  return sums.map(([l, a, b, n]) => (n === 0 ? null : [l! / n!, a! / n!, b! / n!]))
}

function meanOf(means: readonly (Mean | null)[]): Mean {
  const known = means.filter((mean) => mean !== null)
  return [0, 1, 2].map(
    (c) => known.reduce((sum, mean) => sum + mean[c]!, 0) / (known.length || 1),
  ) as unknown as Mean
}

const distanceBetween = (one: Mean, other: Mean) =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])

/** For each pixel of the mask the number, from 1, of the seed that grows to it first. */
function spread(
  mask: Uint8Array,
  { seeds, columns }: { seeds: readonly Uint8Array[]; columns: number },
): Uint8Array {
  const owner = new Uint8Array(mask.length)
  const reached = new Int32Array(mask.length)
  let end = 0
  for (const [n, seed] of seeds.entries())
    for (let at = 0; at < mask.length; at++)
      if (seed[at] === 1) {
        owner[at] = n + 1
        reached[end++] = at
      }
  // Columns first: of seeds that reach a pixel at once it goes with the one whose turn it is.
  for (let n = 0; n < end; n++) {
    const at = reached[n]!
    const x = at % columns
    const [from, to] = [x > 0 ? -1 : 0, x < columns - 1 ? 1 : 0]
    for (let dx = from; dx <= to; dx++)
      for (let beside = at + dx - columns; beside <= at + dx + columns; beside += columns) {
        if (beside < 0 || beside >= mask.length || mask[beside] !== 1 || owner[beside] !== 0) continue
        owner[beside] = owner[at]!
        reached[end++] = beside
      }
  }
  return owner
}
