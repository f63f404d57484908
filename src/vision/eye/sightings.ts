import type { Box } from '../../image/crop-photo.ts'
import { isBlank } from '../../image/is-blank.ts'
import type { Photo } from '../../image/photo.ts'
import type { Family } from '../../product/families.ts'
import type { Category } from '../../product/taxonomy.ts'
import { garmentPixels, isStudio } from '../color/garment-pixels.ts'
import { type ReadColors, readColors } from '../color/read-colors.ts'
import { substanceOf } from '../color/substance.ts'
import { garmentViews } from '../garment-views.ts'
import { blend } from './blend.ts'
import { categoryOf, familiesOf } from './category-of.ts'
import type { CellMap, SeenGarment } from './cell-map.ts'
import { builtInEye, type Eye, type Impression } from './eye.ts'
import { likeliest, type Posterior } from './posterior.ts'

/** One garment of a photo, looked at on its own. */
export type Sighting = {
  readonly box: Box
  /** True of what a shop's photo is of. */
  readonly subject: boolean
  /** Probabilities of the values of each attribute, and of the labels of each head. */
  readonly heads: Readonly<Record<string, Posterior>>
  readonly category: Posterior
  readonly families: Partial<Record<Family, number>>
  readonly colors: ReadColors
}

type Options = { readonly signal?: AbortSignal; readonly subjectOnly?: boolean }

/** More garments than these are details. */
const mostGarments = 8

const known = new WeakMap<Photo, readonly Sighting[]>()

/** The garments of each photo, the main one first; each is looked at on its own, all in one batch. Throws `model-failed` or `canceled`. */
export async function sightingsOf(
  photos: readonly Photo[],
  options: Options = {},
): Promise<(readonly Sighting[])[]> {
  const eye = builtInEye()
  const all = new Map(photos.map((photo) => [photo, known.get(photo)]))
  const fresh = [...all.keys()].filter((photo) => all.get(photo) === undefined)
  const wholes = await eye.look(fresh, options)
  const found = fresh.map((photo, n) => {
    const seen = isBlank(photo) ? [] : garmentsIn(wholes[n]!, eye)
    const studio = !isLaidOut(wholes[n]!.cells) && isStudio(photo, wholes[n]!.cells)
    const garments = studio && options.subjectOnly ? seen.slice(0, 1) : seen
    const placed = garments.map(({ box }, at) => ({ box, subject: studio && at === 0 }))
    const views = garmentViews(photo, placed)
    return garments.map((seen, at) => ({
      photo,
      seen,
      whole: wholes[n]!,
      view: views[at] ?? photo,
      subject: placed[at]!.subject,
    }))
  })
  const impressions = await eye.look(
    found.flat().map(({ view }) => view),
    options,
  )
  let next = 0
  for (const [n, photo] of fresh.entries()) {
    const sightings = found[n]!.map((each, at) =>
      sightingOf({ ...each, isMain: at === 0, impression: impressions[next++]! }, eye),
    )
    all.set(photo, sightings)
    if (!options.subjectOnly) known.set(photo, sightings)
  }
  return photos.map((photo) => all.get(photo)!)
}

/**
 * Things that are laid out beside one another are each for themselves, whatever they lie on. On a person whose skin is not seen they are
 * above one another: there their middles spread less across the picture.
 */
const laidOut = { fewest: 3, leastShare: 0.2, leastSpread: 0.3 }

function isLaidOut({ laid, garments }: CellMap): boolean {
  const largest = Math.max(0, ...garments.map(({ share }) => share))
  const large = garments.filter(({ share }) => share >= laidOut.leastShare * largest)
  const middles = large.map(({ box: [x, , width] }) => x + width / 2)
  const spread = Math.max(...middles) - Math.min(...middles)
  return laid && large.length >= laidOut.fewest && spread >= laidOut.leastSpread
}

/** By size, center and sharpness, and by what the picture as a whole looks to be of. */
function garmentsIn({ cells, heads }: Impression, { card }: Eye): SeenGarment[] {
  const families = familiesOf(categoryOf(heads, { card, kinds: {} }))
  const rank = ({ share, box: [x, y, width, height], clarity, family }: SeenGarment) => {
    const off = Math.hypot(x + width / 2 - 0.5, y + height / 2 - 0.5)
    return Math.sqrt(share) * Math.exp(-2 * off * off) * clarity * (0.15 + (families[family] ?? 0))
  }
  const found = cells.garments.length > 0 ? cells.garments : wholeGarment(cells, families)
  return found.toSorted((one, other) => rank(other) - rank(one)).slice(0, mostGarments)
}

/** Family of a picture in whose cells no garment is seen from which on it is taken for one all the same. */
const leastOfWhole = 0.6

/** A garment that hardly stands out, white on white: the whole picture, where that as a whole is surely of one family. */
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

type Looked = {
  readonly photo: Photo
  readonly seen: SeenGarment
  readonly whole: Impression
  readonly view: Photo
  readonly impression: Impression
  readonly isMain: boolean
  readonly subject: boolean
}

function sightingOf(
  { photo, seen, whole, view, impression, isMain, subject }: Looked,
  { card }: Eye,
): Sighting {
  const heads = isMain ? together(impression.heads, whole.heads) : impression.heads
  const category = categoryOf(heads, { card, kinds: seen.kinds, laid: whole.cells.laid })
  const families = familiesOf(category)
  const own = view === photo ? undefined : inView(impression.cells, seen)
  const skin = ['skin'].map((kind) => card.cells.kinds.indexOf(kind))
  const pixels =
    own === undefined
      ? garmentPixels(photo, { map: whole.cells, mask: seen.mask, skin })
      : garmentPixels(view, { map: impression.cells, mask: own.mask, skin })
  const [kind, p] = likeliest(category)
  const substance = substanceOf(p > 0.5 ? (kind as Category) : undefined, seen.family)
  return { box: seen.box, subject, heads, category, families, colors: readColors(pixels, substance) }
}

/** Of the main garment the whole picture speaks as well: the mean of both, head by head. */
function together(own: Impression['heads'], whole: Impression['heads']): Impression['heads'] {
  if (own === whole) return own
  return Object.fromEntries(
    Object.entries(own).map(([head, posterior]) => [
      head,
      blend(posterior, whole[head], { weight: 0.5, sharpness: 1 }),
    ]),
  )
}

/** The garment itself in the picture of its own, where cells are finer; undefined where it is not found again. */
function inView({ garments }: CellMap, { group }: SeenGarment): SeenGarment | undefined {
  return garments.find((garment) => garment.group === group)
}
