import { meanScores, type Scores, scoreQueries } from '../measures/score-run.ts'
import type { Query } from '../sets/corpus-item.ts'
import type { Task } from '../sets/task.ts'
import { type RunOptions, runTask } from './run-task.ts'

/** What the words of composed queries find without their pictures, and the pictures without the words. */
export type Halves = { readonly words_only: Scores; readonly picture_only: Scores }

/**
 * The same queries by their words alone and by their pictures alone: what a composed figure is worth shows beside them. Null for a task
 * whose queries are not of both.
 */
export async function scoreHalves(
  options: RunOptions & { readonly measures?: readonly string[] },
): Promise<Halves | null> {
  const { task, measures } = options
  const composed = task.queries.filter(({ text, image }) => text.trim() !== '' && image !== undefined)
  if (composed.length === 0 || composed.length < task.queries.length) return null
  const score = async (half: (query: Query) => Query): Promise<Scores> => {
    const asked: Task = { ...task, queries: task.queries.map(half) }
    const { known: _, onAnswer: __, ...rest } = options
    const answers = await runTask({ ...rest, task: asked })
    const run = new Map([...answers].map(([query, { ranking }]) => [query, ranking]))
    return meanScores(scoreQueries(run, task.qrels, measures))
  }
  return {
    words_only: await score(({ image: _, ...query }) => query),
    picture_only: await score((query) => ({ ...query, text: '' })),
  }
}
