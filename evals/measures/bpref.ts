import { isRelevant, type Measure } from './judgments.ts'

/**
 * Binary preference (Buckley and Voorhees, 2004), for incomplete judgments: how seldom a product judged wrong stands before a
 * relevant one. Products nobody judged are passed over. With R relevant and N wrong: 1/R Σ 1 − min(wrong before, R) / min(R, N).
 */
export const bpref: Measure = (ranking, judgments) => {
  const grades = [...judgments.values()]
  const relevant = grades.filter(isRelevant).length
  const bound = Math.min(relevant, grades.length - relevant)
  let wrong = 0
  let sum = 0
  for (const id of ranking) {
    const grade = judgments.get(id)
    if (grade === undefined) continue
    if (!isRelevant(grade)) wrong += 1
    else sum += wrong === 0 ? 1 : 1 - Math.min(wrong, relevant) / bound
  }
  return relevant === 0 ? 0 : sum / relevant
}
