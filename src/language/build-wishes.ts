import { appliesTo } from '../product/applies-to.ts'
import {
  type AttributeName,
  type AttributeValues,
  attributeNames,
  attributesOf,
} from '../product/attributes.ts'
import { type Color, shadesOf } from '../product/color.ts'
import type { Word } from '../product/split-words.ts'
import type { Category } from '../product/taxonomy.ts'
import { isEmptyWish, type PriceRange, type Wish } from '../product/wish.ts'
import type { AttributeMention } from './attribute-mention.ts'
import { sharingWords } from './en/detail-words.ts'
import { softWords } from './en/soft-words.ts'
import type { BrandMention } from './readers/consume-brands.ts'
import { type DirectionMention, uniteDirections } from './readers/consume-directions.ts'
import type { OwnerMention } from './readers/consume-owners.ts'
import type { PriceMention } from './readers/consume-prices.ts'
import type { SizeMention } from './readers/consume-sizes.ts'
import type { UnmatchedWord } from './readers/read-attributes.ts'
import type { QuantityMention } from './readers/read-quantities.ts'
import { withRefusedLooks } from './refused-looks.ts'
import { withSoftMeanings } from './soft-meanings.ts'
import { isSmall, splitGarments } from './split-garments.ts'

export type GarmentMentions = {
  readonly words: readonly Word[]
  readonly attributes: readonly AttributeMention[]
  readonly unmatchedWords: readonly UnmatchedWord[]
  readonly prices: readonly PriceMention[]
  readonly sizes: readonly SizeMention[]
  readonly quantities: readonly QuantityMention[]
  readonly owners: readonly OwnerMention[]
  readonly brands: readonly BrandMention[]
  readonly directions: readonly DirectionMention[]
  readonly inStock: boolean
  /** True when there is a garment to go by besides what the words name. */
  readonly hasReference: boolean
  readonly sort: Wish['sort']
  /** True where the pieces are to match one another. */
  readonly match: boolean
}

/** Said once of several garments, these hold for all: whom they are for, and the event they are for. */
const shared: readonly AttributeName[] = [...attributesOf('wearer'), ...attributesOf('event')]
const wearerAttributes: readonly AttributeName[] = attributesOf('wearer')
const groupSize = 2
/** Garments told apart in one message; who names more asks for all that follow in one wish. */
const mostKinds = 20

/** One wish per garment; what was said of one stays with it. */
export function buildWishes(mentions: GarmentMentions): Wish[] {
  const kinds = mentions.attributes
    .filter(({ attribute, negated }) => attribute === 'category' && !negated)
    .slice(0, mostKinds)
  const { starts: garments, details, asides } = splitGarments(mentions.words, kinds)
  // "Two jumpers, hers in green, his in navy": what stands before the first is said of both.
  const ownersOnly = mentions.owners.length > 1 && garments.length === 1
  const alsoFor = mentions.owners.filter(({ isAlso }) => isAlso === true)
  const isAlso = alsoFor.length > 0 && garments.length === 1
  const starts = isAlso
    ? [0, ...alsoFor.map(({ at }) => at)]
    : ownersOnly
      ? mentions.owners.map(({ at }) => at)
      : garments
  const isPart = (statement: AttributeMention) =>
    statement.negated && isSmall(statement) && (kinds.length > 0 || mentions.hasReference)
  const isDetail = (statement: AttributeMention) =>
    details.has(statement) || asides.some(({ from, to }) => statement.at >= from && statement.at <= to)
  const attributes = mentions.attributes
    .filter((statement) => !isPart(statement))
    .map((statement) => (isDetail(statement) ? asText(statement) : statement))
  const parts = mentions.attributes
    .filter(isPart)
    .map(({ at, phrase }): UnmatchedWord => ({ at, text: phrase, negated: true }))
  const unmatchedWords = [...mentions.unmatchedWords, ...parts]
  const sharedFrom = sharedOnwards(mentions.words, kinds, starts)
  const wishes = starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY
    const within = <T extends { readonly at: number }>(items: readonly T[]) =>
      items.filter(
        ({ at }) =>
          (at >= start && at < end) || at >= sharedFrom || (ownersOnly && at < (starts[0] as number)),
      )
    return wishOf({
      ...mentions,
      attributes:
        isAlso && index > 0
          ? [...kindAndLooks(attributes, starts[1]), ...within(attributes)]
          : within(attributes),
      unmatchedWords: within(unmatchedWords),
      prices: within(mentions.prices),
      sizes: within(mentions.sizes),
      quantities: within(mentions.quantities),
      brands: within(mentions.brands),
      directions: within(mentions.directions),
    })
  })
  const shared = shareWearer(wishes, attributes, starts)
  return withoutRepeats(forWhomTiesAre(mentions.match ? inOneColor(shared) : shared, mentions.words))
}

/** "What shirt and tie?": where nobody is named, what is asked for to be worn with a tie is a man's. */
function forWhomTiesAre(wishes: readonly Wish[], words: readonly Word[]): readonly Wish[] {
  const isNamed = wishes.some(({ wanted, unwanted }) => wanted.gender ?? unwanted.gender)
  const hasTie = wishes.some(({ wanted }) => wanted.category?.every((kind) => kind === 'tie'))
  const asks = words.some(({ text }) => text === 'what' || text === 'which')
  if (wishes.length < 2 || isNamed || !hasTie || !asks) return wishes
  return wishes.map((wish) => ({ ...wish, wanted: { ...wish.wanted, gender: ['male'] } }))
}

/** Of "a red jumper for my wife and one for my husband" what is said of the first, without whom it is for. */
const kindAndLooks = (attributes: readonly AttributeMention[], to = 0): AttributeMention[] =>
  attributes.filter(({ at, attribute }) => at < to && !wearerAttributes.includes(attribute))

/** Where begins what is said of all garments just listed: "a hat and a scarf, both in gray". */
function sharedOnwards(
  words: readonly Word[],
  kinds: readonly AttributeMention[],
  starts: readonly number[],
): number {
  const last = kinds.at(-1)?.at ?? 0
  const all = words.find(({ at, text }) => at > last && sharingWords.has(text))
  // "A jacket and matching trousers in gray": what comes last is said of both.
  const matches = words.some(({ at, text }) => at < last && text === 'matching')
  const from = all?.at ?? (matches ? last + 1 : Number.POSITIVE_INFINITY)
  return starts.length > 1 ? from : Number.POSITIVE_INFINITY
}

/** What is said of a mere detail ("with a red belt") is left to the words. */
const asText = (statement: AttributeMention): AttributeMention => ({
  ...statement,
  values: [],
  text: statement.phrase,
})

/** What no garment of the kind can have is left to the words, too: "a bag with a long strap". */
function withinReach(attributes: readonly AttributeMention[]): readonly AttributeMention[] {
  const kinds = attributes
    .filter(({ attribute, negated }) => attribute === 'category' && !negated)
    .flatMap(({ values }) => values as readonly Category[])
  if (kinds.length === 0) return attributes
  return attributes.map((statement) =>
    statement.negated || kinds.some((kind) => appliesTo(statement.attribute, kind))
      ? statement
      : asText(statement),
  )
}

function wishOf(garment: GarmentMentions): Wish {
  const mentions = { ...garment, attributes: withinReach(garment.attributes) }
  const wanted = valuesOf(mentions.attributes.filter(({ negated }) => !negated))
  const firmly = valuesOf(mentions.attributes.filter(({ negated, yields }) => negated && !yields))
  const loosely = valuesOf(mentions.attributes.filter(({ negated, yields }) => negated && yields))
  const unwanted = unite(firmly, without(loosely, wanted))
  if (wanted.gender === undefined && mentions.attributes.some(isWomens)) wanted.gender = ['female']
  const refused = mentions.unmatchedWords.flatMap(({ negated, text }) => (negated ? [text] : []))
  return withRefusedLooks(
    withSoftMeanings({
      text: textOf(mentions),
      wanted: without(wanted, unwanted),
      unwanted: withShades(unwanted, wanted),
      price: mergePrices(mentions.prices.map(({ price }) => price)),
      sizes: [...new Set(mentions.sizes.flatMap(({ sizes }) => sizes))],
      brands: namesOf(mentions.brands, false),
      unwanted_brands: namesOf(mentions.brands, true),
      unwanted_words: [
        ...new Set(
          mentions.unmatchedWords
            .filter(({ negated, text }) => negated && !softWords.has(text))
            .map(({ text }) => text),
        ),
      ],
      in_stock: mentions.inStock,
      directions: uniteDirections(mentions.directions),
      exclude_ids: [],
      sort: mentions.sort,
      ...(mentions.quantities[0] === undefined ? {} : { quantity: mentions.quantities[0].quantity }),
    }),
    refused,
  )
}

/** "A swimsuit" is a woman's: a man's are trunks. */
const isWomens = ({ attribute, negated, phrase }: AttributeMention): boolean =>
  attribute === 'category' &&
  !negated &&
  /^(?:swim ?suits?|bathing suits?|swimming costumes?|bikinis?|tankinis?|one piece swimsuits?)$/.test(phrase)

/** "A matching hat and scarf in red": the one color that is named is that of all. */
function inOneColor(wishes: readonly Wish[]): readonly Wish[] {
  const [color, ...others] = wishes.flatMap(({ wanted }) =>
    wanted.color === undefined ? [] : [wanted.color],
  )
  if (color === undefined || others.length > 0) return wishes
  return wishes.map((wish) => ({ ...wish, wanted: { ...wish.wanted, color } }))
}

/** Who asks twice for the same asks once. */
const withoutRepeats = (wishes: readonly Wish[]): Wish[] => {
  const own = [...new Map(wishes.map((wish) => [JSON.stringify(wish), wish])).values()]
  return own.filter((wish, at) => !own.slice(at + 1).some((later) => saysMoreOf(wish, later)))
}

/** "Socks. Just plain black socks.": the same kind again, with more said of it. */
function saysMoreOf({ wanted, ...wish }: Wish, later: Wish): boolean {
  const { category, ...looks } = wanted
  const { gender, age_group } = later.wanted
  const isBare =
    Object.keys(looks).every((name) => name === 'gender' || name === 'age_group') &&
    looks.gender?.join() === gender?.join() &&
    looks.age_group?.join() === age_group?.join() &&
    isEmptyWish({ ...wish, wanted: {} })
  return isBare && category !== undefined && category.join() === later.wanted.category?.join()
}

const namesOf = (brands: readonly BrandMention[], unwanted: boolean) => [
  ...new Set(brands.filter((brand) => brand.unwanted === unwanted).map(({ brand }) => brand)),
]

type Lists = Partial<Record<AttributeName, readonly string[]>>

function unite(one: Lists, other: Lists): Lists {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])] as AttributeName[]
  return Object.fromEntries(
    names.map((name) => [name, [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])]]),
  )
}

function valuesOf(attributes: readonly AttributeMention[]): Lists {
  const lists: Partial<Record<AttributeName, string[]>> = {}
  for (const name of attributeNames) {
    const mentions = attributes.filter(({ attribute, values }) => attribute === name && values.length > 0)
    if (mentions.length === 0) continue
    // "A striped pattern": the word for any pattern yields to the one that is named
    const exact = mentions.filter(({ values }) => values.length <= groupSize)
    const kept = name === 'pattern' && exact.length > 0 ? exact : mentions
    lists[name] = [...new Set(kept.flatMap(({ values }) => values))]
  }
  return lists
}

function without(lists: Lists, banned: Lists): AttributeValues {
  const kept = Object.entries(lists).map(
    ([name, values]) =>
      [name, (values ?? []).filter((value) => !banned[name as AttributeName]?.includes(value))] as const,
  )
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0)) as AttributeValues
}

/** "Not blue" rules out navy too, unless navy is asked for. */
function withShades(unwanted: Lists, wanted: Lists): AttributeValues {
  const shades = unwanted.color?.flatMap((color) => shadesOf[color as Color] ?? []) ?? []
  const added = shades.filter((color) => !wanted.color?.includes(color))
  const color = [...new Set([...(unwanted.color ?? []), ...added])]
  return {
    ...unwanted,
    ...(color.length > 0 ? { color } : {}),
    ...bareShoulders(unwanted, wanted),
  } as AttributeValues
}

/** "Not off the shoulder": a strapless piece leaves them as bare. */
function bareShoulders({ neckline = [], sleeve_length = [] }: Lists, wanted: Lists): Lists {
  if (!neckline.includes('off-shoulder') || wanted.sleeve_length?.includes('strapless')) return {}
  return { sleeve_length: [...new Set([...sleeve_length, 'strapless'])] }
}

function textOf({ attributes, unmatchedWords }: GarmentMentions): string {
  const parts = [
    ...unmatchedWords.filter(({ negated }) => !negated),
    ...attributes.filter(({ text }) => text !== ''),
  ].sort((one, other) => one.at - other.at)
  return [...new Set(parts.map(({ text }) => text))].join(' ')
}

function mergePrices(prices: readonly PriceRange[]): PriceRange | null {
  if (prices.length === 0) return null
  const merged: { min?: number; max?: number; currency?: string } = {}
  for (const price of prices) Object.assign(merged, price)
  return merged
}

/** "Shirts and trousers for men": the wearer, and an event named after the last garment, hold for all. */
function shareWearer(
  wishes: Wish[],
  attributes: readonly AttributeMention[],
  starts: readonly number[],
): Wish[] {
  if (wishes.length < 2) return wishes
  const lastKind = attributes.findLast(
    ({ attribute, values }) => attribute === 'category' && values.length > 0,
  )
  // Of whom it is that is not known: yet not whoever the others are for.
  const ownWearer = new Set(
    attributes
      .filter(
        ({ attribute, values, phrase, text }) =>
          attribute === 'gender' && values.length + phrase.length + text.length === 0,
      )
      .map(({ at }) => starts.findLastIndex((start) => start <= at)),
  )
  return wishes.map((wish, place) => {
    const wanted: Record<string, readonly string[]> = { ...wish.wanted }
    const unwanted: Record<string, readonly string[]> = { ...wish.unwanted }
    for (const { attribute, values, at, negated } of attributes) {
      if (!shared.includes(attribute) || values.length === 0) continue
      if (ownWearer.has(place) && wearerAttributes.includes(attribute)) continue
      if (attribute === 'occasion' && (at < (lastKind?.at ?? 0) || at < (starts.at(-1) ?? 0))) continue
      const side = negated ? unwanted : wanted
      if (wanted[attribute] === undefined && side[attribute] === undefined) side[attribute] = values
    }
    return { ...wish, wanted: wanted as AttributeValues, unwanted: unwanted as AttributeValues }
  })
}
