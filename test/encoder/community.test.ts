import { afterEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openEncoder } from '../../src/encoder/open.ts'
import { encoderContract } from '../contracts/encoder.ts'
import { type JinaTrouble, openFakeJina } from '../fakes/jina-server.ts'
import { drawn } from '../vision/photos.ts'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close()
})

async function open(trouble?: (request: number) => JinaTrouble, model = 'community:jina/jina-clip-v2') {
  const jina = await openFakeJina(trouble)
  opened.push(jina)
  const config = readConfig({
    ...{ EMBEDDING_MODEL: model, EMBEDDING_API_KEY: 'jina-secret', EMBEDDING_BASE_URL: jina.url },
    MODEL_TIMEOUT_MS: '500',
  })
  return { jina, encoder: await openEncoder(config) }
}

encoderContract('community, over Jina’s protocol', {
  open: async () => (await open()).encoder,
  photos: async () => [await drawn(), await drawn({ shape: 'trousers' })],
})

describe('Jina’s CLIP by @langchain/community', () => {
  test('reads texts and photos into one space, behind one key', async () => {
    const { jina, encoder } = await open()
    expect(encoder).toMatchObject({ id: 'community:jina/jina-clip-v2', dimension: 32, joint: true })
    await encoder.encodePhotos?.([await drawn()])
    const [sent] = jina.bodies.at(-1)?.input ?? []
    const { image } = sent as { image: string }
    expect(Buffer.from(image, 'base64').subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
    expect(jina.bodies.at(-1)?.model).toBe('jina-clip-v2')
    expect(new Set(jina.keys)).toEqual(new Set(['Bearer jina-secret']))
  })

  test('sends at most twenty-four texts and eight photos at once, one request after the other', async () => {
    const { jina, encoder } = await open()
    await encoder.encodeTexts(Array.from({ length: 50 }, (_, at) => `dress ${at}`))
    await encoder.encodePhotos?.(await Promise.all(Array.from({ length: 9 }, () => drawn())))
    expect(jina.bodies.map(({ input }) => input.length)).toEqual([1, 24, 24, 2, 8, 1])
  })

  test('a model of texts alone reads no photos', async () => {
    const { encoder } = await open(undefined, 'community:jina/jina-embeddings-v3')
    expect([encoder.joint, encoder.encodePhotos]).toEqual([false, undefined])
  })

  test.each<[string, JinaTrouble]>([
    ['a refusal', { status: 429, detail: 'rate limit exceeded' }],
    ['HTML', { status: 502, html: true }],
    ['a vector too few', { short: true }],
    ['a hang', { hang: true }],
  ])(
    '%s is tried again where that may help, and then "model-failed" in time and without the key',
    async (_, trouble) => {
      const once = await open((request) => (request === 1 && !trouble.hang && !trouble.short ? trouble : {}))
      expect(await once.encoder.encodeTexts(['dress'])).toHaveLength(1)
      const { encoder } = await open((request) => (request === 0 ? {} : trouble))
      const began = performance.now()
      const failed = encoder.encodeTexts(['dress', 'skirt'])
      await expect(failed).rejects.toMatchObject({
        code: 'model-failed',
        message: expect.not.stringContaining('secret'),
      })
      expect(performance.now() - began).toBeLessThan(4_000)
    },
  )
})

describe('what cannot be opened says why', () => {
  const opening = (env: Record<string, string>) => openEncoder(readConfig(env))
  test.each([
    ['a provider that is not known', 'community:nobody/model', /one of jina, hf, voyage/],
    ['no model', 'community:jina', /community:PROVIDER\/MODEL/],
    ['a package that is not installed', 'community:hf/BAAI/bge-m3', /npm install @huggingface\/inference/],
  ])('%s', async (_, EMBEDDING_MODEL, told) => {
    await expect(opening({ EMBEDDING_MODEL })).rejects.toMatchObject({
      ...{ code: 'invalid-config', message: expect.stringMatching(told) },
    })
  })

  test('no key', async () => {
    await expect(opening({ EMBEDDING_MODEL: 'community:jina/jina-clip-v2' })).rejects.toMatchObject({
      ...{ code: 'invalid-config', message: expect.stringMatching(/EMBEDDING_API_KEY/) },
    })
  })
})

test('Voyage’s class makes vectors of texts by the same prefix', async () => {
  const { encoder, jina } = await open(undefined, 'community:voyage/voyage-3')
  expect(encoder).toMatchObject({ id: 'community:voyage/voyage-3', joint: false })
  expect(await encoder.encodeTexts(['dress', 'skirt'])).toHaveLength(2)
  expect(jina.bodies.at(-1)).toMatchObject({ model: 'voyage-3', input: ['dress', 'skirt'] })
})
