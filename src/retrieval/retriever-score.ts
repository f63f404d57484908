import type { IndexHit } from '../product-index/product-index.ts'
import type { LogScore } from './attribute-score.ts'
import { weights } from './weights.ts'

/** Which legs searched, and what the vector one was asked with; the ranks of the others do not count. */
export type Retrievers = {
  readonly vector: 'reference' | 'words' | 'named' | null
  readonly lexical: boolean
}

/** What the index's legs say of a hit, as log evidence, at most 0: how far it is from the best of the hits. */
export type RetrieverScore = (hit: IndexHit) => LogScore

/** Two hits nearer than this are equally near. */
const leastSpread = 1e-3

/**
 * Similarities of different encoders have different scales: they count in standard deviations from the best. A hit that a leg did
 * not find counts as its last. Words count by reciprocal rank (Cormack, Clarke and Büttcher, 2009).
 */
export function retrieverScore(hits: readonly IndexHit[], legs: Retrievers): RetrieverScore {
  const near = hits.flatMap(({ similarity }) => (similarity === null ? [] : [similarity]))
  const [best, last] = [Math.max(...near), Math.min(...near)]
  const mean = near.reduce((sum, each) => sum + each, 0) / near.length
  const spread = Math.sqrt(near.reduce((sum, each) => sum + (each - mean) ** 2, 0) / near.length)
  const { k, lexical } = weights.legs
  const vector = legs.vector !== null && near.length > 0 ? weights.legs.vector[legs.vector] : 0
  return ({ similarity, lexicalRank }) => {
    const distance = ((similarity ?? last) - best) / Math.max(leastSpread, spread)
    const vote = lexicalRank === null ? 0 : (k + 1) / (k + lexicalRank)
    return {
      sum: (vector > 0 ? vector * distance : 0) + (legs.lexical ? lexical * (vote - 1) : 0),
      total: vector + (legs.lexical ? lexical : 0),
    }
  }
}
