import { AIMessage, type BaseMessage, RemoveMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import { z } from 'zod'
import { memoryLimits, type PackedMemory, packMemory } from '../../src/dialogue/pack-memory.ts'
import { rememberTurn } from '../../src/dialogue/remember-turn.ts'
import { understoodByTurn } from '../../src/dialogue/understood-by-turn.ts'
import { toShownCard } from '../shown-card.ts'
import { shownProducts } from '../shown-products.ts'
import type { ProductCard } from '../turn.ts'
import { answeredTurns, outcomesOf } from '../turn-messages.ts'
import { type TurnState, turnStateOf } from '../turn-state.ts'
import { wordReply } from '../word-reply.ts'

/**
 * Ends a turn: settles the reply and the products, updates the thread's memory, and leaves only questions and answers in
 * the thread, so that a checkpoint holds no tool results.
 */
export function finishTurn() {
  return createMiddleware({
    name: 'finish-turn',
    stateSchema: z.object({ memory: z.custom<PackedMemory>().optional() }),
    contextSchema: z.object({ turn: z.custom<TurnState>() }),
    afterAgent: ({ messages }, runtime) => {
      const turn = turnStateOf(runtime)
      const outcomes = outcomesOf(messages)
      const products = shownProducts(outcomes, turn)
      const words = turn.spoken.join('\n\n')
      const reply = words === '' ? wordReply(turn, outcomes) : words
      turn.answer = { reply, products, understood: understoodByTurn(outcomes, turn) }
      return {
        messages: tidyMessages(messages, reply, products),
        memory: packMemory(rememberTurn(turn, outcomes, products)),
      }
    },
  })
}

/** Removes what is neither question nor answer, and the turns that are too old; puts the reply in its place. */
function tidyMessages(
  messages: readonly BaseMessage[],
  reply: string,
  products: readonly ProductCard[],
): BaseMessage[] {
  const last = messages.at(-1)
  const kept = answeredTurns(messages).slice(-memoryLimits.turns).flat()
  const removed = messages
    .filter((message) => message.id !== undefined && message !== last && !kept.includes(message as AIMessage))
    .map((message) => new RemoveMessage({ id: message.id as string }))
  const answer = new AIMessage({
    ...(last?.id === undefined ? {} : { id: last.id }),
    content: reply,
    additional_kwargs: { products: products.map(toShownCard), at: new Date().toISOString() },
  })
  return [...removed, answer]
}
