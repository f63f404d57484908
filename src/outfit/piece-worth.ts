import type { Attributes } from '../product/attributes.ts'
import { comparable } from '../product/comparable.ts'
import type { Product } from '../product/product.ts'
import type { Wish } from '../product/wish.ts'
import type { Leaning } from '../retrieval/leaning.ts'
import { clashOf } from './clash.ts'
import { isAvoided, leaningAgreement } from './leaning-agreement.ts'
import { occasionAgreement } from './occasion-agreement.ts'
import type { OutfitNeeds } from './outfit.ts'
import { outfitWeights } from './outfit-weights.ts'
import { pieceHarmony, takeOnePlace } from './piece-harmony.ts'
import type { OutfitSlot } from './plan-slots.ts'
import type { SlotCandidate } from './slot-candidates.ts'
import { isOutOfPlace, type LookUse } from './special-use.ts'
import { isStatement, tasteOf } from './taste.ts'
import { type Warmth, warmthOfProduct } from './warmth.ts'
import { type Wearer, wearerAgreement } from './wearer.ts'

/** What every piece of an outfit is measured against. */
export type Company = {
  /** What is worn already. */
  readonly worn: readonly Attributes[]
  readonly wearer: Wearer
  readonly occasions: readonly NonNullable<Attributes['occasion']>[]
  readonly warmth: Warmth
  /** What the occasion suggests. */
  readonly leaning?: Leaning | undefined
  readonly use?: LookUse | undefined
  readonly needs?: OutfitNeeds | undefined
  /** Ids of what was shown before and may stay. */
  readonly keep?: readonly string[] | undefined
}

const noUse: LookUse = { dressiness: null, isWet: false }

/** What a clash with the day leaves of a piece: a little beside it costs little, a tennis polo at a funeral all. */
const leftOf = (clash: number): number => 1 / (1 + (clash / 0.55) ** 3)

/**
 * What a product is worth to an outfit, in [0, 1]: its relevance to the slot times its harmony with what is worn and its
 * agreement with what was said. Null when it cannot be worn with that.
 */
export function pieceWorth(
  { found: { product, score }, wish }: SlotCandidate,
  { asked, usual }: Pick<OutfitSlot, 'asked' | 'usual'>,
  { worn, wearer, occasions, warmth, leaning, use = noUse, keep = [], needs }: Company,
): number | null {
  const { attributes, stock } = product
  const forWearer = wearerAgreement(attributes, wearer)
  const harmonies = worn.map((garment) => pieceHarmony(attributes, garment))
  if (forWearer === null || harmonies.some((each) => each === null)) return null
  const kinds = wish.wanted.category ?? []
  // "Shoes" names a family: what a look has no place for is as little meant as where nothing is named.
  const isOpen = !asked || kinds.length >= outfitWeights.familyCategories
  const isKept = keep.includes(product.id)
  if (isOpen && !isKept && (isOutOfPlace(product, use) || isAvoided(attributes, leaning))) return null
  const isChilds = attributes.age_group === 'kids' || attributes.age_group === 'babies'
  // Shops have little else for children.
  const clash = clashOf(product, use, { wanted: wish.wanted, words: '' }) * (isChilds ? 0.5 : 1)
  if (!asked && !isKept && clash >= outfitWeights.hopelessClash) return null
  const ownWarmth = warmthOfProduct(product)
  if (!asked && warmth * ownWarmth === -1) return null
  if (!asked && worn.some((garment) => takeOnePlace(attributes, garment))) return null
  // The geometric mean, so that one clash is not made up for by other garments.
  const harmony =
    harmonies.reduce<number>((product, each) => product * (each ?? 0), 1) ** (1 / Math.max(1, worn.length))
  const suits = Math.max(...occasions.map((occasion) => occasionAgreement(attributes, { occasion })), 0)
  const isUnusual =
    kinds.length >= outfitWeights.familyCategories && !usual.some((kind) => kind === attributes.category)
  return (
    relevanceOf(score, wish) *
    forWearer *
    harmony *
    (occasions.length === 0 ? 1 : suits) *
    (warmth * ownWarmth === -1 ? outfitWeights.wrongSeason : 1) *
    leaningAgreement(attributes, leaning) *
    leftOf(isOpen ? clash : Math.min(clash, 1)) *
    (asked || isKept ? 1 : tasteOf(product, { use, liked: { ...leaning?.wanted, ...wish.wanted } })) *
    (!asked && warmth === 0 && ownWarmth === 1 && wornForWarmth.includes(attributes.category)
      ? outfitWeights.warmUnasked
      : 1) *
    (needs === undefined || vouchesFor(product, needs) ? 1 : outfitWeights.unvouched) *
    (!asked && isStatement(product) && worn.some((garment) => isStatement({ title: '', attributes: garment }))
      ? outfitWeights.twoStatements
      : 1) *
    (!asked && isCoatIndoors(attributes, { use, warmth, leaning }) ? outfitWeights.coatIndoors : 1) *
    (isAccentOnly(attributes, wish) ? outfitWeights.accentOnly : 1) *
    (isUnusual ? outfitWeights.unusualCategory : 1) *
    (stock === 0 ? outfitWeights.soldOut : 1) *
    (isChilds && wearer.age_group === undefined ? outfitWeights.childUnasked : 1) *
    (keep.length > 0 && !isKept ? outfitWeights.newcomer : 1)
  )
}

/** True of a piece whose main color is none of those that were asked for. */
const isAccentOnly = ({ color = [] }: Attributes, { wanted }: Wish): boolean =>
  wanted.color !== undefined && color[0] !== undefined && !wanted.color.includes(color[0])

/** True of a piece whose own text says that it is made for what is needed, where anything in its place does. */
function vouchesFor({ title, description, attributes }: Product, { kinds, saidAs }: OutfitNeeds): boolean {
  const { category } = attributes
  const isMeant = category === undefined || kinds.length === 0 || kinds.includes(category)
  if (!isMeant || saidAs.length === 0) return true
  const text = comparable(`${title} ${description}`)
  return saidAs.some((said) => text.includes(comparable(said)))
}

/** Where people dress up in blazers, and nobody speaks of the cold, a coat hangs by the door. */
const isCoatIndoors = (
  { category }: Attributes,
  { use, warmth, leaning }: Pick<Company, 'use' | 'warmth' | 'leaning'>,
): boolean =>
  (category === 'coat' || category === 'jacket') &&
  warmth === 0 &&
  use?.isWet !== true &&
  (leaning?.wanted.category ?? []).includes('blazer')

/** What people put on against the cold alone. */
const wornForWarmth: readonly Attributes['category'][] = ['scarf', 'beanie', 'gloves']

function relevanceOf(score: number, { text }: Wish): number {
  const { ofCategory, ofWords } = outfitWeights.relevance
  return 1 - (text === '' ? ofCategory : ofWords) * (1 - score)
}
