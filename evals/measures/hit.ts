import { isRelevant, type Measure } from './judgments.ts'

/** 1 when a relevant product is among the first k, else 0. Also called success. */
export const hitAt =
  (k: number): Measure =>
  (ranking, judgments) =>
    ranking.slice(0, k).some((id) => isRelevant(judgments.get(id))) ? 1 : 0
