import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { Config } from '../src/config.ts'
import { BuiltInPlanner, plannerName } from './planner.ts'

export type ChatModel = {
  readonly model: BaseChatModel
  /** What `usage.model` says. */
  readonly name: string
  /** True when its words arrive piece by piece over a network, so that streaming them is worth it. */
  readonly streams: boolean
}

/** The chat model that the config names: an OpenAI-compatible one with a key or an endpoint, otherwise the built-in planner. */
export async function openChatModel({ chat, turn }: Pick<Config, 'chat' | 'turn'>): Promise<ChatModel> {
  if (!chat.enabled) return { model: new BuiltInPlanner(), name: plannerName, streams: false }
  const { ChatOpenAI } = await import('@langchain/openai')
  const model = new ChatOpenAI({
    model: chat.model,
    // A local endpoint may want no key at all, yet the client insists on one.
    apiKey: chat.apiKey ?? 'none',
    maxRetries: 2,
    timeout: turn.timeoutMs,
    ...(chat.baseUrl === undefined ? {} : { configuration: { baseURL: chat.baseUrl } }),
  })
  return { model, name: chat.model, streams: true }
}
