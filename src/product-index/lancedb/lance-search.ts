import type { Table } from '@lancedb/lancedb'
import type { Table as ArrowTable } from 'apache-arrow'
import { type ScoredProduct, topHits } from '../merge-hits.ts'
import { numbers, productsOf } from './lance-rows.ts'

export type SearchInput = {
  readonly table: Table
  /** SQL condition that LanceDB applies before it ranks. */
  readonly where: string | undefined
  readonly limit: number
}

/** Parts of the vector index that are looked into, where there is one. */
const probes = 40

/** Nearest products by cosine. Vectors are units, so the squared distance d gives it as 1 - d / 2. */
export async function searchVectors(input: SearchInput & { vector: Float32Array }): Promise<ScoredProduct[]> {
  const { table, where, limit, vector } = input
  // For unit vectors `l2` ranks as `cosine` does, and LanceDB computes it several times faster.
  let query = table.query().nearestTo(vector).distanceType('l2').nprobes(probes).limit(limit)
  if (where !== undefined) query = query.where(where)
  const found = await query.select(['product', '_distance']).toArrow()
  return topHits(
    scoredProducts(
      found,
      numbers(found, '_distance').map((distance) => 1 - distance / 2),
    ),
    limit,
  )
}

/** Longer queries are cut: a shopper's words that matter come first. */
const maxQueryLength = 1_000

/** Best products by BM25. Any text is safe: it is split into words, never parsed as a query. */
export async function searchWords(
  input: SearchInput & { text: string; unindexedRows: number },
): Promise<ScoredProduct[]> {
  const { table, where, limit, text, unindexedRows } = input
  const words = text.toWellFormed().slice(0, maxQueryLength)
  if (!/[\p{L}\p{N}]/u.test(words)) return []
  const { MatchQuery } = await import('@lancedb/lancedb')
  // Of rows that its index does not hold yet LanceDB gives the first it meets, not the best: ask for all of those.
  let query = table
    .query()
    .fullTextSearch(new MatchQuery(words, 'text'))
    .limit(limit + unindexedRows)
  if (where !== undefined) query = query.where(where)
  const found = await query.select(['product', '_score']).toArrow()
  return topHits(scoredProducts(found, numbers(found, '_score')), limit)
}

function scoredProducts(found: ArrowTable, strengths: readonly number[]): ScoredProduct[] {
  return productsOf(found).map((product, row) => ({ product, strength: strengths[row] as number }))
}
