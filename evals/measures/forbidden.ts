import type { Measure } from './judgments.ts'

/** Share of the first k places that hold a product which must not be shown (a negative grade); lower is better. */
export const forbiddenAt =
  (k: number): Measure =>
  (ranking, judgments) =>
    ranking.slice(0, k).filter((id) => (judgments.get(id) ?? 0) < 0).length / k
