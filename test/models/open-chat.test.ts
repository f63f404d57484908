import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { chatProviders, parseModelName } from '../../src/models/model-name.ts'
import { openChat } from '../../src/models/open-chat.ts'
import { openVision } from '../../src/vision/open.ts'

const endpoint = { apiKey: undefined, baseUrl: undefined, api: 'completions' } as const
const { MODEL_PROVIDER_CONFIG } = await import('langchain/chat_models/universal')
const { resolve } = createRequire(import.meta.url)
const isInstalled = (name: string) => {
  try {
    return resolve(name) !== ''
  } catch {
    return false
  }
}
const absent = chatProviders.filter((provider) => !isInstalled(MODEL_PROVIDER_CONFIG[provider].package))

test('most providers’ packages are not installed here, or the next test would test little', () => {
  expect(absent.length).toBeGreaterThan(10)
})

test.each(absent)(
  'a model of %s, whose package is not installed, is refused with the command that installs it',
  async (provider) => {
    await expect(openChat(`${provider}:a-model`, endpoint)).rejects.toMatchObject({
      code: 'invalid-config',
      message: `Check CHAT_MODEL and VISION_MODEL: the models of "${provider}" need a package: npm install ${MODEL_PROVIDER_CONFIG[provider].package}`,
    })
  },
)

test('VISION_MODEL is refused in the same way', async () => {
  await expect(openVision(readConfig({ VISION_MODEL: 'anthropic:a-model' }))).rejects.toMatchObject({
    code: 'invalid-config',
    message: expect.stringMatching(/npm install @langchain\/anthropic$/),
  })
})

test('an installed provider without its key says what it lacks', async () => {
  await expect(openChat('azure_openai:a-model', endpoint)).rejects.toMatchObject({
    code: 'invalid-config',
    message: expect.stringMatching(/"a-model" of "azure_openai" could not be opened: .*AZURE/is),
  })
})

test('every provider of LangChain’s is known by name, and no other', () => {
  expect([...chatProviders].sort()).toEqual(Object.keys(MODEL_PROVIDER_CONFIG).sort())
  expect(parseModelName('qwen3:8b')).toEqual({ provider: 'openai', model: 'qwen3:8b' })
})
