import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openLangChainEncoder } from '../../src/encoder/langchain.ts'
import { openEncoder } from '../../src/encoder/open.ts'
import { encoderContract } from '../contracts/encoder.ts'
import { type FakeOpenAi, openFakeOpenAi } from '../fakes/openai-server.ts'

let server: FakeOpenAi
beforeAll(async () => {
  server = await openFakeOpenAi()
})
afterAll(() => server.close())

const configFor = (baseUrl: string) =>
  readConfig({ OPENAI_BASE_URL: baseUrl, EMBEDDING_MODEL: 'letters', OPENAI_API_KEY: 'test' })

encoderContract('langchain, over OpenAI’s protocol', {
  open: () => openEncoder(configFor(server.baseUrl)),
  photos: async () => [],
})

describe('an encoder out of LangChain embeddings', () => {
  test('it takes its dimension from the model and asks for the model by name', async () => {
    const encoder = await openEncoder(configFor(server.baseUrl))
    expect([encoder.id, encoder.dimension, encoder.joint]).toEqual(['openai:letters', 26, false])
    expect(server.embeddings.at(-1)?.model).toBe('letters')
  })

  test('many texts go in batches and come back in order', async () => {
    const sizes: number[] = []
    const embeddings = {
      embedQuery: async () => [1],
      embedDocuments: async (texts: string[]) => {
        sizes.push(texts.length)
        return texts.map((text) => [text.length, 1])
      },
    }
    const encoder = await openLangChainEncoder(embeddings, { id: 'lengths', batchSize: 10 })
    const vectors = await encoder.encodeTexts(Array.from({ length: 25 }, (_, i) => 'x'.repeat(i + 1)))
    expect(sizes).toEqual([1, 10, 10, 5])
    expect(vectors.map(([length, one]) => Math.round(length! / one!))).toEqual(
      Array.from({ length: 25 }, (_, i) => i + 1),
    )
  })

  test('a failing endpoint is "model-failed" and tells no secret', async () => {
    const encoder = await openEncoder(configFor(server.baseUrl))
    const failing = await openLangChainEncoder(
      {
        embedQuery: async () => [1],
        embedDocuments: async ([text]) => {
          if (text === 'clothes') return [[1, 0]]
          throw new Error('401 key sk-secret')
        },
      },
      { id: 'failing' },
    )
    expect(encoder.dimension).toBe(26)
    await expect(failing.encodeTexts(['shirt'])).rejects.toMatchObject({
      code: 'model-failed',
      message: expect.not.stringContaining('sk-secret'),
    })
  })

  test.each([
    ['a zero vector', [[0, 0]]],
    ['not a number', [[Number.NaN, 1]]],
    ['too few vectors', []],
  ])('%s is "model-failed"', async (_, answer) => {
    const embeddings = { embedQuery: async () => [1], embedDocuments: async () => answer }
    await expect(openLangChainEncoder(embeddings, { id: 'broken' })).rejects.toMatchObject({
      code: 'model-failed',
    })
  })

  test('with no model named the built-in encoder opens, without a key', async () => {
    const encoder = await openEncoder(readConfig({}))
    expect(encoder.id).toMatch(/^(eye-|built-in)/)
    expect(encoder.joint).toBe(true)
  })
})
