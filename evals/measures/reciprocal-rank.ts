import { isRelevant, type Measure } from './judgments.ts'

/** The reciprocal of the rank of the first relevant product among the first k; 0 when none was found. Its mean is MRR. */
export const reciprocalRankAt =
  (k: number): Measure =>
  (ranking, judgments) => {
    const place = ranking.slice(0, k).findIndex((id) => isRelevant(judgments.get(id)))
    return place < 0 ? 0 : 1 / (place + 1)
  }
