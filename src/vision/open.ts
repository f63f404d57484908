import type { Config } from '../config.ts'
import { createCallGuard } from '../models/call-guard.ts'
import { parseModelName } from '../models/model-name.ts'
import { openChat } from '../models/open-chat.ts'
import type { Vision } from './vision.ts'
import { createVlmVision } from './vlm.ts'

/** The vision that `VISION_MODEL` names: the built-in eye when empty, otherwise that chat model. Throws `invalid-config`. */
export async function openVision(config: Pick<Config, 'vision' | 'chat'>): Promise<Vision> {
  const { model: name } = config.vision
  if (name === '') return (await import('./built-in.ts')).createBuiltInVision()
  const { provider, model } = parseModelName(name)
  const guard = createCallGuard({
    ...{ name: `The vision model ${model}`, timeoutMs: config.chat.timeoutMs, retries: 1 },
  })
  return createVlmVision(await openChat(name, config.chat), { id: `${provider}:${model}`, guard })
}
