import { AIMessage, type BaseMessage, HumanMessage } from '@langchain/core/messages'
import { countTokensApproximately } from 'langchain'
import { withoutFences } from './fence.ts'
import type { answeredTurns } from './turn-messages.ts'

type Turns = ReturnType<typeof answeredTurns>

/** What a thread keeps of turns that a chat model is no longer sent. */
export type Summary = {
  /** Text for the model, one line of data; empty where nothing is kept. */
  readonly text: string
  /** The last turn that it stands for; null before the first. */
  readonly until: string | null
}

export const noSummary: Summary = { text: '', until: null }

/** The id of an answered turn. */
export const idOfTurn = ([, answer]: Turns[number]): string | null =>
  (answer.additional_kwargs.turn as string | undefined) ?? null

/** The turns that no summary stands for; all that are left where the last of those is gone itself. */
export function turnsSince(turns: Turns, { until }: Summary): Turns {
  return until === null ? turns : turns.slice(turns.findIndex((turn) => idOfTurn(turn) === until) + 1)
}

/** The latest turns that fit into so many tokens, roughly counted; the very last is one of them, cut where it must be. */
export function latestTurns(turns: Turns, tokens: number): BaseMessage[] {
  const latest: BaseMessage[] = []
  for (const [question, answer] of turns.toReversed()) {
    const said = [
      new HumanMessage(withoutFences(question.text).slice(0, tokens)),
      new AIMessage(withoutFences(answer.text).slice(0, tokens)),
    ]
    if (latest.length > 0 && countTokensApproximately([...said, ...latest]) > tokens) break
    latest.unshift(...said)
  }
  return latest
}
