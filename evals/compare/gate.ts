import { isLowerBetter } from '../measures/measures.ts'
import type { Metrics } from '../reports/metrics.ts'
import { type Baseline, isExact, watched } from './baseline.ts'
import { holm } from './holm.ts'
import { permutationTest } from './permutation-test.ts'

export type Verdict = {
  /** Such as "corpus.jsonl color-type". */
  readonly where: string
  readonly measure: string
  readonly queries: number
  readonly before: number
  readonly now: number
  /** One-sided, that it got worse, corrected for the number of tests. */
  readonly p: number
  readonly fell: boolean
}

export type GateResult = {
  readonly verdicts: readonly Verdict[]
  /** Tasks that cannot be compared, and why. */
  readonly problems: readonly string[]
  readonly passed: boolean
}

const level = 0.05
/** A mean that moved by less is not worth a red build, however sure it is. */
const leastFall = 0.005
/** Values of a baseline are rounded to four places. */
const leastExactFall = 0.0001

/**
 * Compares runs with the baseline, query by query, each task by itself and all tasks of a run together. It fails on a figure
 * that fell by more than .005 with p < .05 after Holm's correction, on any fall of what is read of feeds, and where baseline and
 * run cannot be compared.
 */
export function judge(baseline: Baseline, runs: readonly Metrics[]): GateResult {
  const problems = runs.flatMap((metrics) => problemsOf(baseline, metrics))
  const pairs = runs.flatMap((metrics) => pairsOf(baseline, metrics))
  const tested = pairs.map(({ measure, before, now, ...rest }) => {
    const sign = isLowerBetter(measure) ? -1 : 1
    const differences = now.map((value, place) => sign * (value - (before[place] ?? 0)))
    return { ...rest, measure, before, now, p: permutationTest(differences, { side: 'less' }) }
  })
  const corrected = holm(tested.map(({ p }) => p))
  const verdicts = tested.map(({ where, measure, before, now }, place): Verdict => {
    const [was, is, p] = [mean(before), mean(now), corrected[place] ?? 1]
    const fall = isLowerBetter(measure) ? is - was : was - is
    return {
      where,
      measure,
      queries: now.length,
      before: was,
      now: is,
      p,
      fell: isExact(measure) ? fall > leastExactFall : fall > leastFall && p < level,
    }
  })
  return { verdicts, problems, passed: problems.length === 0 && !verdicts.some(({ fell }) => fell) }
}

type Pair = { where: string; measure: string; before: number[]; now: number[] }

function pairsOf(baseline: Baseline, { corpus, tasks, hashes }: Metrics): Pair[] {
  return watched.flatMap((measure) => {
    const each = Object.entries(tasks).flatMap(([name, { per_query }]): Pair[] => {
      const earlier = baseline.runs[corpus]?.[name]
      if (earlier === undefined || earlier.hash !== hashes.tasks[name]) return []
      const both = earlier.queries.flatMap((query, place): [number, number][] => {
        const before = earlier.values[measure]?.[place] ?? null
        const now = per_query[query]?.[measure]
        return before === null || now === undefined ? [] : [[before, now]]
      })
      if (both.length === 0) return []
      const [before, now] = [both.map(([value]) => value), both.map(([, value]) => value)]
      return [{ where: `${corpus} ${name}`, measure, before, now }]
    })
    if (each.length < 2) return each
    const [before, now] = [each.flatMap((pair) => pair.before), each.flatMap((pair) => pair.now)]
    return [...each, { where: `${corpus} all`, measure, before, now }]
  })
}

function problemsOf(baseline: Baseline, { corpus, tasks, hashes }: Metrics): string[] {
  const earlier = baseline.runs[corpus] ?? {}
  const odd = Object.keys(tasks).filter((name) => earlier[name]?.hash !== hashes.tasks[name])
  const gone = Object.keys(earlier).filter((name) => tasks[name] === undefined)
  const names = [...new Set([...odd, ...gone])]
  if (names.length === 0) return []
  return [`The cases of ${names.join(', ')} (${corpus}) are not those of the baseline.`]
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
