import { AppError } from '../../src/errors.ts'
import { averagePrecisionAt } from './average-precision.ts'
import { bpref } from './bpref.ts'
import { forbiddenAt } from './forbidden.ts'
import { hitAt } from './hit.ts'
import type { Measure } from './judgments.ts'
import { ndcgAt, ndcgBurgesAt } from './ndcg.ts'
import { precisionAt } from './precision.ts'
import { recallAt } from './recall.ts'
import { reciprocalRankAt } from './reciprocal-rank.ts'

/** Measures that look at the first k products, by the name they bear in a report: "ndcg@10". */
const families = {
  ndcg: ndcgAt,
  'ndcg-burges': ndcgBurgesAt,
  precision: precisionAt,
  recall: recallAt,
  map: averagePrecisionAt,
  mrr: reciprocalRankAt,
  hit: hitAt,
  forbidden: forbiddenAt,
} as const satisfies Record<string, (k: number) => Measure>

/** What a run reports unless told otherwise. */
export const measureNames = [
  'ndcg@10',
  'ndcg-burges@10',
  'precision@10',
  'recall@10',
  'recall@100',
  'map@100',
  'mrr@10',
  'hit@1',
  'hit@10',
  'bpref',
  'forbidden@10',
] as const

/** True of measures that are better the lower they are. */
export const isLowerBetter = (name: string): boolean => /^(forbidden@|violations)/.test(name)

/** The measure of this name, such as "recall@5" or "bpref". Throws `invalid-request` where there is none. */
export function measureOf(name: string): Measure {
  if (name === 'bpref') return bpref
  const [family, depth] = name.split('@')
  const known = Object.hasOwn(families, family ?? '') && /^[1-9]\d{0,3}$/.test(depth ?? '')
  if (!known) {
    const names = ['bpref', ...Object.keys(families).map((each) => `${each}@K`)].join(', ')
    throw new AppError('invalid-request', `There is no measure "${name}". Measures: ${names}.`)
  }
  return families[family as keyof typeof families](Number(depth))
}
