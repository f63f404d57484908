import { randomUUID } from 'node:crypto'
import { AIMessage, type BaseMessage } from '@langchain/core/messages'

/** Tool calls that one message may make; further ones are left out. */
const mostCalls = 16

/**
 * A model's message as the agent can go on with: under an id of its own, as one that was there before would be replaced; every call
 * with an id that no other has; a call whose arguments are no JSON without any, for the tool to say what it needs.
 */
export function settleAnswer(answer: AIMessage, messages: readonly BaseMessage[]): AIMessage {
  const known = new Set(
    messages
      .filter((message) => AIMessage.isInstance(message))
      .flatMap(({ tool_calls: calls = [] }) => calls.map(({ id }) => id)),
  )
  const calls = [
    ...(answer.tool_calls ?? []),
    ...(answer.invalid_tool_calls ?? []).map(({ name, id }) => ({ name: name ?? '', id, args: {} })),
  ]
  const isSound =
    (answer.invalid_tool_calls ?? []).length === 0 &&
    calls.length <= mostCalls &&
    calls.every(
      ({ id }, place) => id && !known.has(id) && calls.findIndex((call) => call.id === id) === place,
    )
  // What is sound goes back to the model as it came: some providers put signatures in it.
  if (isSound) {
    answer.id = randomUUID()
    return answer
  }
  return new AIMessage({
    id: randomUUID(),
    content: answer.text,
    tool_calls: calls.slice(0, mostCalls).map(({ name, args }) => ({
      type: 'tool_call',
      name,
      args,
      id: `call_${randomUUID()}`,
    })),
    ...(answer.usage_metadata === undefined ? {} : { usage_metadata: answer.usage_metadata }),
  })
}
