import { type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import { describeContext } from '../describe-context.ts'
import { fence, withoutFences } from '../fence.ts'
import { answeredTurns, turnStart } from '../turn-messages.ts'
import { turnStateOf } from '../turn-state.ts'

/** Turns of the past that a model sees; the rest of what matters is in the thread's memory. */
export const visibleTurns = 8

/**
 * Gives the model a view of the thread whose size does not grow with the thread: the last answered turns, then the
 * running one with what the thread remembers. Photos appear as handles and readings, never as pictures.
 */
export function viewMessages() {
  return createMiddleware({
    name: 'view-messages',
    wrapModelCall: (request, handler) => {
      const turn = turnStateOf(request.runtime)
      const start = turnStart(request.messages)
      const earlier = answeredTurns(request.messages.slice(0, start)).slice(-visibleTurns).flat()
      const context = describeContext(turn)
      const said = withoutFences(turn.message)
      const question = new HumanMessage([said, context].filter((part) => part !== '').join('\n\n'))
      return handler({
        ...request,
        messages: [...earlier, question, ...request.messages.slice(start + 1).map(fenced)],
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
