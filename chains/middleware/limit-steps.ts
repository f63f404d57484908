import { AIMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import { isToolStep } from '../model-steps.ts'
import { turnStateOf } from '../turn-state.ts'

/** Offers no tools once a turn has used up its steps, and lets through no more calls than are left. The planner has steps of its own. */
export function limitSteps(maxSteps: number) {
  return createMiddleware({
    name: 'limit-steps',
    wrapModelCall: async (request, handler) => {
      const { steps, planned } = turnStateOf(request.runtime)
      const left = maxSteps - (steps.filter(isToolStep).length - (planned?.after ?? 0))
      const answer = await handler(left > 0 ? request : { ...request, tools: [] })
      return AIMessage.isInstance(answer) ? withCalls(answer, left) : answer
    },
  })
}

/** The message with at most `left` of its tool calls; those whose arguments are no JSON count. */
function withCalls(message: AIMessage, left: number): AIMessage {
  const { tool_calls: calls = [], invalid_tool_calls: unreadable = [] } = message
  if (calls.length + unreadable.length <= left) return message
  const most = Math.max(0, left)
  return new AIMessage({
    ...(message.id === undefined ? {} : { id: message.id }),
    content: message.text,
    tool_calls: calls.slice(0, most),
    invalid_tool_calls: unreadable.slice(0, Math.max(0, most - calls.length)),
    ...(message.usage_metadata === undefined ? {} : { usage_metadata: message.usage_metadata }),
  })
}
