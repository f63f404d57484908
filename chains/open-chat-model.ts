import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { type Config, unnamedModel } from '../src/config.ts'
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

/** What to set where a chat model is named that cannot be asked, so that the built-in planner answers alone; null where nothing is amiss. */
export function missingKey({ chat }: Pick<Config, 'chat'>): string | null {
  const { provider } = parseModelName(chat.model)
  const isNamed = chat.model !== unnamedModel && chat.model !== plannerName
  if (chat.enabled || provider !== 'openai' || !isNamed) return null
  return `CHAT_MODEL names ${chat.model}, yet neither OPENAI_API_KEY nor OPENAI_BASE_URL is set: the built-in planner answers. Set one, or CHAT_MODEL=${plannerName}.`
}
