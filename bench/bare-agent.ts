import { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessage, type BaseMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'
import { tool } from '@langchain/core/tools'
import { createAgent } from 'langchain'
import { z } from 'zod'

/** A model that costs nothing: it calls the one tool, then says it is done. */
class TwoStepModel extends BaseChatModel {
  override _llmType(): string {
    return 'two-step'
  }

  override bindTools(): this {
    return this
  }

  override async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const asked = messages.at(-1)?.getType() === 'human'
    const message = asked
      ? new AIMessage({ content: '', tool_calls: [{ name: 'nothing', args: {}, id: 'call-1' }] })
      : new AIMessage('Done.')
    return { generations: [{ text: '', message }] }
  }
}

/** The floor of a text turn: a `createAgent` loop with two model steps and one tool, none of which does anything. */
export function createBareAgent(): () => Promise<unknown> {
  const nothing = tool(() => 'Nothing.', {
    name: 'nothing',
    description: 'Does nothing.',
    schema: z.object({}),
  })
  const agent = createAgent({ model: new TwoStepModel({}), tools: [nothing] })
  return () => agent.invoke({ messages: [{ role: 'human', content: 'a blue shirt' }] })
}
