import type { Photo } from '../image/photo.ts'
import type { Family } from '../product/families.ts'
import { type Category, categoryTerms } from '../product/taxonomy.ts'
import { type Posterior, readClassifier } from './classifier.ts'
import { featuresOf } from './features.ts'
import { judgeColors } from './judge-colors.ts'
import { piecesOf } from './laid-out.ts'
import { type NamedColor, nameClusters, type Substance } from './name-clusters.ts'
import { type Raster, rasterOf } from './raster.ts'

/** What the first eye sees in a photo: what `describe` and `encodePhotos` both start from. */
export type Sight = {
  /** False where nothing stands out from the background. */
  readonly found: boolean
  /** True of a photo on one pale, even ground, as shops take them. */
  readonly studio: boolean
  /** Probabilities of the values of category, color, pattern, sleeve_length, neckline, gender, age_group. */
  readonly heads: Readonly<Record<string, Posterior>>
  /** Colors by their share of the garment, largest first. */
  readonly shares: readonly NamedColor[]
  /** Unit vector of what the garment looks like, comparable between photos only. */
  readonly appearance: Float32Array
}

const classifier = readClassifier(new URL('../../models/first-eye.json', import.meta.url))
const sights = new WeakMap<Photo, readonly [Sight, ...Sight[]]>()

export const eyeId = classifier.id
export const appearanceSize = classifier.hiddenSize

/**
 * Looks at a photo: one sight of the whole, or one of each piece of an outfit that is laid out, the largest first. A second
 * look at the same object costs nothing. About 5 ms.
 */
export function sightsOf(photo: Photo): readonly [Sight, ...Sight[]] {
  const known = sights.get(photo)
  if (known !== undefined) return known
  const raster = rasterOf(photo)
  // Cut out by us, a piece is no shop's photo.
  const pieces = piecesOf(photo, raster).map((piece): Sight => ({ ...look(piece), studio: false }))
  const [main, ...others] = pieces.filter(({ found }) => found)
  const seen = main === undefined ? ([look(photo, raster)] as const) : ([main, ...others] as const)
  sights.set(photo, seen)
  return seen
}

/** The main one of `sightsOf`. */
export const sightOf = (photo: Photo): Sight => sightsOf(photo)[0]

function look(photo: Photo, raster: Raster = rasterOf(photo)): Sight {
  const { vector, colors: seen, found, studio } = featuresOf(photo, raster)
  const { hidden, heads } = classifier.classify(vector)
  const shares = nameClusters(seen.clusters, substanceOf(heads.category ?? {}))
  const length = Math.hypot(...hidden) || 1
  return {
    found,
    studio,
    heads: { ...heads, color: judgeColors(heads.color ?? {}, { clusters: seen.clusters, shares }) },
    shares,
    appearance: hidden.map((value) => value / length),
  }
}

const metallic: readonly Family[] = ['jewelry']
const either: readonly Family[] = ['shoes', 'bags', 'accessories']

/** By the family that is likeliest on the whole; a watch counts as metal. */
function substanceOf(category: Posterior): Substance {
  let [metal, mixed] = [0, 0]
  for (const [name, p] of Object.entries(category)) {
    const { family } = categoryTerms[name as Category]
    if (metallic.includes(family) || name === 'watch') metal += p
    else if (either.includes(family)) mixed += p
  }
  return metal > 0.5 ? 'metal' : metal + mixed > 0.5 ? 'any' : 'cloth'
}
