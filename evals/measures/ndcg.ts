import type { Judgments, Measure } from './judgments.ts'

type Gain = (grade: number) => number

/**
 * Normalized discounted cumulative gain of the first k (Järvelin and Kekäläinen, 2002), the grade itself as gain and
 * log2(rank + 1) as discount, as in trec_eval's ndcg_cut. A negative grade gains nothing. 0 when nothing is relevant.
 */
export const ndcgAt = (k: number): Measure => normalized(k, (grade) => grade)

/** The same with 2^grade − 1 as gain (Burges et al., 2005), which ranx calls ndcg_burges: high grades count for more. */
export const ndcgBurgesAt = (k: number): Measure => normalized(k, (grade) => 2 ** grade - 1)

const normalized =
  (k: number, gain: Gain): Measure =>
  (ranking, judgments) => {
    const ideal = discounted(idealGrades(judgments).slice(0, k), gain)
    const grades = ranking.slice(0, k).map((id) => judgments.get(id) ?? 0)
    return ideal === 0 ? 0 : discounted(grades, gain) / ideal
  }

const idealGrades = (judgments: Judgments) => [...judgments.values()].sort((a, b) => b - a)

const discounted = (grades: readonly number[], gain: Gain) =>
  grades.reduce((sum, grade, place) => sum + gain(Math.max(grade, 0)) / Math.log2(place + 2), 0)
