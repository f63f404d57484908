import type { AttributeName, AttributeValues } from '../../src/product/attributes.ts'
import { agreementAt } from '../measures/agreement.ts'
import { judgedAt } from '../measures/judged.ts'
import type { Judgments } from '../measures/judgments.ts'
import { measureNames } from '../measures/measures.ts'
import { type Scores, scoreQueries } from '../measures/score-run.ts'
import { trajectoryMatch, trajectoryModes } from '../measures/trajectory.ts'
import { turnSuccess } from '../measures/turn-success.ts'
import { violations } from '../measures/violations.ts'
import { constraintsOf } from '../sets/constraints-of.ts'
import type { Query } from '../sets/corpus-item.ts'
import type { EvalSet } from '../sets/eval-set.ts'
import type { Task } from '../sets/task.ts'
import { type Answer, shownCount } from './answer.ts'

/** Every measure of every judged query; those that need labels, or a conversation, only where there are such. */
export function scoreAnswers(options: {
  task: Task
  answers: ReadonlyMap<string, Answer>
  labels: EvalSet['labels']
  measures?: readonly string[]
}): Map<string, Scores> {
  const { task, answers, labels, measures = measureNames } = options
  const run = new Map([...answers].map(([query, { ranking }]) => [query, ranking]))
  const ranked = scoreQueries(run, task.qrels, measures)
  const queries = new Map(task.queries.map((query) => [query._id, query]))
  return new Map(
    [...ranked].map(([id, scores]) => {
      const [query, answer] = [queries.get(id), answers.get(id)]
      if (query === undefined || answer === undefined) return [id, scores]
      const judgments = task.qrels.get(id) ?? new Map()
      return [
        id,
        {
          ...{ ...scores, ...byLabels(query, answer, labels), ...byTurn(query, answer, judgments) },
          ...judgedShare(query, answer, { judgments, labels }),
        },
      ]
    }),
  )
}

/** How much of what was shown is known to be right or wrong: the rest of a figure is silence. */
function judgedShare(
  query: Query,
  { shown }: Answer,
  { judgments, labels }: { judgments: Judgments; labels: EvalSet['labels'] },
): Scores {
  const known = { judgments, asked: constraintsOf(query), facts: labels }
  return {
    [`judged@${shownCount}`]: judgedAt(shownCount)(
      shown.map(({ id }) => id),
      known,
    ),
  }
}

function byLabels(query: Query, { shown }: Answer, labels: EvalSet['labels']): Scores {
  const { wanted, stated, unwanted, price, brands, sizes, in_stock } = query
  const asked = wanted ?? unwanted ?? price ?? brands ?? sizes ?? in_stock
  if (labels.size === 0 || asked === undefined) return {}
  const attributes = shown.map(({ id }) => labels.get(id)?.attributes)
  const agreement = wanted === undefined ? null : agreementAt(shownCount)(attributes, wanted)
  const said = stated === undefined || wanted === undefined ? wanted : pick(wanted, stated)
  const cards = shown.map(({ id, near_match }) => ({ id, nearMatch: near_match }))
  return {
    ...(agreement === null ? {} : { [`agreement@${shownCount}`]: agreement }),
    ...(stated?.length === 0 && (unwanted ?? price ?? brands ?? sizes ?? in_stock) === undefined
      ? {}
      : { [`violations@${shownCount}`]: violations(cards, { ...query, wanted: said }, labels) }),
  }
}

const pick = (wanted: AttributeValues, names: readonly AttributeName[]): AttributeValues =>
  Object.fromEntries(names.map((name) => [name, wanted[name]]))

function byTurn({ tools }: Query, { turn, ranking }: Answer, judgments: ReadonlyMap<string, number>): Scores {
  if (turn === undefined) return {}
  const shown = turn.failure === null ? ranking : null
  const modes = tools === undefined ? [] : trajectoryModes
  return {
    'turn-success': turnSuccess(shown, judgments),
    grounding: turn.grounding,
    ...Object.fromEntries(
      modes.map((mode) => [`tools-${mode}`, trajectoryMatch(turn.tools, tools ?? [], mode)]),
    ),
  }
}
