import type { AttributeName, AttributeValues } from '../../product/attributes.ts'
import { type Color, shadesOf } from '../../product/color.ts'
import type { Wish } from '../../product/wish.ts'
import { carriedBy } from '../../retrieval/directions/carried-by.ts'
import { directionWords } from '../../retrieval/directions/direction-words.ts'
import { either, groupName, kindsOf, plural, spokenValue } from './spoken-values.ts'

/** The order in which English puts these before a noun. */
const beforeNoun: readonly AttributeName[] = ['fit', 'length', 'color', 'pattern', 'material']

/** A wish as a noun phrase, "long navy cotton dresses for women", and what follows it, "up to 50 EUR". */
export type WishPhrase = { readonly what: string; readonly conditions: readonly string[] }

/** The wish in words; `what` is "pieces" where it names no kind. */
export function phraseWish(wish: Wish): WishPhrase {
  const wanted = withoutCarried(wish)
  const what = [
    ...wish.directions.map(directionWords),
    ...beforeNoun.map((name) => groupName(name, wanted[name] ?? []) ?? either(wanted[name] ?? [])),
    kindsOf(wanted.category ?? []),
    madeWith({ ...wish, wanted }),
    purposeOf({ ...wish, wanted }),
  ]
  const conditions = [
    sizesOf(wish),
    brandsOf(wish),
    pricePhrase(wish),
    notOf({ ...wish, wanted }),
    unmentioned(wish),
    wish.in_stock ? 'in stock' : '',
  ]
  return { what: what.filter(isSaid).join(' '), conditions: conditions.filter(isSaid) }
}

/** The wanted values without those that a direction says: "longer" needs no list of lengths. */
function withoutCarried({ wanted, directions }: Wish): AttributeValues {
  const carried = directions.map((direction) => carriedBy(direction, wanted))
  const left = Object.entries(wanted).filter(([name]) => !carried.includes(name as AttributeName))
  return Object.fromEntries(left) as AttributeValues
}

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
  ].filter(isSaid)
  return details.length === 0 ? '' : `with ${details.join(' and ')}`
}

const wearers: Readonly<Record<string, string>> = {
  female: 'women',
  male: 'men',
  kids: 'kids',
  babies: 'babies',
}
const children: Readonly<Record<string, string>> = { female: 'girls', male: 'boys' }
const purposes: Readonly<Record<string, string>> = {
  party: 'a party',
  wedding: 'a wedding',
  beach: 'the beach',
  sport: 'sport',
  travel: 'travel',
}

function purposeOf({ wanted }: Wish): string {
  const { gender = [], age_group: ages = [], occasion = [] } = wanted
  const young = ages.includes('kids')
  const named = gender.flatMap((value) => (young ? children : wearers)[value] ?? [])
  const wearer = named.length > 0 ? named : ages.flatMap((value) => wearers[value] ?? [])
  const events = occasion.map((value) => purposes[value] ?? `${value} wear`)
  return [wearer.join(' and '), events.join(' or ')]
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

function notOf({ wanted, unwanted, unwanted_brands }: Wish): string {
  // "For women" says already that it is not for men or kids, and nobody names grown-ups.
  const forAdults = ['kids', 'babies'].every((age) => unwanted.age_group?.includes(age as 'kids'))
  const implied = [
    ...(wanted.gender === undefined ? [] : ['gender', 'age_group']),
    ...(forAdults ? ['age_group'] : []),
  ]
  const banned = Object.entries(unwanted)
    .filter(([name]) => !implied.includes(name))
    .flatMap(([name, values]) => withoutShades(values).map(denials[name] ?? spokenValue))
  const said = [...banned, ...unwanted_brands.map((brand) => `by ${brand}`)]
  return said.length === 0 ? '' : `that are not ${listedOr(said)}`
}

/** "Not blue" rules out navy as well, which nobody needs to be told. */
function withoutShades(values: readonly string[]): string[] {
  const shades: readonly string[] = values.flatMap((value) => shadesOf[value as Color] ?? [])
  return values.filter((value) => !shades.includes(value))
}

const listedOr = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

const unmentioned = ({ unwanted_words: words }: Wish) =>
  words.length === 0 ? '' : `with no word of ${listedOr(words.map((word) => `“${word}”`))}`

/** Ways to write a size that follow the one that was said. */
const otherSpelling = /^(?:\d+\/\d+|W\d+ L\d+|[2-6]XL)$/
function sizesOf({ sizes }: Wish): string {
  const said = sizes.filter((size, place) => place === 0 || !otherSpelling.test(size))
  return said.length === 0 ? '' : `in size ${either(said)}`
}

const brandsOf = ({ brands }: Wish) => (brands.length === 0 ? '' : `by ${brands.join(' or ')}`)

/** "up to 50 EUR", "between 20 and 50", or "". */
export function pricePhrase({ price }: Pick<Wish, 'price'>): string {
  if (price === null) return ''
  const unit = price.currency === undefined ? '' : ` ${price.currency}`
  const { min, max } = price
  if (min !== undefined && max !== undefined) return `between ${amountOf(min)} and ${amountOf(max)}${unit}`
  if (max !== undefined) return `up to ${amountOf(max)}${unit}`
  return min === undefined ? '' : `from ${amountOf(min)}${unit}`
}

const amountOf = (amount: number) => (Number.isInteger(amount) ? String(amount) : amount.toFixed(2))
