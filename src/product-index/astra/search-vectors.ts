import type { Sort } from '@datastax/astra-db-ts'
import { type ScoredProduct, topHits } from '../merge-hits.ts'
import type { AstraQuery } from './filter-to-query.ts'
import { productOf } from './product-document.ts'
import type { AstraStore } from './products-collection.ts'
import { topDocuments } from './top-documents.ts'

export type SearchInput = {
  readonly store: AstraStore
  /** Applied by the database before it ranks. */
  readonly query: AstraQuery
  readonly limit: number
  readonly signal?: AbortSignal | undefined
}

/** The sort by nearness to a vector; the client's types know a sort by numbers only. */
export const nearestTo = (vector: Float32Array): Sort => ({ $vector: vector }) as unknown as Sort

/** Nearest products by cosine. The API's similarity s of a cosine c is (1 + c) / 2. */
export async function searchVectors(input: SearchInput & { vector: Float32Array }): Promise<ScoredProduct[]> {
  const { store, query, limit, vector, signal } = input
  const documents = await topDocuments(store, {
    query,
    limit,
    signal,
    sort: nearestTo(vector),
    projection: { _id: 1, product: 1 },
    includeSimilarity: true,
  })
  const hits = documents.map((document) => ({
    product: productOf(document),
    strength: 2 * (document.$similarity ?? 0) - 1,
  }))
  return topHits(hits, limit)
}
