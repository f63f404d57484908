import type { Posterior } from '../eye/classifier.ts'
import type { NamedColor } from '../eye/name-clusters.ts'
import { nextTurn } from '../eye/next-turn.ts'
import { eyeId, type Sight, sightsOf } from '../eye/sight.ts'
import { appliesTo } from '../product/applies-to.ts'
import { type AttributeName, attributesSchema } from '../product/attributes.ts'
import { type Color, nearColors } from '../product/color.ts'
import { describeGarment } from '../product/describe-attributes.ts'
import type { Family } from '../product/families.ts'
import type { Garment } from '../product/garment.ts'
import { type Category, categoryTerms } from '../product/taxonomy.ts'
import type { Vision } from './vision.ts'

type SingleName = 'category' | 'pattern' | 'sleeve_length' | 'neckline' | 'gender' | 'age_group'

/** Below these probabilities an attribute is left out. */
const least: Readonly<Record<SingleName | 'color', number>> = {
  category: 0.35,
  color: 0.3,
  pattern: 0.7,
  sleeve_length: 0.6,
  neckline: 0.85,
  gender: 0.65,
  age_group: 0.65,
}
/** A further color is named when it covers at least this share of the garment; a shade of the main color, twice that. */
const leastShare = 0.2
const mostColors = 3
/** The necklines that the eye learned, and the kinds of garment on which it sees them rightly. */
const necklineOn: Readonly<Record<string, readonly Category[]>> = {
  collared: ['shirt', 'polo'],
  hooded: ['hoodie', 'sweatshirt', 'jacket'],
}
/** For whom a garment is was learned from shops' photos; of others the eye must be nearly certain. */
const leastOffStudio = 0.97

/** Too few dresses in the training photos say what sleeves they have. */
const sleeved: readonly Family[] = ['tops', 'knitwear', 'outerwear']
const patterned: readonly Family[] = [...sleeved, 'dresses', 'bottoms', 'ethnic', 'swimwear']
/** Families on which the eye learned an attribute; the others it learned on all. */
const familiesOf: Readonly<Partial<Record<SingleName, readonly Family[]>>> = {
  pattern: patterned,
  sleeve_length: sleeved,
  neckline: sleeved,
}

/** Reads the garment of each photo, or those of an outfit laid out, with the first eye: shape, colors, texture, no network. */
export function createBuiltInVision(): Vision {
  return {
    id: eyeId,
    describe: async (photos, { signal } = {}) => {
      const described: Garment[][] = []
      for (const photo of photos) {
        await nextTurn(signal)
        const sights = sightsOf(photo).filter(({ found }) => found)
        described.push(sights.map(garmentOf))
      }
      return described
    },
  }
}

function garmentOf({ heads, shares, studio }: Sight): Garment {
  const attributes: Record<string, unknown> = {}
  const confidence: Partial<Record<AttributeName, number>> = {}
  const [category, sure] = likeliest(heads.category)
  const family = categoryTerms[category as Category]?.family
  for (const name of ['category', 'pattern', 'sleeve_length', 'neckline', 'gender', 'age_group'] as const) {
    const [value, p] = likeliest(heads[name])
    const allowed = familiesOf[name]
    if (p < (name === 'gender' && !studio ? leastOffStudio : least[name])) continue
    if (value === 'graphic' && isEven(shares)) continue
    if (name === 'neckline' && !necklineOn[value]?.some((each) => each === category)) continue
    if (allowed !== undefined && (sure < least.category || !allowed.some((each) => each === family))) continue
    if (!appliesTo(name, category as Category, value)) continue
    attributes[name] = value
    confidence[name] = rounded(p)
  }
  const [color, p] = likeliest(heads.color)
  if (p >= least.color) {
    attributes.color = [color as Color, ...furtherColors(color as Color, shares)].slice(0, mostColors)
    confidence.color = rounded(p)
  }
  const known = attributesSchema.parse(attributes)
  return { attributes: known, confidence, description: describeGarment(known) }
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

/** True where one color covers nearly all: then there is no print. */
const isEven = ([main]: readonly NamedColor[]) => main !== undefined && main.share > 0.94

function likeliest(posterior: Posterior = {}): readonly [value: string, probability: number] {
  return Object.entries(posterior).reduce<readonly [string, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    ['', 0],
  )
}

const rounded = (p: number) => Math.round(p * 1000) / 1000
