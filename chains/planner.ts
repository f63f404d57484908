import type { BaseLanguageModelInput } from '@langchain/core/language_models/base'
import { BaseChatModel, type BaseChatModelCallOptions } from '@langchain/core/language_models/chat_models'
import { AIMessage, type AIMessageChunk, type BaseMessage, ToolMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'
import type { Runnable } from '@langchain/core/runnables'
import { planSteps } from '../src/dialogue/plan-steps.ts'
import type { TurnContext } from '../src/dialogue/turn-context.ts'
import { outcomesOf, turnStart } from './turn-messages.ts'
import { wordReply } from './word-reply.ts'

/** What `usage.model` says when no chat model is configured. */
export const plannerName = 'built-in-planner'

/** How the ids of its tool calls begin. */
const plannedCall = 'planned-'

/** LangGraph hands a run's context on to the model that it calls. */
type PlannerOptions = BaseChatModelCallOptions & { readonly context?: { readonly turn?: TurnContext } }

/** A chat model without a network: it makes the tool calls that the turn decided, then words what they found. */
export class BuiltInPlanner extends BaseChatModel<PlannerOptions> {
  constructor() {
    super({})
  }

  override _llmType(): string {
    return plannerName
  }

  /** The planner knows the tools by name; binding them changes nothing. */
  override bindTools(): Runnable<BaseLanguageModelInput, AIMessageChunk, PlannerOptions> {
    return this as unknown as Runnable<BaseLanguageModelInput, AIMessageChunk, PlannerOptions>
  }

  async _generate(messages: BaseMessage[], { context }: this['ParsedCallOptions']): Promise<ChatResult> {
    if (context?.turn === undefined) throw new TypeError('The planner only answers messages of a turn.')
    const message = nextMessage(messages, context.turn)
    return { generations: [{ text: message.text, message }] }
  }
}

function nextMessage(messages: readonly BaseMessage[], turn: TurnContext): AIMessage {
  const results = messages.slice(turnStart(messages) + 1).filter((message) => ToolMessage.isInstance(message))
  // What a chat model found before it failed is worded; where it found nothing, the planner looks itself.
  const isDone =
    outcomesOf(messages).length > 0 || results.some(({ tool_call_id: id }) => id.startsWith(plannedCall))
  const steps = isDone ? [] : planSteps(turn)
  if (steps.length === 0) {
    const problems = results.filter(({ status }) => status === 'error').map(({ text }) => text)
    const content = wordReply(turn, outcomesOf(messages), problems)
    return new AIMessage({ content, additional_kwargs: { planned: true } })
  }
  return new AIMessage({
    content: '',
    tool_calls: steps.map(({ tool, args }, place) => ({
      type: 'tool_call',
      id: `${plannedCall}${place + 1}`,
      name: tool,
      args,
    })),
  })
}
