import type { PriceRange, Wish } from '../product/wish.ts'
import { type SearchServices, searchCatalogue } from './search.ts'
import type { SearchRequest } from './search-request.ts'
import type { SearchResult } from './search-result.ts'

export type SearchInShopCurrency = {
  readonly result: SearchResult
  /** The wish that was searched for: its price without the currency where the shop has none of it. */
  readonly wish: Wish
  /** The currency of the wish that no product found is priced in; null where there is none such. */
  readonly foreignCurrency: string | null
}

/** `searchCatalogue`, once more with the amounts alone where the shop has no prices in the currency that was said. */
export async function searchInShopCurrency(
  services: SearchServices,
  request: SearchRequest,
  options: { signal?: AbortSignal } = {},
): Promise<SearchInShopCurrency> {
  const first = await searchCatalogue(services, request, options)
  const foreignCurrency = currencyUnknownTo(first, request.wish)
  if (foreignCurrency === null) return { result: first, wish: request.wish, foreignCurrency }
  const wish = { ...request.wish, price: inCurrencyOf(first, request.wish.price) }
  return { result: await searchCatalogue(services, { ...request, wish }, options), wish, foreignCurrency }
}

const currenciesOf = ({ products }: SearchResult): Set<string> =>
  new Set(products.flatMap(({ product }) => product.price?.currency ?? []))

/** The currency of the wish's limit when nothing found is priced in it; else null. */
function currencyUnknownTo(found: SearchResult, { price }: Wish): string | null {
  const currencies = currenciesOf(found)
  const currency = price?.currency
  return currency === undefined || currencies.size === 0 || currencies.has(currency) ? null : currency
}

/** The same amounts in the one currency of what was found; in none where there are several. */
export function inCurrencyOf(found: SearchResult, price: PriceRange | null): PriceRange | null {
  if (price === null) return null
  const { currency: _, ...amounts } = price
  const [own, ...others] = currenciesOf(found)
  return own === undefined || others.length > 0 ? amounts : { ...amounts, currency: own }
}
