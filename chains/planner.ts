import type { BaseLanguageModelInput } from '@langchain/core/language_models/base'
import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from '@langchain/core/language_models/chat_models'
import { AIMessage, type AIMessageChunk, type BaseMessage, ToolMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'
import type { Runnable } from '@langchain/core/runnables'
import { planSteps } from '../src/dialogue/plan-steps.ts'
import type { TurnFacts } from '../src/dialogue/turn-facts.ts'
import { outcomesOf, turnStart } from './turn-messages.ts'
import { wordReply } from './word-reply.ts'

/** What `usage.model` says when no chat model is configured. */
export const plannerName = 'built-in-planner'

/** A chat model without a network: it calls the same tools by rule, then words what they found. */
export class BuiltInPlanner extends BaseChatModel {
  constructor() {
    super({})
  }

  override _llmType(): string {
    return plannerName
  }

  /** The planner knows the tools by name; binding them changes nothing. */
  override bindTools(
    _tools: BindToolsInput[],
  ): Runnable<BaseLanguageModelInput, AIMessageChunk, BaseChatModelCallOptions> {
    return this as unknown as Runnable<BaseLanguageModelInput, AIMessageChunk, BaseChatModelCallOptions>
  }

  async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const message = nextMessage(messages)
    return { generations: [{ text: message.text, message }] }
  }
}

function nextMessage(messages: readonly BaseMessage[]): AIMessage {
  const start = turnStart(messages)
  const facts = turnFacts(messages[start])
  const results = messages.slice(start + 1).filter((message) => ToolMessage.isInstance(message))
  const steps = results.length > 0 ? [] : planSteps(facts)
  if (steps.length === 0) {
    const problems = results.filter(({ status }) => status === 'error').map(({ text }) => text)
    return new AIMessage(wordReply(facts, outcomesOf(messages), problems))
  }
  return new AIMessage({
    content: '',
    tool_calls: steps.map(({ tool, args }, place) => ({
      type: 'tool_call',
      id: `planned-${place + 1}`,
      name: tool,
      args,
    })),
  })
}

/** The facts that travel with the shopper's message. */
function turnFacts(message: BaseMessage | undefined): TurnFacts {
  const facts = message?.additional_kwargs.facts
  if (facts === undefined) throw new TypeError('The planner only answers messages of a turn.')
  return facts as TurnFacts
}
