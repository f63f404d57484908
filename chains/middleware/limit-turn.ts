import { randomUUID } from 'node:crypto'
import { AIMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import type { Config } from '../../src/config.ts'
import { understoodByTurn } from '../../src/dialogue/understood-by-turn.ts'
import { AppError } from '../../src/errors.ts'
import type { Log } from '../../src/log.ts'
import { voiceOf } from '../../src/voice/voices.ts'
import { announceOnce } from '../announce-once.ts'
import { groundReply } from '../ground-reply.ts'
import { knownFacts } from '../known-facts.ts'
import { shownProducts } from '../shown-products.ts'
import { outcomesOf } from '../turn-messages.ts'
import { type TurnState, turnStateOf } from '../turn-state.ts'

/** Keeps a turn within its steps and tokens, counts what it costs, and grounds every word before anybody reads it. */
export function limitTurn({ limits, log }: { limits: Config['turn']; log: Log }) {
  return createMiddleware({
    name: 'limit-turn',
    wrapModelCall: async (request, handler) => {
      const turn = turnStateOf(request.runtime)
      const outcomes = outcomesOf(request.messages)
      announceProducts(turn, outcomes)
      if (turn.usage.total_tokens >= limits.maxTokens) {
        log.warn({ tokens: turn.usage.total_tokens }, 'a turn spent its tokens')
        const { spent } = voiceOf(turn.request.language)
        turn.spoken.push(spent)
        return new AIMessage(spent)
      }
      const left = limits.maxSteps - turn.steps.length
      const answer = await askModel(
        () => handler(left > 0 ? request : { ...request, tools: [] }),
        request.runtime,
      )
      if (!AIMessage.isInstance(answer)) return answer
      countUsage(turn, answer)
      const grounded = groundReply(answer.text, knownFacts(turn, outcomes))
      if (grounded !== '') turn.spoken.push(grounded)
      return withCalls(answer, left)
    },
  })
}

async function askModel<T>(
  ask: () => T | Promise<T>,
  { signal }: { signal?: AbortSignal | undefined },
): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    if (signal?.aborted || cause instanceof AppError) throw cause
    throw new AppError('model-failed', 'The chat model did not answer.', { cause })
  }
}

function countUsage({ usage }: TurnState, { usage_metadata: spent }: AIMessage): void {
  usage.model_calls += 1
  usage.input_tokens += spent?.input_tokens ?? 0
  usage.output_tokens += spent?.output_tokens ?? 0
  usage.total_tokens += spent?.total_tokens ?? 0
}

/** The message with at most `left` of its tool calls; a call whose arguments are no JSON stays, for the tool to refuse. */
function withCalls(message: AIMessage, left: number): AIMessage {
  const unreadable = message.invalid_tool_calls ?? []
  const calls = [
    ...(message.tool_calls ?? []),
    ...unreadable.map(({ name = '', id = randomUUID() }) => ({
      type: 'tool_call' as const,
      name,
      id,
      args: {},
    })),
  ]
  if (unreadable.length === 0 && calls.length <= left) return message
  return new AIMessage({
    ...(message.id === undefined ? {} : { id: message.id }),
    content: message.text,
    tool_calls: calls.slice(0, Math.max(0, left)),
  })
}

function announceProducts(turn: TurnState, outcomes: ReturnType<typeof outcomesOf>): void {
  if (outcomes.length <= turn.outcomes.length) return
  turn.outcomes = outcomes
  const products = shownProducts(outcomes, turn)
  if (products.length === 0) return
  announceOnce(turn, { products, understood: understoodByTurn(outcomes, turn) })
}
