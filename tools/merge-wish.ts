import type { AttributeValues } from '../src/product/attributes.ts'
import { findTerms } from '../src/product/find-term.ts'
import { splitWords } from '../src/product/split-words.ts'
import type { PriceRange, Wish } from '../src/product/wish.ts'

/** The wish with more said about it: newer values replace older ones of the same attribute, bans add up. */
export function refineWish(earlier: Wish, newer: Wish): Wish {
  const wanted = { ...earlier.wanted, ...newer.wanted }
  return {
    text: joinWords(wordsWithout(earlier.text, newer.wanted), newer.text),
    wanted: withoutValues(wanted, newer.unwanted),
    unwanted: withoutValues(uniteValues(earlier.unwanted, newer.unwanted), newer.wanted),
    price: newer.price ?? earlier.price,
    sizes: newer.sizes.length > 0 ? newer.sizes : earlier.sizes,
    brands: newer.brands.length > 0 ? newer.brands : earlier.brands,
    unwanted_brands: unite(earlier.unwanted_brands, newer.unwanted_brands),
    unwanted_words: unite(earlier.unwanted_words, newer.unwanted_words),
    in_stock: earlier.in_stock || newer.in_stock,
    exclude_ids: unite(earlier.exclude_ids, newer.exclude_ids),
    sort: newer.sort === 'relevance' ? earlier.sort : newer.sort,
  }
}

/** What a model asked for, held to what the shopper said: the shopper's word wins in every field it fills. */
export function holdTo(said: Wish, asked: Wish): Wish {
  return {
    ...asked,
    text: asked.text === '' ? said.text : asked.text,
    wanted: withoutValues({ ...asked.wanted, ...said.wanted }, said.unwanted),
    unwanted: withoutValues(uniteValues(said.unwanted, asked.unwanted), said.wanted),
    price: narrowerPrice(said.price, asked.price),
    sizes: said.sizes.length > 0 ? said.sizes : asked.sizes,
    brands: said.brands.length > 0 ? said.brands : asked.brands,
    unwanted_brands: unite(said.unwanted_brands, asked.unwanted_brands),
    unwanted_words: unite(said.unwanted_words, asked.unwanted_words),
    in_stock: said.in_stock || asked.in_stock,
    sort: said.sort === 'relevance' ? asked.sort : said.sort,
  }
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

/** The words without those of an attribute that is said anew: "mustard" ends with "in blue". */
function wordsWithout(text: string, replaced: AttributeValues): string {
  if (text === '' || Object.keys(replaced).length === 0) return text
  const words = splitWords(text)
  const stale = new Set<number>()
  for (const { start, end, meanings } of findTerms(words)) {
    if (!meanings.some(({ attribute }) => replaced[attribute] !== undefined)) continue
    for (let at = start; at < end; at++) stale.add(at)
  }
  if (stale.size === 0) return text
  return words.flatMap(({ raw }, at) => (stale.has(at) ? [] : [raw])).join(' ')
}

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
