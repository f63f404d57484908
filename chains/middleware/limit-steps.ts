import { randomUUID } from 'node:crypto'
import { AIMessage } from '@langchain/core/messages'
import { createMiddleware } from 'langchain'
import { turnStateOf } from '../turn-state.ts'

/** Offers no tools once a turn has used up its steps, and lets through no more calls than are left. */
export function limitSteps(maxSteps: number) {
  return createMiddleware({
    name: 'limit-steps',
    wrapModelCall: async (request, handler) => {
      const left = maxSteps - turnStateOf(request.runtime).steps.length
      const answer = await handler(left > 0 ? request : { ...request, tools: [] })
      return AIMessage.isInstance(answer) ? withCalls(answer, left) : answer
    },
  })
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
