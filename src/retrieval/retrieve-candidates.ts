import { comparable } from '../product/comparable.ts'
import type { Product } from '../product/product.ts'
import type { Wish } from '../product/wish.ts'
import type { IndexHit, IndexQuery, ProductIndex } from '../product-index/product-index.ts'
import type { Target } from './compose-target.ts'
import { intersectFilters } from './intersect-filters.ts'
import { type Candidate, rankHits } from './rank-hits.ts'
import { relaxationStages, type Stage } from './relaxation-stages.ts'
import type { Retrievers } from './retriever-score.ts'
import type { SearchRequest } from './search-request.ts'
import { weights } from './weights.ts'

export type CandidateSearch = SearchRequest & {
  readonly target: Target
  /** What to search by: a vector, words, or both. */
  readonly query: Pick<IndexQuery, 'vector' | 'text'>
  /** What the vector stands for. */
  readonly vectorOf: NonNullable<Retrievers['vector']>
}

/**
 * Candidates, best first, at most `limit`. One index query as long as enough products meet everything; otherwise
 * constraints are given up stage by stage. A small shop is asked for the first two stages at once.
 */
export async function retrieveCandidates(
  index: ProductIndex,
  search: CandidateSearch,
  options: { signal?: AbortSignal } = {},
): Promise<Candidate[]> {
  const { wish, target, limit, query } = search
  const retrievers = {
    vector: query.vector === undefined ? null : search.vectorOf,
    lexical: query.text !== undefined && index.capabilities.hybrid,
  }
  const ask = async (stage: Stage, depth: number): Promise<IndexHit[]> => {
    const filter = intersectFilters(stage.filter, search.filter)
    return filter === null ? [] : index.search({ ...query, filter, limit: depth }, options)
  }
  const rank = (hits: readonly IndexHit[]) =>
    rankHits(
      hits.filter(({ product }) => !saysAny(product, wish.unwanted_words)),
      {
        ...{ wish, target, retrievers, byAttributes: !search.without?.includes('attributes') },
        same: search.reference?.kind === 'photo' ? search.reference.same : undefined,
      },
    )

  const stages = relaxationStages(wish, target)
  if (search.without?.includes('relaxation')) stages.splice(1)
  const found: Candidate[] = []
  const [strict, wider] = stages
  if (strict && wider?.until === 'limit' && (await canAskBoth(index, search))) {
    const depth = depthOf(wish, limit)
    const hits = await ask(wider, depth)
    const ranked = rank(hits)
    const meetAll = ranked.filter(({ missed }) => missed.length === 0).length
    // Nothing was cut off, or nothing that was would be shown.
    if (hits.length < depth || (meetAll >= limit && wish.sort === 'relevance')) {
      found.push(...ranked.slice(0, limit))
      stages.splice(0, 2)
    }
  }
  for (const stage of stages) {
    const room = roomFor(stage, found.length, limit)
    if (room <= 0) continue
    const hits = await ask(stage, depthOf(wish, limit) + found.length)
    const seen = new Set(found.map(({ product }) => product.id))
    found.push(...rank(hits.filter(({ product }) => !seen.has(product.id))).slice(0, room))
  }
  return found
}

/** True when the wider of the first two stages holds the stricter one, and the index is fast at wide searches of so many products. */
async function canAskBoth(index: ProductIndex, { target, query }: CandidateSearch): Promise<boolean> {
  const { wideSearchUpTo = 0 } = index.capabilities
  const isWider = Object.keys(target.replaced).length === 0
  return (
    isWider && query.vector !== undefined && wideSearchUpTo > 0 && (await index.count()) <= wideSearchUpTo
  )
}

/** True when the shop's own text of the product holds one of the words; of its kind a plural is as good. */
function saysAny({ title, description }: Product, words: readonly string[]): boolean {
  if (words.length === 0) return false
  const present = new Set(comparable(`${title} ${description}`).match(/[\p{L}\p{N}]+/gu))
  return words.some(
    (word) => present.has(word) || present.has(word.replace(/s$/, '')) || present.has(`${word}s`),
  )
}

/** How many products a stage may add to those found already. */
function roomFor({ until }: Stage, found: number, limit: number): number {
  if (until === 'limit') return limit - found
  const enough = Math.min(limit, weights.enough)
  return until === 'enough' || found === 0 ? enough - found : 0
}

function depthOf({ sort }: Wish, limit: number): number {
  const { perResult, min, sorted } = weights.depth
  return Math.max(sort === 'relevance' ? min : sorted, perResult * limit)
}
