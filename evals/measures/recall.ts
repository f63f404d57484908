import { isRelevant, type Measure } from './judgments.ts'

/** Share of the relevant products that are among the first k; 0 when nothing is relevant. As trec_eval's recall. */
export const recallAt =
  (k: number): Measure =>
  (ranking, judgments) => {
    const relevant = [...judgments.values()].filter(isRelevant).length
    if (relevant === 0) return 0
    return ranking.slice(0, k).filter((id) => isRelevant(judgments.get(id))).length / relevant
  }
