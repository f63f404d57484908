import type { ProductFilter } from '../product/filters.ts'
import type { Product } from '../product/product.ts'
import type { Wish } from '../product/wish.ts'
import type { IndexHit, ProductIndex } from '../product-index/product-index.ts'
import { knownCatalogue } from './known-catalogue.ts'

/** Amounts of two currencies cannot be compared: of a shop that has several, the one that most of what fits is priced in. */
export async function inOneCurrency(
  index: ProductIndex,
  {
    filter,
    within,
    sort,
  }: {
    filter: ProductFilter
    within: (filter: ProductFilter) => ProductFilter | null
    sort: Wish['sort']
  },
): Promise<ProductFilter> {
  if (sort === 'relevance' || sort === 'newest' || filter.price?.currency !== undefined) return filter
  const shop = await knownCatalogue(index)
  if ((shop?.prices.length ?? 0) < 2) return filter
  const fits = within(filter)
  const [most] = fits === null ? [] : (await index.facets(fits)).prices
  return most === undefined
    ? filter
    : { ...filter, price: { min: 0, ...filter.price, currency: most.currency } }
}

/**
 * The cheapest by what is asked for. An index sorts by a product's lowest price, which may be another color's: it is asked for more until
 * what it has not shown costs more than all that is wanted. The dearest are taken as the index has them.
 */
export async function sortedByAsked(
  look: (limit: number) => Promise<IndexHit[]>,
  {
    depth,
    limit,
    priceOf,
    sort,
  }: {
    depth: number
    limit: number
    priceOf: (product: Product) => number | undefined
    sort: Wish['sort']
  },
): Promise<IndexHit[]> {
  const hits = await look(depth)
  if (sort !== 'price-ascending' || hits.length < depth) return hits
  const asked = hits.map(({ product }) => priceOf(product) ?? Number.MAX_VALUE).toSorted((a, b) => a - b)
  const unseen = hits.at(-1)?.product.price?.amount ?? 0
  const isSure = (asked[limit - 1] ?? Number.MAX_VALUE) <= unseen
  return isSure ? hits : look(depth * 8)
}
