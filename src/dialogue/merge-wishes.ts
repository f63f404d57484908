import type { AttributeName, AttributeValues } from '../product/attributes.ts'
import { shadesOf } from '../product/color.ts'
import type { PriceRange, Wish } from '../product/wish.ts'
import { mergeDirections } from '../retrieval/directions/merge-directions.ts'
import { wordsWithout } from './words-without.ts'

/** The wish with more said about it: newer values replace older ones of the same attribute, bans add up. */
export function refineWish(earlier: Wish, newer: Wish): Wish {
  const wanted = { ...earlier.wanted, ...newer.wanted }
  return {
    text: joinWords(wordsWithout(earlier.text, Object.keys(newer.wanted) as AttributeName[]), newer.text),
    wanted: withoutValues(wanted, newer.unwanted),
    unwanted: withoutValues(uniteValues(liftedBans(earlier, newer), newer.unwanted), newer.wanted),
    price: editPrice(earlier.price, newer.price),
    sizes: newer.sizes.length > 0 ? newer.sizes : earlier.sizes,
    brands: (newer.brands.length > 0 ? newer.brands : earlier.brands).filter(
      (brand) => !newer.unwanted_brands.includes(brand),
    ),
    unwanted_brands: unite(earlier.unwanted_brands, newer.unwanted_brands).filter(
      (brand) => !newer.brands.includes(brand),
    ),
    unwanted_words: unite(earlier.unwanted_words, newer.unwanted_words),
    in_stock: earlier.in_stock || newer.in_stock,
    directions: mergeDirections(earlier.directions, newer.directions),
    exclude_ids: unite(earlier.exclude_ids, newer.exclude_ids),
    sort: newer.sort === 'relevance' ? earlier.sort : newer.sort,
    ...quantityOf(newer, earlier),
  }
}

/** "Red is fine after all" lifts the ban of burgundy as well, which only fell with red. */
function liftedBans({ unwanted }: Wish, { wanted }: Wish): AttributeValues {
  const lifted = (wanted.color ?? []).filter((color) => unwanted.color?.includes(color))
  return withoutValues(unwanted, { color: lifted.flatMap((color) => shadesOf[color] ?? []) })
}

/** A new limit replaces the old one; "no more than 150" leaves "from 100" as it was. */
export function editPrice(earlier: PriceRange | null, newer: PriceRange | null): PriceRange | null {
  if (earlier === null || newer === null) return newer ?? earlier
  const currencies = [earlier.currency, newer.currency].filter((currency) => currency !== undefined)
  const { min = earlier.min, max = earlier.max } = newer
  if (new Set(currencies).size > 1 || (min ?? 0) > (max ?? Number.POSITIVE_INFINITY)) return newer
  const [currency] = currencies
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(currency === undefined ? {} : { currency }),
  }
}

/** What a model asked for, held to what the shopper said: the shopper's word wins in every field it fills. */
export function enforceWish(stated: Wish, asked: Wish): Wish {
  return {
    ...asked,
    text: asked.text === '' ? stated.text : asked.text,
    wanted: withoutValues({ ...asked.wanted, ...stated.wanted }, stated.unwanted),
    unwanted: withoutValues(uniteValues(stated.unwanted, asked.unwanted), stated.wanted),
    price: editPrice(asked.price, stated.price),
    sizes: stated.sizes.length > 0 ? stated.sizes : asked.sizes,
    brands: stated.brands.length > 0 ? stated.brands : asked.brands,
    unwanted_brands: unite(stated.unwanted_brands, asked.unwanted_brands),
    unwanted_words: unite(stated.unwanted_words, asked.unwanted_words),
    in_stock: stated.in_stock || asked.in_stock,
    directions: mergeDirections(asked.directions, stated.directions),
    sort: stated.sort === 'relevance' ? asked.sort : stated.sort,
    ...quantityOf(stated, asked),
  }
}

const quantityOf = ({ quantity: one }: Wish, { quantity: other }: Wish): Pick<Wish, 'quantity'> => {
  const quantity = one ?? other
  return quantity === undefined ? {} : { quantity }
}

/** The range within both; the first one where they do not meet or speak of different currencies. */
export function narrowerPrice(first: PriceRange | null, second: PriceRange | null): PriceRange | null {
  if (first === null || second === null) return first ?? second
  if (first.currency !== undefined && second.currency !== undefined && first.currency !== second.currency) {
    return first
  }
  const min = Math.max(first.min ?? 0, second.min ?? 0)
  const max = Math.min(first.max ?? Number.POSITIVE_INFINITY, second.max ?? Number.POSITIVE_INFINITY)
  if (min > max) return first
  const currency = first.currency ?? second.currency
  return {
    ...(min > 0 ? { min } : {}),
    ...(Number.isFinite(max) ? { max } : {}),
    ...(currency === undefined ? {} : { currency }),
  }
}

const unite = <T>(first: readonly T[], second: readonly T[]): T[] => [...new Set([...first, ...second])]

function joinWords(first: string, second: string): string {
  if (second === '' || first.includes(second)) return first
  return first === '' ? second : `${first} ${second}`
}

type Lists = Partial<Record<string, readonly string[]>>

function uniteValues(first: AttributeValues, second: AttributeValues): AttributeValues {
  const [one, two]: [Lists, Lists] = [first, second]
  const names = unite(Object.keys(one), Object.keys(two))
  return Object.fromEntries(
    names.map((name) => [name, unite(one[name] ?? [], two[name] ?? [])]),
  ) as AttributeValues
}

function withoutValues(values: AttributeValues, banned: AttributeValues): AttributeValues {
  const bans: Lists = banned
  const kept = Object.entries(values as Lists)
    .map(([name, list]) => [name, (list ?? []).filter((value) => !bans[name]?.includes(value))] as const)
    .filter(([, list]) => list.length > 0)
  return Object.fromEntries(kept) as AttributeValues
}
