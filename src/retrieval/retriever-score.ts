import type { IndexHit } from '../product-index/product-index.ts'
import type { LogScore } from './attribute-score.ts'
import { weights } from './weights.ts'

/** Which retrievers searched, and what the vector stood for; the ranks of the others do not count. */
export type Retrievers = {
  readonly vector: 'reference' | 'words' | 'named' | null
  readonly lexical: boolean
}

/** What vector and words say of a hit, as a log probability, at most 0: how far it is from the best of the hits. */
export type RetrieverScore = (hit: IndexHit) => LogScore

/** Two hits nearer than this are equally near. */
const leastSpread = 1e-3

/**
 * Similarities of different encoders have different scales: they count in standard deviations from the best. A hit that the
 * vector did not find counts as the last it did. Words count by reciprocal rank (Cormack, Clarke and Büttcher, 2009).
 */
export function retrieverScore(hits: readonly IndexHit[], retrievers: Retrievers): RetrieverScore {
  const near = hits.flatMap(({ similarity }) => (similarity === null ? [] : [similarity]))
  const [best, last] = [Math.max(...near), Math.min(...near)]
  const mean = near.reduce((sum, each) => sum + each, 0) / near.length
  const spread = Math.sqrt(near.reduce((sum, each) => sum + (each - mean) ** 2, 0) / near.length)
  const { k, lexical } = weights.retrievers
  const vector =
    retrievers.vector !== null && near.length > 0 ? weights.retrievers.vector[retrievers.vector] : 0
  return ({ similarity, lexicalRank }) => {
    const distance = ((similarity ?? last) - best) / Math.max(leastSpread, spread)
    const vote = lexicalRank === null ? 0 : (k + 1) / (k + lexicalRank)
    return {
      sum: (vector > 0 ? vector * distance : 0) + (retrievers.lexical ? lexical * (vote - 1) : 0),
      total: vector + (retrievers.lexical ? lexical : 0),
    }
  }
}
