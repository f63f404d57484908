import type { ProductFacts } from '../measures/facts.ts'
import { holds } from '../measures/holds.ts'
import { meanScores, type Scores, scoreQueries } from '../measures/score-run.ts'
import type { Answer } from '../runs/answer.ts'
import { constraintsOf } from '../sets/constraints-of.ts'
import type { Query } from '../sets/corpus-item.ts'
import type { EvalSet } from '../sets/eval-set.ts'
import type { Task } from '../sets/task.ts'

export type ConfirmedScores = {
  /** That a confirmed product is right for. */
  readonly queries: number
  readonly products: number
  readonly scores: Scores
}

/**
 * A task scored by confirmed labels alone, over condensed lists (Sakai, 2007): what no person labelled is taken out of each ranking, and
 * what is left is judged by what the query asks. Null where no query asks for a confirmed product.
 */
export function scoreConfirmed(options: {
  task: Task
  answers: ReadonlyMap<string, Answer>
  set: Pick<EvalSet, 'labels' | 'confirmed'>
  measures?: readonly string[]
}): ConfirmedScores | null {
  const { task, answers, set, measures } = options
  const facts = confirmedFacts(set)
  if (facts.size === 0) return null
  const judged = task.queries.flatMap((query) => {
    const grades = gradesOf(query, facts)
    return [...grades.values()].some((grade) => grade > 0) ? [[query._id, grades] as const] : []
  })
  if (judged.length === 0) return null
  const qrels = new Map(judged)
  const run = new Map(
    judged.map(([query, grades]) => [
      query,
      (answers.get(query)?.ranking ?? []).filter((id) => grades.has(id)),
    ]),
  )
  return {
    ...{ queries: judged.length, products: facts.size },
    scores: meanScores(scoreQueries(run, qrels, measures)),
  }
}

/** What a person saw; what a thing costs and in which sizes it comes is the shop's to say. */
function confirmedFacts({ labels, confirmed = new Map() }: Pick<EvalSet, 'labels' | 'confirmed'>) {
  return new Map<string, ProductFacts>(
    [...confirmed].map(([id, attributes]) => [id, { ...labels.get(id), attributes }]),
  )
}

function gradesOf(query: Query, facts: ReadonlyMap<string, ProductFacts>): Map<string, number> {
  const asked = constraintsOf(query)
  if (asked === undefined) return new Map()
  const isRefused = ({ attributes }: ProductFacts) =>
    holds({ attributes }, { unwanted: query.unwanted }) === false
  return new Map(
    [...facts].flatMap(([id, product]): [string, number][] => {
      if (query.exclude?.includes(id)) return []
      const held = holds(product, asked)
      return held === null ? [] : [[id, held ? 1 : isRefused(product) ? -1 : 0]]
    }),
  )
}
