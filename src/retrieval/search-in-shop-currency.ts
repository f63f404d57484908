import type { Wish } from '../product/wish.ts'
import { type SearchServices, searchCatalogue } from './search.ts'
import type { SearchRequest } from './search-request.ts'
import type { SearchResult } from './search-result.ts'

export type SearchInShopCurrency = {
  readonly result: SearchResult
  /** The wish that was searched for: without its limit where the shop has no prices in that currency. */
  readonly wish: Wish
  /** The currency of the wish that no product found is priced in; null where there is none such. */
  readonly foreignCurrency: string | null
}

/**
 * `searchCatalogue`, once more without the limit where the shop has no prices in the currency that was said: no rate is known here, and one
 * that is made up would hide what fits.
 */
export async function searchInShopCurrency(
  services: SearchServices,
  request: SearchRequest,
  options: { signal?: AbortSignal } = {},
): Promise<SearchInShopCurrency> {
  const first = await searchCatalogue(services, request, options)
  const foreignCurrency = currencyUnknownTo(first, request.wish)
  if (foreignCurrency === null) return { result: first, wish: request.wish, foreignCurrency }
  const wish = { ...request.wish, price: null }
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
