import type { Judgments } from './judgments.ts'
import { measureNames, measureOf } from './measures.ts'

/** Query id → product ids, best first. */
export type Run = ReadonlyMap<string, readonly string[]>
export type Qrels = ReadonlyMap<string, Judgments>
/** Measure name → value; a measure that does not apply to a query is absent. */
export type Scores = Readonly<Record<string, number>>

/** The scores of every judged query. A judged query that the run lacks scores zero; it never vanishes. */
export function scoreQueries(
  run: Run,
  qrels: Qrels,
  names: readonly string[] = measureNames,
): Map<string, Scores> {
  const measures = names.map((name) => [name, measureOf(name)] as const)
  return new Map(
    [...qrels].map(([query, judgments]) => {
      const ranking = run.get(query) ?? []
      return [query, Object.fromEntries(measures.map(([name, score]) => [name, score(ranking, judgments)]))]
    }),
  )
}

/** The mean of each measure over the queries it applies to; empty when no query was scored. */
export function meanScores(scores: ReadonlyMap<string, Scores>): Scores {
  const sums = new Map<string, { sum: number; count: number }>()
  for (const row of scores.values()) {
    for (const [name, value] of Object.entries(row)) {
      const { sum, count } = sums.get(name) ?? { sum: 0, count: 0 }
      sums.set(name, { sum: sum + value, count: count + 1 })
    }
  }
  return Object.fromEntries([...sums].map(([name, { sum, count }]) => [name, sum / count]))
}
