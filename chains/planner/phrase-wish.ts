import type { AttributeName } from '../../src/product/attributes.ts'
import type { Wish } from '../../src/product/wish.ts'
import { either, kindsOf, spokenValue } from './spoken-values.ts'

/** The order in which English puts these before a noun. */
const beforeNoun: readonly AttributeName[] = ['fit', 'length', 'color', 'pattern', 'material']

/** A wish as a noun phrase, "long navy cotton dresses for women", and what follows it, "under 50 EUR". */
export type WishPhrase = { readonly what: string; readonly conditions: readonly string[] }

/** The wish in words; `what` is "pieces" where it names no kind. */
export function phraseWish(wish: Wish): WishPhrase {
  const what = [
    ...beforeNoun.map((name) => either(wish.wanted[name] ?? [])),
    kindsOf(wish.wanted.category ?? []),
    madeWith(wish),
    purposeOf(wish),
  ]
  const conditions = [quoted(wish.text), notOf(wish), pricePhrase(wish), sizesOf(wish), brandsOf(wish)]
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

function purposeOf({ wanted }: Wish): string {
  const { gender = [], age_group: ages = [], occasion = [] } = wanted
  const young = ages.includes('kids')
  const named = gender.flatMap((value) => (young ? children : wearers)[value] ?? [])
  const wearer = named.length > 0 ? named : ages.flatMap((value) => wearers[value] ?? [])
  const purposes = [
    wearer.length === 0 ? '' : `for ${wearer.join(' and ')}`,
    occasion.length === 0 ? '' : `for ${either(occasion)} wear`.replace('sport wear', 'sport'),
  ]
  return purposes.filter(isSaid).join(' ')
}

function notOf({ wanted, unwanted, unwanted_brands }: Wish): string {
  const { gender = [], age_group: ages = [], ...others } = unwanted
  // "For women" says already that it is not for men or kids.
  const wearers = wanted.gender === undefined ? [...gender, ...ages] : []
  const banned = [...wearers, ...Object.values(others).flat(), ...unwanted_brands]
  return banned.length === 0 ? '' : `not ${either(banned.map(spokenValue))}`
}

const sizesOf = ({ sizes }: Wish) => (sizes.length === 0 ? '' : `in size ${either(sizes)}`)
const brandsOf = ({ brands }: Wish) => (brands.length === 0 ? '' : `by ${brands.join(' or ')}`)
const quoted = (text: string) => (text === '' ? '' : `for “${text}”`)

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
