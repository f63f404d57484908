import type { Product } from '../product/product.ts'
import type { IndexHit } from './product-index.ts'

/** One product as the vector or the words found it; `strength` is a cosine or a BM25 score, more is better. */
export type ScoredProduct = Scored<Product>
type Scored<P> = { readonly product: P; readonly strength: number }

/** What two databases compute of the same numbers differs by less than this. */
const rounding = 1e-6

/** The best `limit` of them, the strongest first; equal strength goes by id, so that the order is stable. */
export function topHits<P extends Pick<Product, 'id'>>(
  hits: readonly Scored<P>[],
  limit: number,
): Scored<P>[] {
  return hits
    .map((hit) => ({ hit, step: Math.round(hit.strength / rounding) }))
    .toSorted((one, other) => other.step - one.step || byId(one.hit.product, other.hit.product))
    .slice(0, limit)
    .map(({ hit }) => hit)
}

/** Both as one list, each product once: what the vector found in its order, then what only the words found. */
export function mergeHits(byVector: readonly ScoredProduct[], byWords: readonly ScoredProduct[]): IndexHit[] {
  const lexicalRanks = new Map(byWords.map(({ product }, at) => [product.id, at + 1]))
  const near = byVector.map(({ product, strength }, at) => ({
    product,
    similarity: Math.max(-1, Math.min(1, Math.round(strength / rounding) * rounding)),
    vectorRank: at + 1,
    lexicalRank: lexicalRanks.get(product.id) ?? null,
  }))
  const seen = new Set(near.map(({ product }) => product.id))
  const byWordsOnly = byWords.flatMap(({ product }, at) =>
    seen.has(product.id) ? [] : [{ product, similarity: null, vectorRank: null, lexicalRank: at + 1 }],
  )
  return [...near, ...byWordsOnly]
}

function byId(one: Pick<Product, 'id'>, other: Pick<Product, 'id'>): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
