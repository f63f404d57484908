import { type AttributeName, attributeNames } from '../../product/attributes.ts'
import { closureNamed } from '../../product/closures.ts'
import { type NarrowerKind, narrowerKindsOf } from '../../product/narrower-kinds.ts'
import { type Category, categoryTerms } from '../../product/taxonomy.ts'
import type { Wish } from '../../product/wish.ts'
import { saidWish } from '../said-wish.ts'
import { attributeWords, purposes, wearers } from './attribute-words.ts'
import { directionWords } from './direction-words.ts'
import { and, limit, or } from './formats.ts'
import { either, groupName, kindsOf, plural, spokenValue } from './spoken-values.ts'

/** The order in which English puts these before a noun. */
const beforeNoun: readonly AttributeName[] = ['fit', 'length', 'color', 'pattern', 'material']
/** These have a place of their own; what has none follows the noun: "with a zip". */
const placed: readonly AttributeName[] = [
  ...beforeNoun,
  ...(['category', 'sleeve_length', 'neckline', 'gender', 'age_group', 'occasion'] as const),
]

/** A wish as a noun phrase, "long navy cotton dresses for women", and what follows it, "up to €50". */
export type WishPhrase = { readonly what: string; readonly conditions: readonly string[] }

/** The wish in words; `what` is "pieces" where it names no kind. */
export function phraseWish(asked: Wish): WishPhrase {
  const wish = saidWish(asked)
  const { wanted } = wish
  const what = [
    ...wish.directions.map(directionWords),
    ...beforeNoun.map(
      (name) => groupName(name, wanted[name] ?? []) ?? either((wanted[name] ?? []).map(asAdjective)),
    ),
    narrowedKinds(wish),
    madeWith(wish),
    purposeOf(wish),
  ]
  const conditions = [
    sizesOf(wish),
    brandsOf(wish),
    pricePhrase(wish),
    notOf(wish),
    unmentioned(wish),
    wish.in_stock ? 'in stock' : '',
  ]
  return { what: what.filter(isSaid).join(' '), conditions: conditions.filter(isSaid) }
}

/** "Chinos", "waterproof jackets", "pants with an elastic waist". */
function narrowedKinds(wish: Wish): string {
  const narrower = narrowerKindsOf(wish)
  const of = (stands: NarrowerKind['stands']) =>
    narrower.filter((each) => each.stands === stands).map(({ name }) => name)
  const own = of('alone').at(-1) ?? kindsOf(wish.wanted.category ?? [])
  return [...of('before'), own, ...of('behind')].join(' ')
}

/** "Knee-length dresses", and not "knee dresses". */
const asAdjective = (value: string) => (value === 'knee' || value === 'ankle' ? `${value}-length` : value)

const isSaid = (part: string) => part !== ''

function madeWith({ wanted }: Wish): string {
  const { sleeve_length: sleeves = [], neckline = [] } = wanted
  const bare = ['sleeveless', 'strapless']
  const parts = [either(sleeves.filter((value) => !bare.includes(value))), either(neckline)]
  const [sleeve, neck] = parts
  const bareSleeve = sleeves.filter((value) => bare.includes(value))
  const details = [
    sleeve === '' ? '' : `${sleeve} sleeves`.replace('strap sleeves', 'straps'),
    bareSleeve.length === 0 ? '' : 'no sleeves',
    neck === '' ? '' : `a ${neck} neckline`.replace(/neck neckline$/, 'neck'),
    ...attributeNames
      .filter((name) => !placed.includes(name))
      .map((name) => or((wanted[name] ?? []).map((value) => attributeWords(name, value)))),
  ].filter(isSaid)
  return details.length === 0 ? '' : `with ${and(details)}`
}

const babies: Readonly<Record<string, string>> = { female: 'baby girls', male: 'baby boys' }
const children: Readonly<Record<string, string>> = { female: 'girls', male: 'boys' }
function purposeOf({ wanted }: Wish): string {
  const { gender = [], age_group: ages = [], occasion = [] } = wanted
  const isBaby = ages.includes('babies')
  const young = isBaby || ages.includes('kids')
  const names = isBaby ? babies : young ? children : wearers
  const named = gender.flatMap((value) => (names as Readonly<Record<string, string>>)[value] ?? [])
  const wearer = named.length > 0 ? named : ages.flatMap((value) => wearers[value] ?? [])
  const events = occasion.map((value) => purposes[value] ?? `${value} wear`)
  return [and(wearer), or(events)]
    .filter(isSaid)
    .map((whom) => `for ${whom}`)
    .join(' ')
}

const denials: Partial<Record<string, (value: string) => string>> = {
  category: (value) => plural(spokenValue(value)),
  gender: (value) => `for ${wearers[value] ?? value}`,
  age_group: (value) => `for ${wearers[value] ?? value}`,
  occasion: (value) => (purposes[value] === undefined ? value : `for ${purposes[value]}`),
  sleeve_length: (value) => (/less$/.test(value) ? value : `${spokenValue(value)}-sleeved`),
}

/** "Shoes" where many of their kinds are refused, else each kind. */
const bannedKinds = (kinds: readonly Category[]): string[] => {
  const [first] = kinds
  const isFamily =
    first !== undefined &&
    kinds.length > 3 &&
    kinds.every((kind) => categoryTerms[kind].family === categoryTerms[first].family)
  return isFamily ? [kindsOf(kinds)] : kinds.map((kind) => plural(spokenValue(kind)))
}

function notOf({ unwanted, unwanted_brands }: Wish): string {
  const banned = Object.entries(unwanted).flatMap(([name, values]) =>
    name === 'category' ? bannedKinds(values as Category[]) : values.map(denials[name] ?? spokenValue),
  )
  const said = [...banned, ...unwanted_brands.map((brand) => `by ${brand}`)]
  return said.length === 0 ? '' : `that are not ${or(said)}`
}

const unmentioned = ({ unwanted_words: words }: Wish) =>
  words.length === 0 ? '' : `without ${or(words.map((word) => closureNamed(word) ?? `“${word}”`))}`

const sizesOf = ({ sizes }: Wish) => (sizes.length === 0 ? '' : `in size ${either(sizes)}`)
const brandsOf = ({ brands }: Wish) => (brands.length === 0 ? '' : `by ${or(brands)}`)

/** "up to €50", "between 20 and 50", or "". */
function pricePhrase({ price }: Wish): string {
  if (price === null) return ''
  const { min, max, currency } = price
  if (min !== undefined && max !== undefined)
    return `between ${limit(min, currency)} and ${limit(max, currency)}`
  if (max !== undefined) return `up to ${limit(max, currency)}`
  return min === undefined ? '' : `from ${limit(min, currency)}`
}
