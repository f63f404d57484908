import { meanScores } from '../measures/score-run.ts'
import { fieldsOfTask } from '../sets/make-tasks.ts'
import { type SetCoverage, sayJudgedBy } from '../sets/set-coverage.ts'
import type { AnsweredTask } from './answered-task.ts'

/** Fewer queries make no figure that holds. */
export const fewQueries = 20
/** Where less than this of what was shown is judged, the figures are told to be lower bounds. */
const enoughJudged = 0.95

/** What a reader must know before the figures of a run are believed. */
export function notesOf(tasks: readonly AnsweredTask[], coverage: SetCoverage | null): string[] {
  const few = tasks.filter(({ task }) => task.qrels.size < fewQueries)
  const shares = tasks.map(({ task, scores }) => ({
    name: task.name,
    judged: meanScores(scores)['judged@10'] ?? 1,
  }))
  const unjudged = shares.filter(({ judged }) => judged < enoughJudged)
  const percent = (share: number) => `${Math.round(100 * share)} %`
  return [
    ...(few.length === 0
      ? []
      : [
          `Fewer than ${fewQueries} queries, so that a figure says little: ${few.map(({ task }) => `${task.name} (${task.qrels.size})`).join(', ')}`,
        ]),
    ...(unjudged.length === 0
      ? []
      : [
          `Shown products of which nobody says whether they are right count as wrong, so that these figures are lower bounds: ${unjudged.map(({ name, judged }) => `${name} (${percent(1 - judged)} of the first ten)`).join(', ')}`,
        ]),
    ...(tasks.some(({ confirmed }) => confirmed)
      ? [
          'Rows of confirmed labels are over the products that a person labelled: the others are taken out of the rankings',
        ]
      : []),
    ...(coverage === null
      ? []
      : tasks.flatMap(({ task }) => {
          const fields = fieldsOfTask(task.name)
          return fields.length === 0
            ? []
            : [
                `${task.name} is judged by what ${coverage.feed} states: ${sayJudgedBy(fields, coverage.fields)} of the products`,
              ]
        })),
  ]
}
