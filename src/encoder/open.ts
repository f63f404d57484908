import type { Config } from '../config.ts'
import type { Encoder } from './encoder.ts'
import { openLangChainEncoder } from './langchain.ts'

/** The encoder that `EMBEDDING_MODEL` names: the built-in one when empty, otherwise that model of the OpenAI-compatible endpoint. */
export async function openEncoder(
  config: Pick<Config, 'encoder' | 'chat'>,
  options: { signal?: AbortSignal } = {},
): Promise<Encoder> {
  const { model } = config.encoder
  if (model === '') return (await import('./built-in.ts')).createBuiltInEncoder()
  const { OpenAIEmbeddings } = await import('@langchain/openai')
  const { apiKey, baseUrl } = config.chat
  const embeddings = new OpenAIEmbeddings({
    model,
    apiKey: apiKey ?? 'none',
    batchSize: 256,
    maxRetries: 2,
    timeout: 30_000,
    ...(baseUrl !== undefined && { configuration: { baseURL: baseUrl } }),
  })
  return openLangChainEncoder(embeddings, { id: `openai:${model}`, ...options })
}
