import type { Config } from '../config.ts'
import type { Vision } from './vision.ts'
import { createVlmVision } from './vlm.ts'

/** The vision that `VISION_MODEL` names: the built-in eye when empty, otherwise that chat model of the OpenAI-compatible endpoint. */
export async function openVision(config: Pick<Config, 'vision' | 'chat'>): Promise<Vision> {
  const { model } = config.vision
  if (model === '') return (await import('./built-in.ts')).createBuiltInVision()
  const { ChatOpenAI } = await import('@langchain/openai')
  const { apiKey, baseUrl } = config.chat
  const chat = new ChatOpenAI({
    model,
    apiKey: apiKey ?? 'none',
    maxRetries: 2,
    timeout: 60_000,
    ...(baseUrl !== undefined && { configuration: { baseURL: baseUrl } }),
  })
  return createVlmVision(chat, { id: `openai:${model}` })
}
