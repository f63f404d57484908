import { chatModelStep } from '../../chains/model-steps.ts'
import { runTurn } from '../../chains/run-turn.ts'
import type { Stylist } from '../../chains/stylist.ts'
import type { TurnResult } from '../../chains/turn.ts'
import { AppError } from '../../src/errors.ts'
import type { Photo } from '../../src/image/photo.ts'
import { type AnsweredTurn, answeredTurn, type Rows } from './checks/answered-turn.ts'
import { checkTurn } from './checks/check-turn.ts'
import type { Failure } from './checks/failure.ts'
import type { Dialogue, ScriptedTurn } from './dialogue.ts'

export type TurnReport = {
  readonly dialogue: string
  readonly topic: string
  /** Counted from 1. */
  readonly turn: number
  readonly said: string
  /** Null where the turn failed before it was answered. */
  readonly reply: string | null
  readonly failures: readonly Failure[]
  readonly ms: number
}

export type Stage = {
  readonly stylist: Stylist
  readonly rows: Rows
  readonly photoOf: (name: string) => Promise<Photo>
  readonly signal: AbortSignal
}

const defaultLimit = 8

/** Plays a dialogue in a thread of its own, which is forgotten afterward, and checks every answer. */
export async function runDialogue(dialogue: Dialogue, stage: Stage): Promise<TurnReport[]> {
  const reports: TurnReport[] = []
  const before: (AnsweredTurn | null)[] = []
  let threadId: string | undefined
  for (const [place, turn] of dialogue.turns.entries()) {
    const started = performance.now()
    const { answered, failures } = await playTurn(turn, { ...stage, before, threadId })
    threadId ??= answered?.result.thread_id
    before.push(answered)
    const reply = answered?.result.reply ?? null
    const { name, topic } = dialogue
    const ms = performance.now() - started
    reports.push({ dialogue: name, topic, turn: place + 1, said: turn.say, reply, failures, ms })
  }
  if (threadId !== undefined) await stage.stylist.services.threads.deleteThread(threadId)
  return reports
}

type Scene = Stage & {
  readonly before: readonly (AnsweredTurn | null)[]
  readonly threadId: string | undefined
}

async function playTurn(
  { say, photos = [], limit = defaultLimit, expect }: ScriptedTurn,
  { stylist, rows, photoOf, signal, before, threadId }: Scene,
): Promise<{ answered: AnsweredTurn | null; failures: Failure[] }> {
  const images = await Promise.all(photos.map(photoOf))
  try {
    const result = ofChatModel(await runTurn(stylist, { threadId, message: say, images, limit, signal }))
    const answered = answeredTurn({ result, before: [...before], limit, rows })
    return { answered, failures: checkTurn(expect, answered) }
  } catch (error) {
    if (signal.aborted) throw error
    const got = error instanceof AppError ? `${error.code}: ${error.message}` : String(error)
    return { answered: null, failures: [{ expected: 'an answer', got }] }
  }
}

/** What a chat model did itself: measured is the model, and not the planner that stands in for it. Throws `model-failed`. */
function ofChatModel(result: TurnResult): TurnResult {
  const at = result.steps.findIndex(({ tool }) => tool === chatModelStep)
  if (at < 0) return result
  if (!result.steps[at]?.ok) throw new AppError('model-failed', 'The planner answered for the chat model.')
  return { ...result, steps: result.steps.slice(0, at), products: [], groups: [] }
}
