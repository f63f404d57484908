/** Providers of LangChain's `initChatModel`; a model's name may begin with one and a colon. */
export const chatProviders = [
  'openai',
  'anthropic',
  'azure_openai',
  'langsmith',
  'cohere',
  'google',
  'google-vertexai',
  'google-vertexai-web',
  'google-genai',
  'ollama',
  'mistralai',
  'mistral',
  'groq',
  'bedrock',
  'aws',
  'deepseek',
  'xai',
  'cerebras',
  'fireworks',
  'together',
  'perplexity',
] as const
export type ChatProvider = (typeof chatProviders)[number]

export type ModelName = { readonly provider: ChatProvider; readonly model: string }

/** "anthropic:claude-…" is Anthropic's; a name without a provider ("gpt-5-mini", "qwen3:8b") is of the OpenAI-compatible endpoint. */
export function parseModelName(name: string): ModelName {
  const [prefix = '', ...rest] = name.split(':')
  const provider = chatProviders.find((known) => known === prefix)
  const model = rest.join(':')
  return provider === undefined || model === '' ? { provider: 'openai', model: name } : { provider, model }
}
