import type { Scores } from '../measures/score-run.ts'
import type { Task } from '../sets/task.ts'
import type { ConfirmedScores } from '../sheet/score-confirmed.ts'
import type { Answer } from './answer.ts'
import type { Halves } from './score-halves.ts'

/** A task with what a run answered to it, and what that is worth. */
export type AnsweredTask = {
  task: Task
  answers: ReadonlyMap<string, Answer>
  scores: ReadonlyMap<string, Scores>
  /** Of composed queries, their words alone and their pictures alone. */
  halves?: Halves | null
  /** By labels that a person confirmed. */
  confirmed?: ConfirmedScores | null
}
