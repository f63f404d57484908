import { forbiddenAt } from './forbidden.ts'
import { hitAt } from './hit.ts'
import type { Measure } from './judgments.ts'
import { ndcgAt } from './ndcg.ts'
import { precisionAt } from './precision.ts'
import { recallAt } from './recall.ts'
import { reciprocalRankAt } from './reciprocal-rank.ts'

/** Every measure of a report, by the name it bears there. */
export const measures = {
  'ndcg@10': ndcgAt(10),
  'precision@10': precisionAt(10),
  'recall@10': recallAt(10),
  'mrr@10': reciprocalRankAt(10),
  'hit@10': hitAt(10),
  'forbidden@10': forbiddenAt(10),
} as const satisfies Record<string, Measure>

export type MeasureName = keyof typeof measures
export const measureNames = Object.keys(measures) as MeasureName[]
