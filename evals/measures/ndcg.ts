import type { Judgments, Measure } from './judgments.ts'

/**
 * Normalised discounted cumulative gain of the first k (Järvelin and Kekäläinen, 2002), with the grade itself as gain and
 * log2(rank + 1) as discount, as in trec_eval's ndcg_cut. A negative grade gains nothing. 0 when nothing is relevant.
 */
export const ndcgAt =
  (k: number): Measure =>
  (ranking, judgments) => {
    const ideal = discountedGain(idealGrades(judgments), k)
    if (ideal === 0) return 0
    return (
      discountedGain(
        ranking.map((id) => judgments.get(id) ?? 0),
        k,
      ) / ideal
    )
  }

const idealGrades = (judgments: Judgments) => [...judgments.values()].sort((a, b) => b - a)

function discountedGain(grades: readonly number[], k: number): number {
  return grades.slice(0, k).reduce((sum, grade, place) => sum + Math.max(grade, 0) / Math.log2(place + 2), 0)
}
