import { AIMessage, type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import { isToolOutcome, type ToolOutcome } from '../src/dialogue/outcome.ts'

/** Where the running turn begins: the place of the last message of the shopper. */
export function turnStart(messages: readonly BaseMessage[]): number {
  return Math.max(
    0,
    messages.findLastIndex((message) => HumanMessage.isInstance(message)),
  )
}

/** What the tools of the running turn found, in the order they were asked. */
export function outcomesOf(messages: readonly BaseMessage[]): ToolOutcome[] {
  return messages
    .slice(turnStart(messages))
    .filter((message) => ToolMessage.isInstance(message))
    .map((message) => message.artifact)
    .filter(isToolOutcome)
}

/** An answer in words, as opposed to a message that calls tools. */
export const isAnswer = (message: BaseMessage): message is AIMessage =>
  AIMessage.isInstance(message) && (message.tool_calls ?? []).length === 0

/** The shopper's messages that were answered, each with its answer; what a failed turn left behind is skipped. */
export function answeredTurns(messages: readonly BaseMessage[]): [HumanMessage, AIMessage][] {
  const turns: [HumanMessage, AIMessage][] = []
  let question: HumanMessage | null = null
  for (const message of messages) {
    if (HumanMessage.isInstance(message)) question = message
    else if (question !== null && isAnswer(message)) {
      turns.push([question, message])
      question = null
    }
  }
  return turns
}
