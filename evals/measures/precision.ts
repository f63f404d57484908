import { isRelevant, type Measure } from './judgments.ts'

/** Share of the first k places that hold a relevant product. Places the ranking leaves empty count as misses, as in trec_eval's P. */
export const precisionAt =
  (k: number): Measure =>
  (ranking, judgments) =>
    ranking.slice(0, k).filter((id) => isRelevant(judgments.get(id))).length / k
