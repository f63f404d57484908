import { type EyeCard, readEyeCard } from '../eye/learned/eye-card.ts'
import { type LearnedSight, learnedSights } from '../eye/learned/learned-sight.ts'
import type { NamedColor } from '../eye/name-clusters.ts'
import { appliesTo } from '../product/applies-to.ts'
import { type AttributeName, attributesSchema } from '../product/attributes.ts'
import { type Color, nearColors } from '../product/color.ts'
import { describeGarment } from '../product/describe-attributes.ts'
import { type Evidence, worthKeeping } from '../product/evidence.ts'
import type { Garment } from '../product/garment.ts'
import { type Category, categoryTerms, type Family } from '../product/taxonomy.ts'
import type { Vision } from './vision.ts'

const read = ['pattern', 'sleeve_length', 'neckline', 'length', 'gender', 'age_group'] as const

/** The head learned patterns of cloth: on shoes and bags it sees prints that are none. */
const patterned: readonly Family[] = [
  ...(['tops', 'knitwear', 'outerwear', 'dresses', 'bottoms', 'ethnic', 'swimwear'] as const),
]

/** Attributes whose probabilities are good enough to rank by even where they are too low to say. */
const weighed = ['category', 'color', 'gender', 'age_group', 'pattern', 'sleeve_length'] as const
const sleeved: readonly Family[] = ['tops', 'knitwear', 'outerwear', 'dresses', 'ethnic']

/** The card's thresholds hold for single labels of the heads; these are for what is put together from several. */
const least = { category: 0.4, color: 0.3, gender: 0.5, age_group: 0.6 }
/** A further color is named when it covers at least this share of the garment; a shade of the main color, twice that. */
const leastShare = 0.2
const mostColors = 3

/** Reads the garment of each photo, or those of an outfit laid out, with the learned eye. What it is not sure of is left out. */
export function createLearnedVision(): Vision {
  const card = readEyeCard()
  return {
    id: card.id,
    describe: async (photos, options = {}) => {
      const sights = await learnedSights(photos, options)
      return sights.map((pieces) => pieces.flatMap((sight) => (sight.found ? garmentsOf(sight, card) : [])))
    },
  }
}

/** One garment, or none where the eye is sure of nothing. */
function garmentsOf({ heads, shares, studio }: LearnedSight, card: EyeCard): Garment[] {
  const attributes: Record<string, unknown> = {}
  const confidence: Partial<Record<AttributeName, number>> = {}
  const take = (name: AttributeName, value: unknown, p: number) => {
    attributes[name] = value
    confidence[name] = rounded(p)
  }
  const [category, sure] = likeliest(heads.category)
  const known = sure >= least.category ? (category as Category) : undefined
  if (known !== undefined) take('category', known, sure)
  for (const name of read) {
    const [value, p] = likeliest(heads[name])
    if (known === undefined || p < leastOf(name, { studio, card }) || !appliesTo(name, known, value)) continue
    if (name === 'pattern' && !patterned.includes(categoryTerms[known].family)) continue
    take(name, value, p)
  }
  const [color, p] = likeliest(heads.color)
  if (p >= least.color)
    take('color', [color, ...furtherColors(color as Color, shares)].slice(0, mostColors), p)
  const checked = attributesSchema.parse(attributes)
  if (Object.keys(checked).length === 0) return []
  const evidence = evidenceOf(heads, { known, studio })
  return [{ attributes: checked, confidence, evidence, description: describeGarment(checked) }]
}

/** What search weighs: all that the heads hold possible, where the attribute can be told of such a garment at all. */
function evidenceOf(
  heads: LearnedSight['heads'],
  { known, studio }: { known: Category | undefined; studio: boolean },
): Evidence {
  const tells = (name: AttributeName) => {
    if (name === 'gender' || name === 'age_group') return studio
    if (name === 'pattern') return known !== undefined && patterned.includes(categoryTerms[known].family)
    return name !== 'sleeve_length' || (known !== undefined && sleeved.includes(categoryTerms[known].family))
  }
  const told = weighed.filter((name) => heads[name] !== undefined && tells(name))
  return Object.fromEntries(told.map((name) => [name, worthKeeping(heads[name] ?? {})]))
}

/** For whom a garment is, and its neckline, were learned from shops' photos, and are not told of others: there the eye takes cardigans for men's. */
function leastOf(name: (typeof read)[number], { studio, card }: { studio: boolean; card: EyeCard }): number {
  if (name === 'gender' || name === 'age_group') return studio ? least[name] : Number.POSITIVE_INFINITY
  if (name === 'neckline' && !studio) return Number.POSITIVE_INFINITY
  return card.calibration[name]?.threshold ?? Number.POSITIVE_INFINITY
}

/** Where the main color has hardly a share, the largest share is the main color under another name: red seen as orange. */
function furtherColors(main: Color, shares: readonly NamedColor[]): Color[] {
  const own = shares.find(({ color }) => color === main)?.share ?? 0
  return shares
    .filter(({ color }) => color !== main)
    .slice(own < leastShare ? 1 : 0)
    .filter(({ color, share }) => share >= (nearColors[main].includes(color) ? 2 : 1) * leastShare)
    .map(({ color }) => color)
}

function likeliest(posterior: Readonly<Record<string, number>> = {}): readonly [value: string, p: number] {
  return Object.entries(posterior).reduce<readonly [string, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    ['', 0],
  )
}

const rounded = (p: number) => Math.min(1, Math.round(p * 1000) / 1000)
