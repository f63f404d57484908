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
import type { PriceRange, Wish } from '../product/wish.ts'
import { sharingWords } from './en/detail-words.ts'
import type { SaidBrand } from './read-brands.ts'
import { type SaidDirection, settleDirections } from './read-directions.ts'
import type { SaidPrice } from './read-prices.ts'
import type { SaidSize } from './read-sizes.ts'
import type { LooseWord } from './read-statements.ts'
import { isSmall, splitGarments } from './split-garments.ts'
import type { Statement } from './statement.ts'

export type SaidOfGarments = {
  readonly words: readonly Word[]
  readonly statements: readonly Statement[]
  readonly looseWords: readonly LooseWord[]
  readonly prices: readonly SaidPrice[]
  readonly sizes: readonly SaidSize[]
  readonly brands: readonly SaidBrand[]
  readonly directions: readonly SaidDirection[]
  readonly inStock: boolean
  /** True when there is a garment to go by besides what the words name. */
  readonly hasReference: boolean
  readonly sort: Wish['sort']
}

/** Said once of several garments, these hold for all: whom they are for, and the event they are for. */
const shared: readonly AttributeName[] = [...attributesOf('wearer'), ...attributesOf('event')]
const groupSize = 2
/** Garments told apart in one message; who names more asks for all that follow in one wish. */
const mostKinds = 20

/** One wish per garment; what was said of one stays with it. */
export function buildWishes(said: SaidOfGarments): Wish[] {
  const kinds = said.statements
    .filter(({ attribute, denied }) => attribute === 'category' && !denied)
    .slice(0, mostKinds)
  const { starts, details, asides } = splitGarments(said.words, kinds)
  const isPart = (statement: Statement) =>
    statement.denied && isSmall(statement) && (kinds.length > 0 || said.hasReference)
  const isDetail = (statement: Statement) =>
    details.has(statement) || asides.some(({ from, to }) => statement.at >= from && statement.at <= to)
  const statements = said.statements
    .filter((statement) => !isPart(statement))
    .map((statement) => (isDetail(statement) ? asText(statement) : statement))
  const parts = said.statements
    .filter(isPart)
    .map(({ at, phrase }): LooseWord => ({ at, text: phrase, denied: true }))
  const looseWords = [...said.looseWords, ...parts]
  const sharedFrom = sharedOnwards(said.words, kinds, starts)
  const wishes = starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY
    const within = <T extends { readonly at: number }>(items: readonly T[]) =>
      items.filter(({ at }) => (at >= start && at < end) || at >= sharedFrom)
    return wishOf({
      ...said,
      statements: within(statements),
      looseWords: within(looseWords),
      prices: within(said.prices),
      sizes: within(said.sizes),
      brands: within(said.brands),
      directions: within(said.directions),
    })
  })
  return withoutRepeats(shareWearer(wishes, statements, starts))
}

/** Where begins what is said of all garments just listed: "a hat and a scarf, both in gray". */
function sharedOnwards(
  words: readonly Word[],
  kinds: readonly Statement[],
  starts: readonly number[],
): number {
  const last = kinds.at(-1)?.at ?? 0
  const all = words.find(({ at, text }) => at > last && sharingWords.has(text))
  return starts.length > 1 && all !== undefined ? all.at : Number.POSITIVE_INFINITY
}

/** What is said of a mere detail ("with a red belt") is left to the words. */
const asText = (statement: Statement): Statement => ({ ...statement, values: [], text: statement.phrase })

/** What no garment of the kind can have is left to the words, too: "a bag with a long strap". */
function withinReach(statements: readonly Statement[]): readonly Statement[] {
  const kinds = statements
    .filter(({ attribute, denied }) => attribute === 'category' && !denied)
    .flatMap(({ values }) => values as readonly Category[])
  if (kinds.length === 0) return statements
  return statements.map((statement) =>
    statement.denied || kinds.some((kind) => appliesTo(statement.attribute, kind))
      ? statement
      : asText(statement),
  )
}

function wishOf(garment: SaidOfGarments): Wish {
  const said = { ...garment, statements: withinReach(garment.statements) }
  const wanted = valuesOf(said.statements.filter(({ denied }) => !denied))
  const firmly = valuesOf(said.statements.filter(({ denied, yields }) => denied && !yields))
  const loosely = valuesOf(said.statements.filter(({ denied, yields }) => denied && yields))
  const unwanted = unite(firmly, without(loosely, wanted))
  return {
    text: textOf(said),
    wanted: without(wanted, unwanted),
    unwanted: withShades(unwanted, wanted),
    price: mergePrices(said.prices.map(({ price }) => price)),
    sizes: [...new Set(said.sizes.flatMap(({ sizes }) => sizes))],
    brands: namesOf(said.brands, false),
    unwanted_brands: namesOf(said.brands, true),
    unwanted_words: [...new Set(said.looseWords.filter(({ denied }) => denied).map(({ text }) => text))],
    in_stock: said.inStock,
    directions: settleDirections(said.directions),
    exclude_ids: [],
    sort: said.sort,
  }
}

/** Who asks twice for the same asks once. */
const withoutRepeats = (wishes: readonly Wish[]): Wish[] => [
  ...new Map(wishes.map((wish) => [JSON.stringify(wish), wish])).values(),
]

const namesOf = (brands: readonly SaidBrand[], unwanted: boolean) => [
  ...new Set(brands.filter((brand) => brand.unwanted === unwanted).map(({ brand }) => brand)),
]

type Lists = Partial<Record<AttributeName, readonly string[]>>

function unite(one: Lists, other: Lists): Lists {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])] as AttributeName[]
  return Object.fromEntries(
    names.map((name) => [name, [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])]]),
  )
}

function valuesOf(statements: readonly Statement[]): Lists {
  const lists: Partial<Record<AttributeName, string[]>> = {}
  for (const name of attributeNames) {
    const said = statements.filter(({ attribute, values }) => attribute === name && values.length > 0)
    if (said.length === 0) continue
    // "A striped pattern": the word for any pattern yields to the one that is named
    const exact = said.filter(({ values }) => values.length <= groupSize)
    const kept = name === 'pattern' && exact.length > 0 ? exact : said
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
  return { ...unwanted, ...(color.length > 0 ? { color } : {}) } as AttributeValues
}

function textOf({ statements, looseWords }: SaidOfGarments): string {
  const parts = [
    ...looseWords.filter(({ denied }) => !denied),
    ...statements.filter(({ text }) => text !== ''),
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
function shareWearer(wishes: Wish[], statements: readonly Statement[], starts: readonly number[]): Wish[] {
  if (wishes.length < 2) return wishes
  const lastKind = statements.findLast(
    ({ attribute, values }) => attribute === 'category' && values.length > 0,
  )
  return wishes.map((wish) => {
    const wanted: Record<string, readonly string[]> = { ...wish.wanted }
    const unwanted: Record<string, readonly string[]> = { ...wish.unwanted }
    for (const { attribute, values, at, denied } of statements) {
      if (!shared.includes(attribute) || values.length === 0) continue
      if (attribute === 'occasion' && (at < (lastKind?.at ?? 0) || at < (starts.at(-1) ?? 0))) continue
      const side = denied ? unwanted : wanted
      if (wanted[attribute] === undefined && side[attribute] === undefined) side[attribute] = values
    }
    return { ...wish, wanted: wanted as AttributeValues, unwanted: unwanted as AttributeValues }
  })
}
