import type { PriceRange, Wish } from '../product/wish.ts'
import { type SearchServices, searchCatalogue } from './search.ts'
import type { SearchRequest } from './search-request.ts'
import type { SearchResult } from './search-result.ts'

export type SearchInShopCurrency = {
  readonly result: SearchResult
  /** The wish that was searched for: its limit in the shop's currency, or without one, where the shop has no prices in the named one. */
  readonly wish: Wish
  /** The currency of the wish that no product found is priced in; null where there is none such. */
  readonly foreignCurrency: string | null
}

/**
 * `searchCatalogue`, once more where the shop has no prices in the currency that was said: no rate is known here, so the amount is taken as it
 * stands where the currencies are worth about as much, and left out where it would be far off.
 */
export async function searchInShopCurrency(
  services: SearchServices,
  request: SearchRequest,
  options: { signal?: AbortSignal } = {},
): Promise<SearchInShopCurrency> {
  const first = await searchCatalogue(services, request, options)
  const foreignCurrency = currencyUnknownTo(first, request.wish)
  if (foreignCurrency === null) return { result: first, wish: request.wish, foreignCurrency }
  const [own] = currenciesOf(first)
  const wish = { ...request.wish, price: inCurrency(request.wish.price, own) }
  return { result: await searchCatalogue(services, { ...request, wish }, options), wish, foreignCurrency }
}

/** Currencies of which one unit buys about as much: what costs 80 of one is within the means of who has 80 of another. */
const alike: readonly (readonly string[])[] = [
  ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD'],
  ['SEK', 'NOK', 'DKK', 'CNY'],
]

/** A limit as the same amount of another currency; null where that would be far from what was meant. */
export function inCurrency(price: PriceRange | null, currency: string | undefined): PriceRange | null {
  const { currency: named } = price ?? {}
  if (price === null || named === undefined || currency === undefined) return null
  const isAlike = alike.some((group) => group.includes(named) && group.includes(currency))
  return isAlike ? { ...price, currency } : null
}

const currenciesOf = ({ products }: SearchResult): Set<string> =>
  new Set(products.flatMap(({ product }) => product.price?.currency ?? []))

/** The currency of the wish's limit when nothing found is priced in it; else null. */
function currencyUnknownTo(found: SearchResult, { price }: Wish): string | null {
  const currencies = currenciesOf(found)
  const currency = price?.currency
  return currency === undefined || currencies.size === 0 || currencies.has(currency) ? null : currency
}
