import type { Attributes } from '../product/attributes.ts'
import type { Category } from '../product/taxonomy.ts'
import { outfitWeights } from './outfit-weights.ts'

/** Weather that a piece is made for: -1 hot, 1 cold, 0 either. */
export type Warmth = -1 | 0 | 1

const warmCategories: readonly Category[] = ['coat', 'beanie', 'gloves']
const coolCategories: readonly Category[] = ['shorts', 'swimsuit', 'sandals', 'flip-flops', 'tank-top']
const warmMaterials: readonly string[] = ['wool', 'fleece', 'knit', 'corduroy', 'velvet']
/** Of these anything is warm. */
const thickMaterials: readonly string[] = ['fleece', 'corduroy']
/** A wool suit or skirt is for the office all year. */
const warmWhenThick: readonly Category[] = ['sweater', 'cardigan', 'scarf', 'hat', 'jacket', 'vest']

/** What a piece's kind, cloth and sleeves say of the weather it is for. */
export function warmthOf({ category, material = [], occasion, sleeve_length }: Attributes): Warmth {
  if (category === undefined) return 0
  if (warmCategories.includes(category)) return 1
  if (material.some((cloth) => thickMaterials.includes(cloth))) return 1
  if (coolCategories.includes(category) || occasion === 'beach' || material.includes('linen')) return -1
  if (warmWhenThick.includes(category) && material.some((cloth) => warmMaterials.includes(cloth))) return 1
  const bare = sleeve_length === 'spaghetti-strap' || sleeve_length === 'strapless'
  return bare ? -1 : 0
}

const warmTitle =
  /\b(?:flannel|thermal|fleece|padded|quilt(?:ed)?|puffer|lambswool|cashmere|chunky|lined|winter|flanell\w*|gefüttert\w*|stepp\w*|winter\w*|woll\w*)\b/i
const coolTitle = /\b(?:linen|summer|beach|mesh|leinen\w*|sommer\w*|strand\w*)\b/i

/** The same of a product, whose title tells where its attributes do not: "flannel shirt". */
export function warmthOfProduct({
  title,
  attributes,
}: {
  readonly title: string
  readonly attributes: Attributes
}): Warmth {
  const own = warmthOf(attributes)
  if (own !== 0) return own
  if (warmTitle.test(title)) return 1
  return coolTitle.test(title) ? -1 : 0
}

const coldWords = /\b(?:winter|snow|cold|freezing|autumn|fall)\b/i
const hotWords = /\b(?:summer|hot|heat|sunny|tropical|beach|spring)\b/i

/** The weather that words speak of; 0 when of none or of both. */
export function warmthOfWords(text: string): Warmth {
  const [cold, hot] = [coldWords.test(text), hotWords.test(text)]
  if (cold === hot) return 0
  return cold ? 1 : -1
}

/** How well two pieces suit the same weather, in [0, 1]. */
export const warmthAgreement = (one: Warmth, other: Warmth): number =>
  one * other === -1 ? outfitWeights.oppositeWarmth : 1
