import { describe, expect, test } from 'vitest'
import { agreementAt } from '../../evals/measures/agreement.ts'
import { averagePrecisionAt } from '../../evals/measures/average-precision.ts'
import { bpref } from '../../evals/measures/bpref.ts'
import { forbiddenAt } from '../../evals/measures/forbidden.ts'
import { hitAt } from '../../evals/measures/hit.ts'
import { isLowerBetter, measureNames, measureOf } from '../../evals/measures/measures.ts'
import { ndcgAt, ndcgBurgesAt } from '../../evals/measures/ndcg.ts'
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
  test('average precision averages the precision at each relevant product over all of them', () => {
    expect(averagePrecisionAt(10)(['c', 'a', 'x', 'b'], judgments)).toBeCloseTo((1 / 2 + 2 / 4) / 2, 12)
    expect(averagePrecisionAt(3)(['c', 'a', 'x', 'b'], judgments)).toBeCloseTo(1 / 2 / 2, 12)
  })
  test('nDCG discounts a grade by the logarithm of its rank', () => {
    const found = 1 / Math.log2(2) + 2 / Math.log2(4)
    const ideal = 2 / Math.log2(2) + 1 / Math.log2(3)
    expect(ndcgAt(10)(['b', 'c', 'a'], judgments)).toBeCloseTo(found / ideal, 12)
  })
  test('nDCG after Burges counts a grade of two three times as much as a grade of one', () => {
    const found = 1 / Math.log2(2) + 3 / Math.log2(4)
    const ideal = 3 / Math.log2(2) + 1 / Math.log2(3)
    expect(ndcgBurgesAt(10)(['b', 'c', 'a'], judgments)).toBeCloseTo(found / ideal, 12)
  })
  test('bpref passes over what nobody judged and punishes wrong products that stand before right ones', () => {
    // Two relevant, two wrong: before b stands one wrong product, c.
    expect(bpref(['x', 'a', 'c', 'y', 'b'], judgments)).toBeCloseTo((1 + (1 - 1 / 2)) / 2, 12)
    expect(bpref(['c', 'd', 'a'], judgments)).toBe(0)
  })
  test('bpref without wrong products is the share of relevant ones that came at all', () => {
    expect(
      bpref(
        ['x', 'a'],
        new Map([
          ['a', 1],
          ['b', 1],
        ]),
      ),
    ).toBe(0.5)
  })
  test('a forbidden product gains nothing and is counted apart', () => {
    expect(ndcgAt(10)(['c'], judgments)).toBe(0)
    expect(ndcgBurgesAt(10)(['c'], judgments)).toBe(0)
    expect(forbiddenAt(10)(['c', 'a'], judgments)).toBe(0.1)
  })
  test('a hit needs one relevant product among the first k', () => {
    expect([hitAt(1)(['c', 'a'], judgments), hitAt(2)(['c', 'a'], judgments)]).toEqual([0, 1])
  })
  test('nothing relevant scores zero, not NaN', () => {
    const none = new Map([['a', 0]])
    const all = [ndcgAt(10), ndcgBurgesAt(10), recallAt(10), averagePrecisionAt(10), bpref]
    expect(all.map((measure) => measure(['a'], none))).toEqual([0, 0, 0, 0, 0])
  })
  test('agreement is the mean share of asked attributes that a product carries', () => {
    const blueDress = { category: 'dress', color: ['blue', 'white'] } as const
    const redDress = { category: 'dress', color: ['red'] } as const
    const asked = { category: ['dress' as const], color: ['blue' as const, 'navy' as const] }
    const shown = [blueDress, redDress, undefined].map((each) => each && { ...each, color: [...each.color] })
    expect(agreementAt(10)(shown, asked)).toBeCloseTo((1 + 1 / 2 + 0) / 3, 12)
    expect(agreementAt(1)(shown, asked)).toBe(1)
    expect(agreementAt(10)(shown, {})).toBeNull()
    expect(agreementAt(10)([], asked)).toBe(0)
  })
})

describe('names of measures', () => {
  test('every measure of a report is found by its name, at any depth', () => {
    for (const name of measureNames) expect(measureOf(name)(['a'], judgments), name).toBeTypeOf('number')
    expect(measureOf('recall@1')(['a'], judgments)).toBe(0.5)
  })
  test('a name that no measure bears is refused with those that there are', () => {
    for (const name of ['ndcg', 'ndcg@0', 'accuracy@10', 'constructor@1'])
      expect(() => measureOf(name), name).toThrow(/recall@K/)
  })
  test('only shares of wrong products are better low', () => {
    expect(measureNames.filter(isLowerBetter)).toEqual(['forbidden@10'])
    expect(isLowerBetter('violations')).toBe(true)
  })
})

describe('scoring a run', () => {
  const qrels = new Map(
    Object.entries(reference.qrels).map(([query, row]) => [query, new Map(Object.entries(row))]),
  )
  const run = new Map(Object.entries(reference.run))

  test('agrees with an independent scorer on every query', () => {
    let compared = 0
    for (const [query, expected] of Object.entries(reference.expected)) {
      const scores = scoreQueries(run, qrels, Object.keys(expected)).get(query)
      for (const [name, value] of Object.entries(expected)) {
        expect(scores?.[name], `${query} ${name}`).toBeCloseTo(value, 9)
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(25)
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

  test('a measure that applies to some queries is averaged over those', () => {
    const scores = new Map<string, Record<string, number>>([
      ['one', { agreement: 0.5 }],
      ['other', {}],
    ])
    expect(meanScores(scores)).toEqual({ agreement: 0.5 })
  })
})
