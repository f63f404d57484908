import type { Config } from '../config.ts'
import { hasLearnedEye } from '../eye/learned/has-learned-eye.ts'
import type { Vision } from './vision.ts'
import { createVlmVision } from './vlm.ts'

/**
 * The vision that `VISION_MODEL` names: the learned eye when empty, the hand-made one for "first-eye", otherwise that chat
 * model of the OpenAI-compatible endpoint.
 */
export async function openVision(config: Pick<Config, 'vision' | 'chat'>): Promise<Vision> {
  const { model } = config.vision
  if (model === '' && (await hasLearnedEye())) return (await import('./learned.ts')).createLearnedVision()
  if (model === '' || model === 'first-eye') return (await import('./built-in.ts')).createBuiltInVision()
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
