import { appliesTo } from '../../product/applies-to.ts'
import { type AttributeName, attributesSchema } from '../../product/attributes.ts'
import { type Color, nearColors } from '../../product/color.ts'
import { describeGarment } from '../../product/describe-attributes.ts'
import { type Evidence, worthKeeping } from '../../product/evidence.ts'
import type { Garment } from '../../product/garment.ts'
import { type Category, categoryTerms, type Family } from '../../product/taxonomy.ts'
import type { NamedColor } from '../color/name-clusters.ts'
import type { ReadColors } from '../color/read-colors.ts'
import { blend } from './blend.ts'
import type { EyeCard } from './eye-card.ts'
import { likeliest, type Posterior } from './posterior.ts'
import type { Sighting } from './sighting.ts'

const read = ['pattern', 'sleeve_length', 'neckline', 'length', 'gender', 'age_group'] as const

/** The head learned patterns of cloth: on shoes and bags it sees prints that are none. */
const patterned: readonly Family[] = [
  ...(['tops', 'knitwear', 'outerwear', 'dresses', 'bottoms', 'ethnic', 'swimwear'] as const),
]
/** Attributes whose probabilities are good enough to rank by even where they are too low to say. */
const weighed = ['category', 'color', 'gender', 'age_group', 'pattern', 'sleeve_length'] as const
const sleeved: readonly Family[] = ['tops', 'knitwear', 'outerwear', 'dresses', 'ethnic']

/** The card's thresholds hold for single labels of the heads; these are for what is put together from several. */
const least = {
  category: 0.5,
  family: 0.6,
  familyOfThing: 0.37,
  seen: 0.6,
  color: 0.3,
  gender: 0.6,
  age_group: 0.6,
}
/** A further color is named when it covers at least this share of the garment; a shade of the main color, twice that. */
const leastShare = 0.2
const mostColors = 3
/**
 * The head sees pixels and what shops call them: on shops' kind of photo it alone names the color (of 1,123 product photos .770, together
 * with the pixels' names .743); weight of the head on other photos, whose light shops don't have; and what makes the mean's probabilities hold.
 */
const trustInColorHead = { studio: 1, other: 0.25, sharpness: 1.1 }

/**
 * Kinds of shoes the eye learned from shops' photos: of 26 amateurs' pairs it called a dozen by a wrong one, five of them surely. There
 * "shoes" is what it knows.
 */
const leastOfShoes = 0.96

/** On people trousers are small and dark: of what it called leggings there one in four were jeans, however sure it was. */
const leastOfWorn: Readonly<Partial<Record<Category, number>>> = { leggings: 0.97, stockings: 0.97 }

function leastOfKind({ families, subject, worn, category }: Sighting): number {
  if (!subject && likeliest(families)[0] === 'shoes') return leastOfShoes
  return (!subject && worn && leastOfWorn[likeliest(category)[0] as Category]) || least.category
}

/** A sighting as a garment: what the eye is not sure of is left out; null where it is sure of nothing. */
export function garmentOf(sighting: Sighting, card: EyeCard): Garment | null {
  const attributes: Record<string, unknown> = {}
  const confidence: Partial<Record<AttributeName, number>> = {}
  const take = (name: AttributeName, value: unknown, p: number) => {
    attributes[name] = value
    confidence[name] = rounded(p)
  }
  const heads = readHeads(sighting)
  const [family, familiar] = likeliest(sighting.families)
  const [category, sure] = likeliest(heads.category)
  const known = sure >= leastOfKind(sighting) ? (category as Category) : undefined
  if (known !== undefined) take('category', known, sure)
  for (const name of read) {
    const [value, p] = likeliest(heads[name])
    if (known === undefined || p < leastOf(name, card) || !appliesTo(name, known, value)) continue
    if (card.applies[name]?.includes(known) === false) continue
    if (name === 'pattern' && !patterned.includes(categoryTerms[known].family)) continue
    take(name, value, p)
  }
  const [color, p] = likeliest(heads.color)
  if (p >= least.color)
    take('color', [color, ...furtherColors(color as Color, sighting.colors.shares)].slice(0, mostColors), p)
  const checked = attributesSchema.parse(attributes)
  const named = known === undefined ? familyOfDoubtful(sighting, [family as Family, familiar]) : undefined
  if (known === undefined && named === undefined) return null
  return {
    attributes: checked,
    ...(named === undefined ? {} : { family: named }),
    confidence,
    ...(sighting.subject ? { subject: true as const } : {}),
    evidence: evidenceOf(heads, known ?? (category as Category)),
    box: sighting.box.map(rounded) as unknown as Garment['box'],
    description: describeGarment(checked, named),
  }
}

/** The family of a garment whose kind is in doubt: by its type, else, on a person, what the cells take it for where that is surely there; undefined in doubt. */
function familyOfDoubtful(
  { stands, worn, seenAs, sureness }: Sighting,
  [family, p]: readonly [Family, number],
): Family | undefined {
  if (p >= (stands ? least.familyOfThing : least.family)) return family
  return worn && sureness >= least.seen ? seenAs : undefined
}

function readHeads({ heads, category, colors }: Sighting): Readonly<Record<string, Posterior>> {
  const { gender, age_group } = wearerOf(heads.gender ?? {})
  const color = blend(heads.color, colors.main, {
    weight: weightOfColorHead(colors, heads.color),
    sharpness: trustInColorHead.sharpness,
  })
  return { ...heads, category, gender, age_group, color }
}

/** A garment of nearly one color has no other that the pixels hold this much less likely, whatever the head says: pink is not green. */
const absurd = { oneColor: 0.8, odds: 1e-4, weight: 0.1 }
/** Of a garment of two colors, each of which covers this share, the head may tell a third, of both, that covers none: there it weighs less. */
const twoColors = { share: 0.35, own: 0.05, weight: 0.3 }

function weightOfColorHead({ studio, shares, main }: ReadColors, head: Posterior = {}): number {
  const [said] = likeliest(head)
  const odds = (main[said] ?? 0) / (likeliest(main)[1] || 1)
  if ((shares[0]?.share ?? 0) >= absurd.oneColor && odds < absurd.odds) return absurd.weight
  const weight = studio ? trustInColorHead.studio : trustInColorHead.other
  const [first, second] = shares
  const isOfTwo =
    first && second && second.share >= twoColors.share && !nearColors[first.color].includes(second.color)
  const isThird = isOfTwo && !shares.some(({ color, share }) => color === said && share >= twoColors.own)
  return isThird ? Math.min(weight, twoColors.weight) : weight
}

/** The head says Men, Women, Boys, Girls, Unisex: for whom, and how old. */
function wearerOf({ Men = 0, Women = 0, Boys = 0, Girls = 0, Unisex = 0 }: Posterior) {
  return {
    gender: { female: Women + Girls, male: Men + Boys, unisex: Unisex },
    age_group: { adults: Men + Women + Unisex, kids: Boys + Girls },
  }
}

/** What search weighs: all that the heads hold possible, where the attribute can be told of such a garment at all. */
function evidenceOf(heads: Readonly<Record<string, Posterior>>, category: Category): Evidence {
  const { family } = categoryTerms[category]
  const tells = (name: AttributeName) =>
    name === 'pattern' ? patterned.includes(family) : name !== 'sleeve_length' || sleeved.includes(family)
  const told = weighed.filter((name) => heads[name] !== undefined && tells(name))
  return Object.fromEntries(
    told.map((name) => [name, worthKeeping(softened(heads[name] ?? {}, softness[name] ?? 1))]),
  )
}

/** Power of probabilities that search weighs: what is told may be sure, what is sought must not be lost by a sure mistake. */
const softness: Readonly<Partial<Record<AttributeName, number>>> = { category: 0.9, color: 0.8 }

function softened(posterior: Posterior, power: number): Posterior {
  const powers = Object.entries(posterior).map(([value, p]) => [value, p ** power] as const)
  const total = powers.reduce((sum, [, p]) => sum + p, 0) || 1
  return Object.fromEntries(powers.map(([value, p]) => [value, p / total]))
}

function leastOf(name: (typeof read)[number], card: EyeCard): number {
  if (name === 'gender' || name === 'age_group') return least[name]
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

const rounded = (p: number) => Math.min(1, Math.round(p * 1000) / 1000)
