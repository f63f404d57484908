import type { Scores } from '../measures/score-run.ts'
import type { Answer } from '../runs/answer.ts'
import { shownCount } from '../runs/answer.ts'
import type { Query } from '../sets/corpus-item.ts'
import type { EvalSet } from '../sets/eval-set.ts'
import type { Task } from '../sets/task.ts'
import type { Metrics } from './metrics.ts'
import { slicesOf, understoodWords } from './understood-words.ts'

export type ReportedTask = {
  readonly task: Task
  readonly answers: ReadonlyMap<string, Answer>
  readonly scores: ReadonlyMap<string, Scores>
}

/** Right products that an answer lacks: as many as are worth showing. */
const missedCount = 6

/** Everything the page shows, as JSON; pictures by their place in `pictures`. */
export function reportData(options: {
  set: EvalSet
  metrics: Metrics
  tasks: readonly ReportedTask[]
  /** Path → data URL. */
  pictures: ReadonlyMap<string, string>
}) {
  const { set, metrics, tasks } = options
  const shownPictures: string[] = []
  const places = new Map<string, number>()
  const pictureOf = (image: string | undefined): number | null => {
    const url = image === undefined ? undefined : options.pictures.get(image)
    if (url === undefined || image === undefined) return null
    if (!places.has(image)) places.set(image, shownPictures.push(url) - 1)
    return places.get(image) ?? null
  }
  const items = new Map(set.items.map((item) => [item._id, item]))
  const productOf = (id: string) => {
    const item = items.get(id)
    return { id, title: item?.title || id, picture: pictureOf(item?.image) }
  }
  const queries = tasks.flatMap(({ task, answers, scores }) =>
    task.queries.flatMap((query) => {
      const judgments = task.qrels.get(query._id)
      const answer = answers.get(query._id)
      if (judgments === undefined || answer === undefined) return []
      return [
        {
          ...{ task: task.name, id: query._id, text: query.text, picture: pictureOf(query.image) },
          ...{ thread: query.thread ?? null, scores: scores.get(query._id) ?? {} },
          understood: understoodWords(answer.understood),
          slices: slicesOf(query, answer.understood),
          right: [...judgments.values()].filter((grade) => grade > 0).length,
          shown: answer.shown.map(({ id, near_match, reasons }) => ({
            ...{ ...productOf(id), grade: judgments.get(id) ?? null, near: near_match, reasons },
          })),
          missed: missedOf(query, judgments, answer).map(productOf),
          turn: answer.turn ?? null,
        },
      ]
    }),
  )
  const { tasks: figures, ...about } = metrics
  const summary = Object.entries(figures).map(([name, { per_query: _, ...task }]) => ({ name, ...task }))
  return { about, summary, queries, pictures: shownPictures }
}

export type ReportData = ReturnType<typeof reportData>

/** The best products that are right and not among the shown ones. */
function missedOf(
  { exclude = [] }: Query,
  judgments: ReadonlyMap<string, number>,
  { shown }: Answer,
): string[] {
  const seen = new Set([...shown.map(({ id }) => id), ...exclude])
  return [...judgments]
    .filter(([id, grade]) => grade > 0 && !seen.has(id))
    .sort(([, a], [, b]) => b - a)
    .slice(0, Math.min(missedCount, shownCount))
    .map(([id]) => id)
}
