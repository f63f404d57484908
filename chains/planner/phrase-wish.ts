import type { AttributeName } from '../../src/product/attributes.ts'
import type { Wish } from '../../src/product/wish.ts'
import { ownWords } from './own-words.ts'
import { either, groupName, kindsOf, plural, spokenValue } from './spoken-values.ts'

/** The order in which English puts these before a noun. */
const beforeNoun: readonly AttributeName[] = ['fit', 'length', 'color', 'pattern', 'material']

/** A wish as a noun phrase, "long navy cotton dresses for women", and what follows it, "up to 50 EUR". */
export type WishPhrase = { readonly what: string; readonly conditions: readonly string[] }

/** The wish in words; `what` is "pieces" where it names no kind. */
export function phraseWish(wish: Wish): WishPhrase {
  const { said, rest } = ownWords(wish)
  const what = [
    ...beforeNoun.map(
      (name) => said[name] ?? groupName(name, wish.wanted[name] ?? []) ?? either(wish.wanted[name] ?? []),
    ),
    said.category === undefined ? kindsOf(wish.wanted.category ?? []) : plural(said.category),
    madeWith(wish),
    purposeOf(wish),
  ]
  const conditions = [quoted(rest), sizesOf(wish), brandsOf(wish), pricePhrase(wish), notOf(wish)]
  return { what: what.filter(isSaid).join(' '), conditions: conditions.filter(isSaid) }
}

/** True when the wish says nothing at all. */
export const isEmptyWish = (wish: Wish): boolean => {
  const { what, conditions } = phraseWish(wish)
  return what === 'pieces' && conditions.length === 0 && (wish.wanted.category ?? []).length === 0
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
  gender: (value) => `for ${wearers[value] ?? value}`,
  age_group: (value) => `for ${wearers[value] ?? value}`,
  occasion: (value) => (purposes[value] === undefined ? value : `for ${purposes[value]}`),
  sleeve_length: (value) => (/less$/.test(value) ? value : `${spokenValue(value)}-sleeved`),
}

function notOf({ wanted, unwanted, unwanted_brands }: Wish): string {
  // "For women" says already that it is not for men or kids.
  const implied = wanted.gender === undefined ? [] : ['gender', 'age_group']
  const banned = Object.entries(unwanted)
    .filter(([name]) => !implied.includes(name))
    .flatMap(([name, values]) => values.map(denials[name] ?? spokenValue))
  const said = [...banned, ...unwanted_brands.map((brand) => `by ${brand}`)]
  return said.length === 0 ? '' : `that are not ${listedOr(said)}`
}

const listedOr = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

const sizesOf = ({ sizes }: Wish) => (sizes.length === 0 ? '' : `in size ${either(sizes)}`)
const brandsOf = ({ brands }: Wish) => (brands.length === 0 ? '' : `by ${brands.join(' or ')}`)
const quoted = (text: string) => (text === '' ? '' : `matching “${text}”`)

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
