import type { ProductFilter } from '../product/filters.ts'
import { categoryTerms } from '../product/taxonomy.ts'
import type { SearchServices } from './search.ts'
import { type SearchInShopCurrency, searchInShopCurrency } from './search-in-shop-currency.ts'
import type { SearchRequest } from './search-request.ts'

/**
 * `searchInShopCurrency` without children's pieces where nobody asked for any: not in the words, the filter or the reference. With them where
 * there is nothing else, or nothing else comes in a size or of a brand that was asked for.
 */
export async function searchForGrownUps(
  services: SearchServices,
  request: SearchRequest,
  options: { signal?: AbortSignal } = {},
): Promise<SearchInShopCurrency> {
  if (asksForChildren(request)) return searchInShopCurrency(services, request, options)
  const grownUp = await searchInShopCurrency(
    services,
    { ...request, filter: withoutChildren(request.filter) },
    options,
  )
  const { sizes, wanted, brands } = request.wish
  // A child's size says for whom, where the shop states no ages; so does a label that makes nothing else.
  const mayBeChilds = brands.length > 0 || (wanted.gender === undefined && sizes.length > 0)
  // Who has seen all that there is for grown-ups asked for no children's.
  const isEmpty = grownUp.result.products.length === 0 && request.wish.exclude_ids.length === 0
  if (meetsSome(grownUp) || !(mayBeChilds || isEmpty)) return grownUp
  const all = await searchInShopCurrency(services, request, options)
  return meetsSome(all) || isEmpty ? all : grownUp
}

const meetsSome = ({ result }: SearchInShopCurrency) => result.products.some(({ nearMatch }) => !nearMatch)

/** A superlative is over all that there is, but for what comes in a grown-up's sizes, and what is named is meant whoever wears it. */
function asksForChildren({ wish, reference, filter, named = [], isForGrownUps }: SearchRequest): boolean {
  const isOfAll = wish.sort !== 'relevance' && isForGrownUps !== true && !isSized(wish)
  const isCalled = ({ as }: { as: string }) =>
    as === 'itself' || (as === 'name' && wish.wanted.category === undefined)
  if (isOfAll || named.some(isCalled)) return true
  const ages = wish.wanted.age_group ?? filter?.wanted?.age_group
  const own = reference?.attributes.age_group
  return ages !== undefined || (own !== undefined && own !== 'adults')
}

/** A scarf fits whoever wears it; a hoodie does not. */
const isSized = ({ wanted: { category = [] } }: SearchRequest['wish']): boolean =>
  category.length > 0 &&
  category.every((kind) => !['accessories', 'bags', 'jewelry'].includes(categoryTerms[kind].family))

const withoutChildren = (filter: ProductFilter = {}): ProductFilter => ({
  ...filter,
  unwanted: {
    ...filter.unwanted,
    age_group: [...new Set([...(filter.unwanted?.age_group ?? []), 'kids' as const, 'babies' as const])],
  },
})
