import { describe, expect, test } from 'vitest'
import { forbiddenAt } from '../../evals/measures/forbidden.ts'
import { hitAt } from '../../evals/measures/hit.ts'
import { ndcgAt } from '../../evals/measures/ndcg.ts'
import { precisionAt } from '../../evals/measures/precision.ts'
import { recallAt } from '../../evals/measures/recall.ts'
import { reciprocalRankAt } from '../../evals/measures/reciprocal-rank.ts'
import { meanScores, scoreQueries } from '../../evals/measures/score-run.ts'
import reference from './trec-eval-reference.json' with { type: 'json' }

const judgments = new Map([
  ['a', 2],
  ['b', 1],
  ['c', -1],
  ['d', 0],
])

describe('measures, worked by hand', () => {
  test('precision counts relevant products over k, not over what was returned', () => {
    expect(precisionAt(10)(['a', 'c', 'b'], judgments)).toBe(0.2)
  })
  test('recall counts the relevant products found over all that there are', () => {
    expect(recallAt(2)(['c', 'b', 'a'], judgments)).toBe(0.5)
  })
  test('the reciprocal rank looks no further than k', () => {
    expect(reciprocalRankAt(10)(['c', 'd', 'b'], judgments)).toBeCloseTo(1 / 3, 12)
    expect(reciprocalRankAt(2)(['c', 'd', 'b'], judgments)).toBe(0)
  })
  test('nDCG discounts a grade by the logarithm of its rank', () => {
    const found = 1 / Math.log2(2) + 2 / Math.log2(4)
    const ideal = 2 / Math.log2(2) + 1 / Math.log2(3)
    expect(ndcgAt(10)(['b', 'c', 'a'], judgments)).toBeCloseTo(found / ideal, 12)
  })
  test('a forbidden product gains nothing and is counted apart', () => {
    expect(ndcgAt(10)(['c'], judgments)).toBe(0)
    expect(forbiddenAt(10)(['c', 'a'], judgments)).toBe(0.1)
  })
  test('a hit needs one relevant product among the first k', () => {
    expect([hitAt(1)(['c', 'a'], judgments), hitAt(2)(['c', 'a'], judgments)]).toEqual([0, 1])
  })
  test('nothing relevant scores zero, not NaN', () => {
    const none = new Map([['a', 0]])
    expect([ndcgAt(10)(['a'], none), recallAt(10)(['a'], none)]).toEqual([0, 0])
  })
})

describe('scoring a run', () => {
  const qrels = new Map(
    Object.entries(reference.qrels).map(([query, row]) => [query, new Map(Object.entries(row))]),
  )
  const run = new Map(Object.entries(reference.run))

  test('agrees with an independent scorer on every query', () => {
    const scores = scoreQueries(run, qrels)
    for (const [query, expected] of Object.entries(reference.expected)) {
      for (const [name, value] of Object.entries(expected)) {
        expect(scores.get(query)?.[name as 'ndcg@10'], `${query} ${name}`).toBeCloseTo(value, 9)
      }
    }
  })

  test('a judged query that the run lacks scores zero and stays in the mean', () => {
    const scores = scoreQueries(
      new Map([['q', ['a']]]),
      new Map([
        ['q', new Map([['a', 1]])],
        ['lost', new Map([['a', 1]])],
      ]),
    )
    expect(scores.get('lost')?.['hit@10']).toBe(0)
    expect(meanScores(scores)['hit@10']).toBe(0.5)
  })
})
