import { AIMessage, type BaseMessage, RemoveMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import { z } from 'zod'
import type { ToolOutcome } from '../../src/dialogue/outcome.ts'
import { memoryLimits, type PackedMemory, packMemory } from '../../src/dialogue/pack-memory.ts'
import { rememberTurn } from '../../src/dialogue/remember-turn.ts'
import { suggestNext } from '../../src/dialogue/suggest-next.ts'
import { understoodByTurn } from '../../src/dialogue/understood-by-turn.ts'
import type { Services } from '../../src/services.ts'
import { voiceOf, voices } from '../../src/voice/voices.ts'
import { groupsOf } from '../groups-of.ts'
import type { Summary } from '../past-turns.ts'
import { toShownCard } from '../shown-card.ts'
import { shownProducts } from '../shown-products.ts'
import type { ProductCard, ThreadAnswer } from '../turn.ts'
import { answeredTurns, outcomesOf } from '../turn-messages.ts'
import { type TurnExtras, type TurnState, turnStateOf } from '../turn-state.ts'
import { wordReply } from '../word-reply.ts'

/**
 * Ends a turn: settles the reply and the products, updates the thread's memory, and leaves only questions and answers in
 * the thread, so that a checkpoint holds no tool results.
 */
export function finishTurn({ index, log, config }: Pick<Services, 'index' | 'log' | 'config'>) {
  return createMiddleware({
    name: 'finish-turn',
    stateSchema: z.object({
      memory: z.custom<PackedMemory>().optional(),
      summary: z.custom<Summary>().optional(),
    }),
    contextSchema: z.object({ turn: z.custom<TurnState>() }),
    afterAgent: async ({ messages }, runtime) => {
      const turn = turnStateOf(runtime)
      const outcomes = outcomesOf(messages)
      const products = shownProducts(outcomes, turn)
      // What may be said next is counted while the reply is worded.
      const extrasSoon = extrasOf(turn, outcomes, { index, log })
      const words = turn.spoken.join('\n\n')
      const reply = words !== '' ? words : (plannedWords(messages.at(-1)) ?? wordReply(turn, outcomes))
      turn.answer = {
        ...{ reply, products, understood: understoodByTurn(outcomes, turn) },
        ...(await extrasSoon),
      }
      const { understood, groups, total, suggestions, language } = turn.answer
      const extras = { understood, groups, total, suggestions, steps: turn.steps, language }
      return {
        messages: tidyMessages(messages, { reply, products, extras, turnId: turn.turnId }),
        memory: packMemory(rememberTurn(turn, outcomes, products)),
        ...(await summaryOf(turn, config.chat.timeoutMs / 4)),
      }
    },
  })
}

/** The summary that the turns to come are told, where it is another; who starts over is not reminded of what was. */
async function summaryOf(turn: TurnState, patienceMs: number): Promise<{ summary?: Summary }> {
  if (turn.request.intent === 'start-over') return { summary: { text: '', until: turn.turnId } }
  if (turn.summary === null) return {}
  const timer = setTimeout(turn.summary.giveUp, patienceMs)
  const summary = await turn.summary.made.finally(() => clearTimeout(timer))
  return summary === null ? {} : { summary }
}

/** What the planner said, where it answered alone; its words are made of facts. */
const plannedWords = (last: BaseMessage | undefined): string | null =>
  last?.additional_kwargs.planned === true && last.text !== '' ? last.text : null

/** What to say next, and what belongs together. An answer never fails for want of a suggestion. */
async function extrasOf(
  turn: TurnState,
  outcomes: readonly ToolOutcome[],
  { index, log }: Pick<Services, 'index' | 'log'>,
): Promise<TurnExtras> {
  const voice = voiceOf(turn.request.language)
  const next = await suggestNext(outcomes, { index, turn }).catch((error: unknown) => {
    log.warn({ err: error }, 'an answer goes without suggestions')
    return []
  })
  return {
    ...groupsOf(turn, outcomes),
    suggestions: [...new Set(next.map(voice.suggestion))],
    language: turn.request.language in voices ? turn.request.language : 'en',
  }
}

/** Removes what is neither question nor answer, and the turns that are too old; puts the reply in its place. */
function tidyMessages(
  messages: readonly BaseMessage[],
  {
    reply,
    products,
    extras,
    turnId,
  }: { reply: string; products: readonly ProductCard[]; extras: ThreadAnswer; turnId: string },
): BaseMessage[] {
  const last = messages.at(-1)
  const kept = answeredTurns(messages).slice(-memoryLimits.turns).flat()
  const removed = messages
    .filter((message) => message.id !== undefined && message !== last && !kept.includes(message as AIMessage))
    .map((message) => new RemoveMessage({ id: message.id as string }))
  const answer = new AIMessage({
    ...(last?.id === undefined ? {} : { id: last.id }),
    content: reply,
    additional_kwargs: {
      products: products.map(toShownCard),
      at: new Date().toISOString(),
      turn: turnId,
      answer: extras,
    },
  })
  return [...removed, answer]
}
