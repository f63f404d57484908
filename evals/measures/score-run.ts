import type { Judgments } from './judgments.ts'
import { type MeasureName, measureNames, measures } from './measures.ts'

/** Query id → product ids, best first. */
export type Run = ReadonlyMap<string, readonly string[]>
export type Qrels = ReadonlyMap<string, Judgments>
export type Scores = Record<MeasureName, number>

/** The scores of every judged query. A judged query that the run lacks scores zero; it never vanishes. */
export function scoreQueries(run: Run, qrels: Qrels): Map<string, Scores> {
  return new Map(
    [...qrels].map(([query, judgments]) => {
      const ranking = run.get(query) ?? []
      const scores = measureNames.map((name) => [name, measures[name](ranking, judgments)])
      return [query, Object.fromEntries(scores) as Scores]
    }),
  )
}

/** The mean of each measure over the judged queries; all zero when none is judged. */
export function meanScores(scores: ReadonlyMap<string, Scores>): Scores {
  const rows = [...scores.values()]
  const means = measureNames.map((name) => [
    name,
    rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row[name], 0) / rows.length,
  ])
  return Object.fromEntries(means) as Scores
}
