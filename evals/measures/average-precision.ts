import { isRelevant, type Measure } from './judgments.ts'

/**
 * Average precision: the precision at the rank of each relevant product among the first k, summed and divided by all the
 * relevant products there are (Buckley and Voorhees, 2000), as trec_eval's map_cut. Its mean is MAP.
 */
export const averagePrecisionAt =
  (k: number): Measure =>
  (ranking, judgments) => {
    const relevant = [...judgments.values()].filter(isRelevant).length
    if (relevant === 0) return 0
    let found = 0
    let sum = 0
    for (const [place, id] of ranking.slice(0, k).entries()) {
      if (!isRelevant(judgments.get(id))) continue
      found += 1
      sum += found / (place + 1)
    }
    return sum / relevant
  }
