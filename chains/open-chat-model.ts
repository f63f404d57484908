import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { Config } from '../src/config.ts'
import { type CallGuard, createCallGuard } from '../src/models/call-guard.ts'
import { parseModelName } from '../src/models/model-name.ts'
import { openChat } from '../src/models/open-chat.ts'
import { plannerName } from './planner.ts'

export type ChatModel = {
  readonly model: BaseChatModel
  /** What `usage.model` says. */
  readonly name: string
  readonly guard: CallGuard
}

/** The chat model that the config names; null where there is none, and the built-in planner answers alone. Throws `invalid-config`. */
export async function openChatModel({ chat }: Pick<Config, 'chat'>): Promise<ChatModel | null> {
  const { provider, model: name } = parseModelName(chat.model)
  if (chat.model === plannerName || (provider === 'openai' && !chat.enabled)) return null
  const model = await openChat(chat.model, chat)
  return {
    model,
    name,
    guard: createCallGuard({ name: `The chat model ${name}`, timeoutMs: chat.timeoutMs }),
  }
}
