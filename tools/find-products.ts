import type { SearchResult } from '../src/catalogue/catalogue.ts'
import { searchCatalogue } from '../src/catalogue/search.ts'
import type { PriceRange, Wish } from '../src/product/wish.ts'
import type { Services } from '../src/services.ts'
import { listProducts } from './list-products.ts'
import type { SearchOutcome } from './outcome.ts'
import { resolveSearch, type SearchCall } from './resolve-search.ts'
import { turnContextOf } from './turn-context.ts'

/** Runs one search for a tool: the text for the model, and the outcome for the service. */
export async function findProducts(
  services: Pick<Services, 'encoder' | 'index'>,
  call: SearchCall,
  runtime: { signal?: AbortSignal | undefined },
): Promise<[string, SearchOutcome]> {
  const context = turnContextOf(runtime)
  const { mode, wish, reference, spokenPrice, seen } = await resolveSearch(call, context, services.index)
  const search = (asked: Wish) =>
    searchCatalogue(
      services,
      {
        wish: asked,
        reference,
        limit: Math.min(call.limit ?? context.limit, context.limit),
        ...(context.filter === undefined ? {} : { filter: context.filter }),
      },
      runtime.signal === undefined ? {} : { signal: runtime.signal },
    )
  const first = await search(wish)
  const foreignCurrency = currencyUnknownTo(first, wish)
  if (foreignCurrency === null) {
    const outcome = { mode, wish, reference, result: first, spokenPrice, seen, foreignCurrency }
    return [listProducts(first), { kind: 'search', ...outcome }]
  }
  const taken = { ...wish, price: inCurrencyOf(first, wish.price) }
  const result = await search(taken)
  const outcome = { mode, wish: taken, reference, result, seen, foreignCurrency }
  const note = `The shop has no prices in ${foreignCurrency}; the amounts alone were compared.\n`
  return [
    note + listProducts(result),
    { kind: 'search', ...outcome, spokenPrice: inCurrencyOf(first, spokenPrice) },
  ]
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
function inCurrencyOf(found: SearchResult, price: PriceRange | null): PriceRange | null {
  if (price === null) return null
  const { currency: _, ...amounts } = price
  const [own, ...others] = currenciesOf(found)
  return own === undefined || others.length > 0 ? amounts : { ...amounts, currency: own }
}
