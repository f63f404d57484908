import { cropPhoto } from '../../image/crop-photo.ts'
import type { Photo } from '../../image/photo.ts'
import type { Family } from '../../product/families.ts'
import { type Category, categoryTerms } from '../../product/taxonomy.ts'
import { grownBox } from '../garment-views.ts'
import { categoryOf, familiesOf } from './category-of.ts'
import type { CellMap } from './cell-map.ts'
import type { Eye, Impression } from './eye.ts'
import { type LaidThing, laidThings, unitedThing } from './laid-things.ts'
import { partings } from './partings.ts'
import { likeliest, type Posterior } from './posterior.ts'

/** A thing of a flat lay, looked at on its own. */
export type LaidReading = {
  readonly thing: LaidThing
  readonly view: Photo
  readonly impression: Impression
  readonly category: Posterior
  readonly families: Partial<Record<Family, number>>
  readonly family: Family
  readonly sureness: number
}

type Options = { readonly signal?: AbortSignal }

/** More things than these are a pattern. */
const mostThings = 12
/** Share of the picture from which on a thing may be two that lie one upon another, and how sure the eye must be of both. */
const parted = { leastShare: 0.025, sureness: 0.55 }
/** Families of which one garment covers the body: what is more surely one of them than its parts are something is no shirt upon trousers. */
const wholes: readonly Family[] = ['dresses', 'ethnic', 'outerwear']
/** Places that garments take of which the parts of an outfit lie one upon another. */
const places = { top: 'upper', 'mid-layer': 'upper', outer: 'upper', bottom: 'lower' } as const
/** Families of things that come in twos, which may lie apart. */
const paired: readonly Family[] = ['shoes', 'jewelry', 'accessories']
/** Gap up to which two are a pair, in widths of the wider one. */
const pairGap = 0.6

/**
 * What lies side by side on an even ground, as people lay an outfit out: each thing is found by the ground around it, not by what the cells
 * take it for, and named by the reading of its own view. Null where it is no such picture: no even ground, or things of one family only.
 */
export async function readFlatLay(
  photo: Photo,
  { whole, eye, options }: { whole: Impression; eye: Eye; options: Options },
): Promise<LaidReading[] | null> {
  const things = laidThings(photo)
  if (things.length < 2 || things.length > mostThings) return null
  const read = async (some: readonly LaidThing[]) => {
    const views = some.map(({ box }) => cropPhoto(photo, grownBox(box, photo)))
    const impressions = await eye.look(views, options)
    return some.map((thing, n) =>
      readingOf(thing, { view: views[n]!, impression: impressions[n]!, whole, eye }),
    )
  }
  const first = await read(things)
  if (new Set(first.map(({ family }) => family)).size < 2) return null
  const apart = (await Promise.all(first.map((each) => withParts(each, read)))).flat()
  return withPairs(apart, read)
}

type Read = (things: readonly LaidThing[]) => Promise<LaidReading[]>

type Looked = {
  readonly view: Photo
  readonly impression: Impression
  readonly whole: Impression
  readonly eye: Eye
}

function readingOf(thing: LaidThing, { view, impression, whole, eye: { card } }: Looked): LaidReading {
  const kinds = meanOf(
    impression.cells.garments[0]?.kinds ?? {},
    kindsUnder(thing, whole.cells, card.cells.kinds),
  )
  const category = categoryOf(impression.heads, { card, kinds, as: 'alone', foreign: true })
  const families = familiesOf(category)
  const [family, sureness] = likeliest(families)
  return { thing, view, impression, category, families, family: family as Family, sureness }
}

/** Shares of the kinds of the picture's cells that a thing covers. */
function kindsUnder(
  { mask, picture }: LaidThing,
  { kind, columns, place }: CellMap,
  kinds: readonly string[],
): Posterior {
  const counts: Record<string, number> = {}
  let covered = 0
  for (let at = 0; at < kind.length; at++) {
    const x = (((at % columns) + 0.5 - place.left) / place.width) * picture.width
    const y = ((Math.floor(at / columns) + 0.5 - place.top) / place.height) * picture.height
    if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) continue
    if (mask[Math.floor(y) * picture.width + Math.floor(x)] !== 1) continue
    covered++
    counts[kinds[kind[at]!]!] = (counts[kinds[kind[at]!]!] ?? 0) + 1
  }
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / covered]))
}

function meanOf(one: Posterior, other: Posterior): Posterior {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.fromEntries(names.map((name) => [name, ((one[name] ?? 0) + (other[name] ?? 0)) / 2]))
}

/** A thing, or its parts where the eye is sure that they are different ones. */
async function withParts(reading: LaidReading, read: Read): Promise<LaidReading[]> {
  if (reading.thing.share < parted.leastShare) return [reading]
  const least = Math.max(parted.sureness, wholes.includes(reading.family) ? reading.sureness : 0)
  for (const parts of partings(reading.thing)) {
    const readings = await readBoth(parts, { read, least })
    if (readings === null) continue
    const [one, other] = readings
    const [upper, lower] = [placeOf(one), placeOf(other)]
    const areTwo = upper.place !== lower.place && Math.min(upper.sureness, lower.sureness) >= least
    const areOfTwo = one.family !== other.family && Math.min(one.sureness, other.sureness) >= least
    if (areTwo || areOfTwo) return (await Promise.all(readings.map((each) => withParts(each, read)))).flat()
  }
  return [reading]
}

/** Readings of both parts; null where the smaller one is nothing for sure, and the other need not be looked at. */
async function readBoth(
  parts: readonly [LaidThing, LaidThing],
  { read, least }: { read: Read; least: number },
): Promise<[LaidReading, LaidReading] | null> {
  const small = parts[0].share < parts[1].share ? 0 : 1
  const [one] = (await read([parts[small]])) as [LaidReading]
  if (Math.max(one.sureness, placeOf(one).sureness) < least) return null
  const [other] = (await read([parts[1 - small]!])) as [LaidReading]
  return small === 0 ? [one, other] : [other, one]
}

/** Where what it may be is worn, with the probability of that; what is worn elsewhere than above or below counts for nothing. */
function placeOf({ category }: LaidReading): { place: string; sureness: number } {
  const sums: Record<string, number> = {}
  for (const [name, p] of Object.entries(category)) {
    const { slot } = categoryTerms[name as Category]
    const place = slot in places ? places[slot as keyof typeof places] : 'elsewhere'
    sums[place] = (sums[place] ?? 0) + p
  }
  const [place, sureness] = likeliest(sums)
  return { place, sureness: place === 'elsewhere' ? 0 : sureness }
}

/** Two shoes beside one another are one garment, and are looked at together. */
async function withPairs(readings: readonly LaidReading[], read: Read): Promise<LaidReading[]> {
  const left = [...readings]
  for (let at = 0; at < left.length; at++) {
    const one = left[at]!
    if (!paired.includes(one.family)) continue
    const other = left.findIndex(
      (each, n) => n > at && each.family === one.family && areBeside(one.thing, each.thing),
    )
    if (other === -1) continue
    const [both] = await read([unitedThing(one.thing, left[other]!.thing)])
    if (both?.family !== one.family) continue
    left.splice(other, 1)
    left[at] = both
  }
  return left
}

function areBeside(
  { box: [x, y, width, height] }: LaidThing,
  { box: [left, top, wide, tall] }: LaidThing,
): boolean {
  const across = Math.max(x, left) - Math.min(x + width, left + wide)
  const down = Math.max(y, top) - Math.min(y + height, top + tall)
  const alike = Math.min(height, tall) > 0.6 * Math.max(height, tall)
  return alike && -down >= 0.5 * Math.min(height, tall) && across <= pairGap * Math.max(width, wide)
}
