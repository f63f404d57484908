import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { AppError } from '../errors.ts'
import { limitedFetch } from './limited-fetch.ts'
import { type ModelName, parseModelName } from './model-name.ts'

/** Where OpenAI's protocol is spoken. */
export type Endpoint = {
  readonly apiKey: string | undefined
  readonly baseUrl: string | undefined
  /** Which of OpenAI's two protocols. */
  readonly api: 'completions' | 'responses'
}

/** The chat model of a name, of any provider that LangChain knows; it retries nothing by itself. Throws `invalid-config`. */
export async function openChat(name: string, endpoint: Endpoint): Promise<BaseChatModel> {
  const { provider, model } = parseModelName(name)
  return provider === 'openai' ? openOpenAiChat(model, endpoint) : openProviderChat({ provider, model })
}

async function openOpenAiChat(model: string, { apiKey, baseUrl, api }: Endpoint): Promise<BaseChatModel> {
  const { ChatOpenAI } = await import('@langchain/openai')
  return new ChatOpenAI({
    model,
    // A local endpoint may want no key at all, yet the client insists on one.
    apiKey: apiKey ?? 'none',
    maxRetries: 0,
    ...(api === 'responses' ? { useResponsesApi: true } : {}),
    configuration: {
      fetch: limitedFetch,
      maxRetries: 0,
      ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
    },
  })
}

async function openProviderChat({ provider, model }: ModelName): Promise<BaseChatModel> {
  const { getChatModelByClassName, MODEL_PROVIDER_CONFIG } = await import('langchain/chat_models/universal')
  const { className, package: packageName } = MODEL_PROVIDER_CONFIG[provider]
  try {
    const Model = await getChatModelByClassName(className, provider)
    return new Model({ model, maxRetries: 0 })
  } catch (cause) {
    const isMissing = cause instanceof Error && /install|Cannot find package/i.test(cause.message)
    const told = isMissing
      ? `the models of "${provider}" need a package: npm install ${packageName}`
      : `the model "${model}" of "${provider}" could not be opened: ${cause instanceof Error ? cause.message : cause}`
    throw new AppError('invalid-config', `Check CHAT_MODEL and VISION_MODEL: ${told}`, { cause })
  }
}
