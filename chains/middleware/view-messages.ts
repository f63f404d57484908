import { type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import { z } from 'zod'
import type { Log } from '../../src/log.ts'
import { describeContext } from '../describe-context.ts'
import { fence, withoutFences } from '../fence.ts'
import type { ChatModel } from '../open-chat-model.ts'
import { latestTurns, noSummary, type Summary, turnsSince } from '../past-turns.ts'
import { summarizePast } from '../summarize-past.ts'
import { answeredTurns, turnStart } from '../turn-messages.ts'
import { turnStateOf } from '../turn-state.ts'

/**
 * Gives the model a view of the thread whose size does not grow with the thread: the last answered turns within the budget, then the
 * running one with a summary of those before and with what the thread remembers. Photos appear as handles and readings, never as
 * pictures. The summary for the turns to come is made beside the first call, and waited for at the turn's end.
 */
export function viewMessages({ chat, budget, log }: { chat: ChatModel; budget: number; log: Log }) {
  return createMiddleware({
    name: 'view-messages',
    stateSchema: z.object({ summary: z.custom<Summary>().optional() }),
    wrapModelCall: (request, handler) => {
      const turn = turnStateOf(request.runtime)
      const start = turnStart(request.messages)
      const summary = request.state.summary ?? noSummary
      const turns = turnsSince(answeredTurns(request.messages.slice(0, start)), summary)
      if (turn.planned === null && turn.summary === null) {
        const patience = new AbortController()
        const signals = [patience.signal, turn.modelTime, request.runtime.signal ?? []].flat()
        const signal = AbortSignal.any(signals)
        turn.summary = {
          made: summarizePast({ chat, turns, summary, budget, turn, signal, log }),
          giveUp: () => patience.abort(),
        }
      }
      const context = describeContext(turn, summary)
      const said = withoutFences(turn.message)
      const question = new HumanMessage([said, context].filter((part) => part !== '').join('\n\n'))
      return handler({
        ...request,
        messages: [...latestTurns(turns, budget), question, ...request.messages.slice(start + 1).map(fenced)],
      })
    },
  })
}

/** What a tool found, as data; what it could not do is said in words of ours. */
function fenced(message: BaseMessage): BaseMessage {
  if (!ToolMessage.isInstance(message) || message.status === 'error') return message
  const { tool_call_id, name, artifact, id } = message
  return new ToolMessage({
    ...{ tool_call_id, artifact, content: fence('shop-data', message.text) },
    ...(name === undefined ? {} : { name }),
    ...(id === undefined ? {} : { id }),
  })
}
