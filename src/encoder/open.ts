import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { callTimes } from './call-times.ts'
import type { Encoder, Known } from './encoder.ts'
import { openLangChainEncoder } from './langchain.ts'

/**
 * The encoder that `EMBEDDING_MODEL` names: the built-in one when empty, "hub:MODEL" of the Hugging Face hub run here,
 * "community:PROVIDER/MODEL" of `@langchain/community`, otherwise that model of the OpenAI-compatible endpoint, with "openai:" before it or
 * without. One over a network that does not answer opens all the same where it is the one that `written` names. Throws `invalid-config`, `model-failed` or `canceled`.
 */
export async function openEncoder(
  config: Pick<Config, 'encoder' | 'chat' | 'turn'>,
  { written, ...options }: { signal?: AbortSignal; log?: Log; written?: Known | null } = {},
): Promise<Encoder> {
  const name = config.encoder.model
  if (name === '') return (await import('./built-in.ts')).createBuiltInEncoder()
  if (name.startsWith('hub:')) {
    const { openHubEncoder } = await import('./hub/open-hub.ts')
    return openHubEncoder(name.slice('hub:'.length), config, options)
  }
  if (name.startsWith('community:')) {
    const { openCommunityEncoder } = await import('./community.ts')
    return openCommunityEncoder(name.slice('community:'.length), config, { ...options, written })
  }
  const model = name.replace(/^openai:/, '')
  const { OpenAIEmbeddings } = await import('@langchain/openai')
  const { apiKey, baseUrl, timeoutMs } = config.chat
  const embeddings = new OpenAIEmbeddings({
    model,
    apiKey: apiKey ?? 'none',
    batchSize: 256,
    maxRetries: 0,
    timeout: timeoutMs,
    configuration: { maxRetries: 0, ...(baseUrl !== undefined && { baseURL: baseUrl }) },
  })
  return openLangChainEncoder(embeddings, {
    id: `openai:${model}`,
    ...callTimes(config),
    ...options,
    written,
  })
}
