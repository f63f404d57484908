import { AppError } from '../../src/errors.ts'
import type { Metrics } from '../reports/metrics.ts'
import { type Comparison, compareScores, pooled } from './compare-scores.ts'
import { holm } from './holm.ts'

export type ComparedRuns = {
  /** Each with its p-value corrected for the number of tasks; of several tasks, "all" comes last. */
  readonly comparisons: readonly (Comparison & { readonly corrected: number })[]
  /** Why the runs may not be comparable. */
  readonly warnings: readonly string[]
}

/** Compares two runs on the tasks both have, by each of these measures. Throws `invalid-request` where they share nothing. */
export function compareRuns(a: Metrics, b: Metrics, measures: readonly string[]): ComparedRuns {
  const tasks = Object.keys(a.tasks).filter((task) => b.tasks[task] !== undefined)
  const comparisons = measures.flatMap((measure) => {
    const each = tasks
      .map((task) => {
        const [ofA, ofB] = [a.tasks[task]?.per_query ?? {}, b.tasks[task]?.per_query ?? {}]
        return compareScores({ task, measure, a: ofA, b: ofB })
      })
      .filter(({ queries }) => queries.length > 0)
    const corrected = holm(each.map(({ p }) => p))
    const all = each.length > 1 ? [pooled(each, measure)] : []
    return [
      ...each.map((comparison, place) => ({ ...comparison, corrected: corrected[place] ?? 1 })),
      ...all.map((comparison) => ({ ...comparison, corrected: comparison.p })),
    ]
  })
  if (comparisons.length === 0) {
    throw new AppError('invalid-request', `The two runs share no query with ${measures.join(' or ')}.`)
  }
  return { comparisons, warnings: warningsOf(a, b, tasks) }
}

function warningsOf(a: Metrics, b: Metrics, tasks: readonly string[]): string[] {
  const otherwise = tasks.filter((task) => a.hashes.tasks[task] !== b.hashes.tasks[task])
  const alone = [...Object.keys(a.tasks), ...Object.keys(b.tasks)].filter((task) => !tasks.includes(task))
  return [
    ...(otherwise.length > 0 ? [`The queries or judgments of ${otherwise.join(', ')} differ.`] : []),
    ...(a.hashes.corpus !== b.hashes.corpus ? [`The corpora differ: ${a.corpus} and ${b.corpus}.`] : []),
    ...(alone.length > 0 ? [`Only one of the runs has ${[...new Set(alone)].join(', ')}.`] : []),
  ]
}
