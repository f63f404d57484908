import type { Sort } from '@datastax/astra-db-ts'
import { type AstraQuery, allOf, noneOf } from './filter-to-query.ts'
import type { ProductDocument } from './product-document.ts'
import { type AstraStore, ask, type Projection } from './products-collection.ts'

/** The API gives no more hits of one search. */
const mostHits = 1_000

export type TopOptions = {
  readonly query: AstraQuery
  readonly sort: Sort
  readonly limit: number
  readonly projection: Projection
  readonly includeSimilarity?: boolean
  readonly signal?: AbortSignal | undefined
}

export type TopDocument = ProductDocument & { readonly $similarity?: number }

/**
 * The first documents in the order of a vector or of words. The API sends them in one page, and takes no page state beside a
 * sort: where a server cuts the page shorter and says so, the rest is asked for by leaving out what came.
 */
export async function topDocuments(store: AstraStore, options: TopOptions): Promise<TopDocument[]> {
  const { query, sort, projection, includeSimilarity, signal } = options
  const limit = Math.min(options.limit, mostHits)
  const found: TopDocument[] = []
  while (found.length < limit) {
    const seen = noneOf(
      'id',
      found.map(({ _id }) => _id),
    )
    const page = await ask(
      store,
      ({ timeout }) =>
        store.products
          .find(allOf([query, ...seen]), {
            sort,
            projection,
            limit: limit - found.length,
            timeout,
            ...(includeSimilarity ? { includeSimilarity } : {}),
          })
          .fetchNextPage(),
      signal,
    )
    const documents = page.result as unknown as TopDocument[]
    found.push(...documents)
    if (documents.length === 0 || !page.nextPageState) break
  }
  return found
}
