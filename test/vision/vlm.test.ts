import sharp from 'sharp'
import { afterEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { byAttribute } from '../../src/product/attributes.ts'
import { openVision } from '../../src/vision/open.ts'
import { visionContract } from '../contracts/vision.ts'
import type { ChatReply } from '../fakes/openai-messages.ts'
import { type ChatScript, type FakeOpenAi, openFakeOpenAi } from '../fakes/openai-server.ts'
import { drawn } from './photos.ts'

const nothingKnown = byAttribute(({ arity }) => (arity === 'many' ? [] : null))
const garment = (known: object) => ({ ...nothingKnown, confidence: 0.9, ...known })
const answer = (...garments: object[]): ChatReply => ({ text: JSON.stringify({ garments }) })

const servers: FakeOpenAi[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function open(chat: ChatScript) {
  const server = await openFakeOpenAi({ chat })
  servers.push(server)
  const vision = await openVision(
    readConfig({ OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: 'test', VISION_MODEL: 'looker' }),
  )
  return { server, vision }
}

visionContract('vlm, over OpenAI’s protocol', {
  open: async () =>
    (await open([answer(garment({ category: 'shirt', color: ['blue', 'white'], pattern: 'striped' }))]))
      .vision,
  photos: async () => [await drawn(), await drawn({ shape: 'trousers' })],
})

describe('a vision out of a chat model', () => {
  test('the model gets the photo as a JPEG of the same size', async () => {
    const { server, vision } = await open([answer(garment({ category: 'shirt' }))])
    await vision.describe([await drawn()])
    const user = server.chats[0]!.messages.find(({ role }) => role === 'user')!
    const image = (user.content as { type: string; image_url?: { url: string } }[]).find(
      ({ type }) => type === 'image_url',
    )!
    const { format, width, height } = await sharp(
      Buffer.from(image.image_url!.url.split(',')[1]!, 'base64'),
    ).metadata()
    expect([format, width, height]).toEqual(['jpeg', 200, 250])
    expect(server.chats[0]!.model).toBe('looker')
  })

  test('several garments keep their order', async () => {
    const { vision } = await open([answer(garment({ category: 'dress' }), garment({ category: 'heels' }))])
    const [garments] = await vision.describe([await drawn()])
    expect(garments!.map(({ attributes }) => attributes.category)).toEqual(['dress', 'heels'])
  })

  test('values that are not ours are dropped, the rest stays', async () => {
    const { vision } = await open([
      answer(garment({ category: 'Shirt', color: ['ultraviolet', 'blue'], gender: 'robot', confidence: 7 })),
    ])
    const read = (await vision.describe([await drawn()]))[0]![0]!
    expect(read.attributes).toEqual({ category: 'shirt', color: ['blue'] })
    expect(read.confidence).toEqual({ category: 1, color: 1 })
  })

  test('no garments, or one of which nothing is known, give an empty list', async () => {
    expect(await (await open([answer()])).vision.describe([await drawn()])).toEqual([[]])
    expect(await (await open([answer(garment({}))])).vision.describe([await drawn()])).toEqual([[]])
  })

  test.each([
    ['an answer that is not JSON', { text: 'I see a shirt!' }],
    ['an answer of another shape', { text: '{"garments":"many"}' }],
    ['a refused request', { status: 400, text: 'bad image' }],
  ])('%s is "model-failed"', async (_, reply) => {
    const { vision } = await open([reply])
    await expect(vision.describe([await drawn()])).rejects.toMatchObject({ code: 'model-failed' })
  })

  test('canceling while the model thinks closes the connection', async () => {
    const { server, vision } = await open([{ ...answer(), delayMs: 5_000 }])
    const controller = new AbortController()
    const described = vision.describe([await drawn()], { signal: controller.signal })
    const canceled = expect(described).rejects.toMatchObject({ code: 'canceled' })
    await expect.poll(() => server.chats.length).toBe(1)
    controller.abort()
    await canceled
    await expect.poll(() => server.canceled()).toBe(1)
  })

  test('with no model named the built-in eye opens, without a key', async () => {
    expect((await openVision(readConfig({}))).id).toMatch(/eye/)
  })
})
