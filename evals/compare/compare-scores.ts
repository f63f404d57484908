import { isLowerBetter } from '../measures/measures.ts'
import type { Scores } from '../measures/score-run.ts'
import { bootstrapInterval, type Interval } from './bootstrap.ts'
import { permutationTest } from './permutation-test.ts'

export type QueryDifference = { readonly query: string; readonly a: number; readonly b: number }

/** One measure of one task, run B beside run A. Differences are B − A. */
export type Comparison = {
  readonly task: string
  readonly measure: string
  readonly a: number
  readonly b: number
  readonly difference: number
  /** Of the difference, 95%. */
  readonly interval: Interval
  /** Of the two-sided randomization test. */
  readonly p: number
  /** Queries that B answers better, worse, and as well. */
  readonly wins: number
  readonly losses: number
  readonly ties: number
  readonly queries: readonly QueryDifference[]
}

type PerQuery = Readonly<Record<string, Scores>>

/** Compares two runs of one task query by query; only queries that both have, by the same id. */
export function compareScores(options: {
  task: string
  measure: string
  a: PerQuery
  b: PerQuery
}): Comparison {
  const { task, measure } = options
  const queries = Object.keys(options.a).flatMap((query): QueryDifference[] => {
    const [a, b] = [options.a[query]?.[measure], options.b[query]?.[measure]]
    return a === undefined || b === undefined ? [] : [{ query, a, b }]
  })
  return comparisonOf({ task, measure, queries })
}

/** The same over the queries of several comparisons together. */
export function pooled(comparisons: readonly Comparison[], measure: string): Comparison {
  const queries = comparisons.flatMap((each) =>
    each.queries.map(({ query, ...values }) => ({ query: `${each.task}/${query}`, ...values })),
  )
  return comparisonOf({ task: 'all', measure, queries })
}

function comparisonOf({
  task,
  measure,
  queries,
}: Pick<Comparison, 'task' | 'measure' | 'queries'>): Comparison {
  const differences = queries.map(({ a, b }) => b - a)
  const sign = isLowerBetter(measure) ? -1 : 1
  const count = (wanted: number) => differences.filter((each) => Math.sign(each) * sign === wanted).length
  return {
    ...{ task, measure, queries },
    a: mean(queries.map(({ a }) => a)),
    b: mean(queries.map(({ b }) => b)),
    difference: mean(differences),
    interval: bootstrapInterval(differences),
    p: permutationTest(differences),
    wins: count(1),
    losses: count(-1),
    ties: differences.filter((each) => each === 0).length,
  }
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
