import type { Box } from '../../image/crop-photo.ts'
import { isBlank } from '../../image/is-blank.ts'
import type { Photo } from '../../image/photo.ts'
import type { Family } from '../../product/families.ts'
import type { Category } from '../../product/taxonomy.ts'
import { garmentPixels, isStudio } from '../color/garment-pixels.ts'
import { readColors } from '../color/read-colors.ts'
import { substanceOf } from '../color/substance.ts'
import { garmentViews, grownBox, keepView } from '../garment-views.ts'
import { blend } from './blend.ts'
import { garmentsIn, isLaidOut } from './candidates.ts'
import { categoryOf, familiesOf } from './category-of.ts'
import type { SeenGarment } from './cell-map.ts'
import { builtInEye, type Eye, type Impression } from './eye.ts'
import { pixelsOf } from './laid-things.ts'
import { likeliest, type Posterior } from './posterior.ts'
import { type LaidReading, readFlatLay } from './read-flat-lay.ts'
import { lookAgain, type SecondLook } from './second-look.ts'
import type { Sighting } from './sighting.ts'
import { withoutDoubles } from './without-doubles.ts'

type Options = { readonly signal?: AbortSignal; readonly subjectOnly?: boolean }

const known = new WeakMap<Photo, readonly Sighting[]>()

/** The garments of each photo, the main one first; each is looked at on its own. Throws `model-failed` or `canceled`. */
export async function sightingsOf(
  photos: readonly Photo[],
  options: Options = {},
): Promise<(readonly Sighting[])[]> {
  const eye = builtInEye()
  const all = new Map(photos.map((photo) => [photo, known.get(photo)]))
  const fresh = [...all.keys()].filter((photo) => all.get(photo) === undefined)
  const wholes = await eye.look(fresh, options)
  const found = await Promise.all(
    fresh.map((photo, n) => sightingsIn(photo, { whole: wholes[n]!, eye, options })),
  )
  for (const [n, photo] of fresh.entries()) {
    all.set(photo, found[n]!)
    if (!options.subjectOnly) known.set(photo, found[n]!)
  }
  return photos.map((photo) => all.get(photo)!)
}

type Seeing = { readonly whole: Impression; readonly eye: Eye; readonly options: Options }

async function sightingsIn(photo: Photo, { whole, eye, options }: Seeing): Promise<readonly Sighting[]> {
  if (isBlank(photo)) return []
  if (whole.cells.laid && !options.subjectOnly) {
    const laid = await readFlatLay(photo, { whole, eye, options })
    if (laid !== null) return laid.map(sightingOfThing)
  }
  const isEven = isStudio(photo, whole.cells)
  const seen = garmentsIn(whole, { card: eye.card, isEven })
  const studio = isEven && !isLaidOut(whole.cells)
  const garments = studio && options.subjectOnly ? seen.slice(0, 1) : seen
  const placed = garments.map(({ box }, at) => ({ box, subject: studio && at === 0 }))
  const views = garmentViews(photo, placed).map((view) => view ?? photo)
  const impressions = await eye.look(views, options)
  const sightings = garments.flatMap((seen, at) => {
    const [view, impression, subject] = [views[at]!, impressions[at]!, placed[at]!.subject]
    const frame: Box = view === photo ? [0, 0, 1, 1] : grownBox(seen.box, photo)
    const second = lookAgain(seen, { impression, frame, card: eye.card })
    if (!subject && second.sureness < leastSureness(seen)) return []
    if (second.box !== seen.box) keepView(photo, second.box, view)
    return [
      sightingOf({ photo, seen, second, whole, view, impression, isMain: at === 0, subject, studio }, eye),
    ]
  })
  return withoutDoubles(sightings)
}

/** What is small by nature and often mistaken must be surer to be told. */
const least = { large: 0.3, small: 0.5 }
const large = ['tops', 'outerwear', 'dresses', 'bottoms', 'shoes', 'bags', 'whole']

const leastSureness = ({ group }: SeenGarment) =>
  group === 'whole' ? 0 : large.includes(group) ? least.large : least.small

type Looked = {
  readonly photo: Photo
  readonly seen: SeenGarment
  readonly second: SecondLook
  readonly whole: Impression
  readonly view: Photo
  readonly impression: Impression
  readonly isMain: boolean
  readonly subject: boolean
  /** True of a picture on one pale ground; a view of feet on a pavement has one as well. */
  readonly studio: boolean
}

function sightingOf(
  { photo, seen, second, whole, view, impression, isMain, subject, studio }: Looked,
  { card }: Eye,
): Sighting {
  const heads = isMain ? together(impression.heads, whole.heads) : impression.heads
  const category = categoryOf(heads, {
    card,
    kinds: seen.kinds,
    as: whole.cells.laid ? 'laid' : 'worn',
    foreign: !subject,
  })
  const families = familiesOf(category)
  const own = view === photo ? undefined : second.again
  const skin = ['skin'].map((kind) => card.cells.kinds.indexOf(kind))
  const pixels =
    own === undefined
      ? garmentPixels(photo, { map: whole.cells, mask: seen.mask, skin })
      : garmentPixels(view, { map: impression.cells, mask: own.mask, skin })
  const read = readColors(pixels, substance(category, seen.family))
  const colors = { ...read, studio: studio || (whole.cells.laid && read.studio) }
  return {
    box: second.box,
    subject,
    worn: !whole.cells.laid,
    heads,
    category,
    families,
    colors,
    seenAs: seen.family,
    sureness: second.sureness,
  }
}

function sightingOfThing({ thing, impression, category, families, family, sureness }: LaidReading): Sighting {
  const colors = readColors(pixelsOf(thing), substance(category, family))
  return {
    box: thing.box,
    subject: false,
    stands: true,
    heads: impression.heads,
    category,
    families,
    colors,
    sureness,
  }
}

function substance(category: Posterior, family: Family) {
  const [kind, p] = likeliest(category)
  return substanceOf(p > 0.5 ? (kind as Category) : undefined, family)
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
