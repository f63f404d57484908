import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBaseline, toBaseline, writeBaseline } from '../../evals/compare/baseline.ts'
import { bootstrapInterval } from '../../evals/compare/bootstrap.ts'
import { compareRuns } from '../../evals/compare/compare-runs.ts'
import { compareScores } from '../../evals/compare/compare-scores.ts'
import { toComparisonTable } from '../../evals/compare/comparison-table.ts'
import { judge } from '../../evals/compare/gate.ts'
import { holm } from '../../evals/compare/holm.ts'
import { permutationTest } from '../../evals/compare/permutation-test.ts'
import type { Metrics } from '../../evals/reports/metrics.ts'
import { seededRandom } from '../../evals/seeded-random.ts'

describe('the randomization test', () => {
  test('of few pairs counts sign patterns, as worked by hand', () => {
    // Of the eight patterns of 1, 2, 3 only +++ and −−− sum to at least 6 in size; with −1, four sum to at least 4.
    expect(permutationTest([1, 2, 3])).toBe(2 / 8)
    expect(permutationTest([-1, 2, 3])).toBe(4 / 8)
    expect(permutationTest([-1, -2, -3], { side: 'less' })).toBe(1 / 8)
    expect(permutationTest([1, 2, 3], { side: 'less' })).toBe(1)
  })
  test('pairs without a difference change nothing, and no difference is no evidence', () => {
    expect(permutationTest([0, 1, 0, 2, 3])).toBe(permutationTest([1, 2, 3]))
    expect(permutationTest([0, 0])).toBe(1)
    expect(permutationTest([])).toBe(1)
  })
  test('of many pairs comes near the normal approximation, the same for the same seed', () => {
    const random = seededRandom(7)
    const differences = Array.from({ length: 80 }, () => random() - 0.44)
    const p = permutationTest(differences)
    const sum = differences.reduce((all, each) => all + each, 0)
    const z = Math.abs(sum) / Math.sqrt(differences.reduce((all, each) => all + each * each, 0))
    expect(p).toBeGreaterThan(0.02)
    expect(p).toBeCloseTo(2 * (1 - normal(z)), 1.5)
    expect(permutationTest(differences)).toBe(p)
    expect(permutationTest(differences, { seed: 2 })).not.toBe(p)
  })
  test('is never zero, however clear the case', () => {
    expect(permutationTest(Array.from({ length: 40 }, () => 1))).toBeGreaterThan(0)
  })
})

/** The standard normal distribution (Abramowitz and Stegun 26.2.17, good to 1e-7). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const tail = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429].reduceRight(
    (sum, each) => (sum + each) * t,
    0,
  )
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail
}

describe('the bootstrap interval', () => {
  test('comes near mean ± 1.96 standard errors', () => {
    const random = seededRandom(3)
    const values = Array.from({ length: 400 }, () => random())
    const mean = values.reduce((all, each) => all + each, 0) / values.length
    const error = Math.sqrt(values.reduce((all, each) => all + (each - mean) ** 2, 0) / values.length ** 2)
    const { low, high } = bootstrapInterval(values)
    expect(low).toBeCloseTo(mean - 1.96 * error, 2)
    expect(high).toBeCloseTo(mean + 1.96 * error, 2)
  })
  test('of one value is that value', () => {
    expect(bootstrapInterval([0.3])).toEqual({ low: 0.3, high: 0.3 })
  })
})

test("Holm's correction multiplies the smallest p by all, the next by one less, and keeps their order", () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06])
  expect(holm([0.9, 0.8])).toEqual([1, 1])
})

const run = (
  tasks: Record<string, Record<string, Record<string, number>>>,
  more: Partial<Metrics> = {},
): Metrics =>
  ({
    dataset: 'set',
    corpus: 'corpus.jsonl',
    encoder: 'eye',
    revision: null,
    hashes: {
      corpus: 'c',
      pictures: 'p',
      tasks: Object.fromEntries(Object.keys(tasks).map((name) => [name, 'h'])),
    },
    tasks: Object.fromEntries(
      Object.entries(tasks).map(([name, per_query]) => [
        name,
        { queries: 1, scores: {}, random: {}, median_ms: 1, per_query },
      ]),
    ),
    ...more,
  }) as Metrics

const many = (value: (place: number) => Record<string, number>) =>
  Object.fromEntries(Array.from({ length: 30 }, (_, place) => [`q${place}`, value(place)]))

describe('comparing runs', () => {
  test('counts wins and losses by query, and for a share of wrong products less is a win', () => {
    const a = { one: { 'forbidden@10': 0.2 }, two: { 'forbidden@10': 0.1 }, three: { 'forbidden@10': 0 } }
    const b = { one: { 'forbidden@10': 0 }, two: { 'forbidden@10': 0.3 }, three: { 'forbidden@10': 0 } }
    const { wins, losses, ties, difference } = compareScores({ task: 't', measure: 'forbidden@10', a, b })
    expect([wins, losses, ties]).toEqual([1, 1, 1])
    expect(difference).toBeCloseTo(0, 12)
  })
  test('a clear gain is significant, and all tasks together come last', () => {
    const a = run({ one: many(() => ({ 'ndcg@10': 0.5 })), two: many(() => ({ 'ndcg@10': 0.5 })) })
    const b = run({
      one: many((place) => ({ 'ndcg@10': 0.6 + place / 1000 })),
      two: many(() => ({ 'ndcg@10': 0.5 })),
    })
    const { comparisons, warnings } = compareRuns(a, b, ['ndcg@10'])
    expect(comparisons.map(({ task }) => task)).toEqual(['one', 'two', 'all'])
    expect(comparisons[0]?.corrected).toBeLessThan(0.01)
    expect(comparisons[1]?.corrected).toBe(1)
    expect(warnings).toEqual([])
    expect(toComparisonTable({ comparisons, warnings })).toMatch(/one ndcg@10 +30 +0\.500 +0\.6\d\d +\+0\.1/)
  })
  test('other queries or another corpus are warned of, nothing in common is refused', () => {
    const a = run({ one: many(() => ({ 'ndcg@10': 0.5 })) })
    const b = { ...a, hashes: { ...a.hashes, corpus: 'other', tasks: { one: 'changed' } } }
    expect(compareRuns(a, b, ['ndcg@10']).warnings).toHaveLength(2)
    expect(() => compareRuns(a, run({ two: {} }), ['ndcg@10'])).toThrow(/share no query/)
  })
})

test('a baseline is read back as it was written, with the measures that do not apply left open', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fashion-buddy-baseline-'))
  const file = join(folder, 'baseline.json')
  const metrics = run({ one: { a: { 'ndcg@10': 0.25, grounding: 1 }, b: { 'ndcg@10': 0.12345 } } })
  try {
    await writeBaseline(file, toBaseline([metrics]))
    const { runs } = await readBaseline(file)
    expect(runs['corpus.jsonl']?.one).toEqual({
      ...{ hash: 'h', queries: ['a', 'b'] },
      values: { 'ndcg@10': [0.25, 0.1235], grounding: [1, null] },
    })
    await expect(readBaseline(join(folder, 'none.json'))).rejects.toThrow(/--gate --update/)
  } finally {
    await rm(folder, { recursive: true })
  }
})

describe('the gate', () => {
  const good = run({
    one: many((place) => ({ 'ndcg@10': 0.8 + (place % 5) / 100, 'forbidden@10': 0 })),
    two: many(() => ({ 'ndcg@10': 0.7, 'forbidden@10': 0.1 })),
  })
  const baseline = toBaseline([good])
  test('lets the same figures, noise and a gain through', () => {
    expect(judge(baseline, [good]).passed).toBe(true)
    const noisy = run({
      one: many((place) => ({ 'ndcg@10': 0.8 + ((place + 2) % 5) / 100, 'forbidden@10': 0 })),
      two: many(() => ({ 'ndcg@10': 0.9, 'forbidden@10': 0 })),
    })
    expect(judge(baseline, [noisy]).passed).toBe(true)
  })
  test('closes on a significant fall of one task, and says which', () => {
    const fallen = run({
      one: many((place) => ({ 'ndcg@10': 0.7 + (place % 5) / 100, 'forbidden@10': 0 })),
      two: many(() => ({ 'ndcg@10': 0.7, 'forbidden@10': 0.1 })),
    })
    const { passed, verdicts } = judge(baseline, [fallen])
    expect(passed).toBe(false)
    const fell = verdicts.filter((verdict) => verdict.fell).map(({ where, measure }) => `${where} ${measure}`)
    expect(fell).toEqual(['corpus.jsonl one ndcg@10', 'corpus.jsonl all ndcg@10'])
  })
  test('closes when more products are shown that must not be', () => {
    const fallen = run({
      one: many((place) => ({ 'ndcg@10': 0.8 + (place % 5) / 100, 'forbidden@10': 0.1 })),
      two: many(() => ({ 'ndcg@10': 0.7, 'forbidden@10': 0.1 })),
    })
    expect(judge(baseline, [fallen]).verdicts.find(({ fell }) => fell)?.measure).toBe('forbidden@10')
  })
  test('a fall too small to matter, however sure, is let through', () => {
    const slightly = run({
      one: many((place) => ({ 'ndcg@10': 0.797 + (place % 5) / 100, 'forbidden@10': 0 })),
      two: many(() => ({ 'ndcg@10': 0.7, 'forbidden@10': 0.1 })),
    })
    expect(judge(baseline, [slightly]).passed).toBe(true)
  })
  test('closes on any fall of what is read of a feed, be it one field of one product', () => {
    const reading = (one: number) =>
      run({ reading: many((place) => ({ 'fields-read': place === 7 ? one : 1 })) }, { corpus: 'feed-shapes' })
    const read = toBaseline([reading(1)])
    expect(judge(read, [reading(1)]).passed).toBe(true)
    const { passed, verdicts } = judge(read, [reading(0.9)])
    expect(passed).toBe(false)
    expect(verdicts.map(({ where, measure, fell }) => [where, measure, fell])).toEqual([
      ['feed-shapes reading', 'fields-read', true],
    ])
  })
  test('closes on other cases than the baseline was written of, and on a task that is gone', () => {
    const other = { ...good, hashes: { ...good.hashes, tasks: { one: 'h', two: 'changed' } } }
    expect(judge(baseline, [other])).toMatchObject({
      passed: false,
      problems: [expect.stringMatching(/two/)],
    })
    const gone = run({ one: good.tasks.one?.per_query ?? {} })
    expect(judge(baseline, [gone]).passed).toBe(false)
  })
})
