import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateText, streamText } from 'ai'
import OpenAI from 'openai'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { dataUrl, postJson, type Served, serve } from './serve.ts'

let served: Served
let client: OpenAI
let photo: string
beforeAll(async () => {
  served = await serve({ times: { openStream: 60_000 } })
  client = new OpenAI({ baseURL: `${served.url}/v1`, apiKey: 'none', maxRetries: 0 })
  const png = await sharp({ create: { width: 40, height: 60, channels: 3, background: 'navy' } })
    .png()
    .toBuffer()
  photo = dataUrl(png)
})
afterAll(() => served.stop())
beforeEach(() => {
  served.ports.turns.length = 0
})

const ask = (...messages: OpenAI.Chat.ChatCompletionMessageParam[]) =>
  client.chat.completions.create({ model: 'fashion-buddy', messages })
const user = (content: string) => ({ role: 'user' as const, content })
const said = () => served.ports.turns.map(({ message }) => message)

describe('Chat Completions with the openai package', () => {
  test('a reply lists the products as linked text, and holds them as data', async () => {
    const completion = await ask({ role: 'system', content: 'Be brief.' }, user('a blue dress'))
    const content = completion.choices[0]?.message.content
    expect(content).toMatch(/^A blue dress\.\n\n1\. \*\*Linen dress\*\*, Marlow, €49\.90 \(blue, dress\)/)
    expect(content).toContain(`![Linen dress](${served.url}/images/dress-1.webp)`)
    expect(completion).toMatchObject({ object: 'chat.completion', model: 'fashion-buddy' })
    expect(completion).toHaveProperty(
      'fashion_buddy.products.0.image_url',
      `${served.url}/images/dress-1.webp`,
    )
    expect(said()).toEqual(['a blue dress'])
  })

  test('streaming adds up to the same reply, with a usage chunk where it is asked for', async () => {
    const whole = await ask(user('a blue dress'))
    for (const include_usage of [true, false]) {
      const stream = await client.chat.completions.create({
        model: 'x',
        messages: [user('a blue dress')],
        stream: true,
        stream_options: { include_usage },
      })
      const chunks = await Array.fromAsync(stream)
      const text = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')
      expect(text).toBe(whole.choices[0]?.message.content)
      expect(chunks[0]?.choices[0]?.delta.role).toBe('assistant')
      expect(chunks.filter(({ choices }) => choices[0]?.finish_reason === 'stop')).toHaveLength(1)
      const last = chunks.at(-1)
      if (include_usage) expect(last).toMatchObject({ choices: [], usage: { total_tokens: 0 } })
      else expect(last?.choices).toHaveLength(1)
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(1)
    }
  })

  test('a photo comes as a part; several texts are one message', async () => {
    await ask({
      role: 'user',
      content: [
        { type: 'text', text: 'like this' },
        { type: 'image_url', image_url: { url: photo } },
        { type: 'text', text: 'but in blue' },
      ],
    })
    expect(served.ports.turns[0]).toMatchObject({
      message: 'like this\nbut in blue',
      images: [{ width: 40 }],
    })
  })

  test('a conversation that was answered here goes on with its thread, and hears nothing twice', async () => {
    const messages: OpenAI.Chat.ChatCompletionMessageParam[] = [user('a blue dress')]
    for (const next of ['cheaper', 'in red']) {
      const { content } = (await ask(...messages)).choices[0]?.message ?? {}
      messages.push({ role: 'assistant', content: content ?? '' }, user(next))
    }
    await ask(...messages)
    expect(said()).toEqual(['a blue dress', 'cheaper', 'in red'])
    expect(served.ports.turns.map(({ threadId }) => threadId)).toEqual([undefined, 'thread-1', 'thread-1'])
  })

  test('one that was streamed goes on likewise', async () => {
    const stream = await client.chat.completions.create({
      model: 'x',
      messages: [user('boots')],
      stream: true,
    })
    const chunks = await Array.fromAsync(stream)
    const content = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')
    await ask(user('boots'), { role: 'assistant', content }, user('cheaper'))
    expect(said()).toEqual(['boots', 'cheaper'])
  })

  test('an edited or unknown conversation, and another answer from the same place, hear the shopper again', async () => {
    const first = user('a blue dress')
    const { content } = (await ask(first)).choices[0]?.message ?? {}
    const answer = { role: 'assistant' as const, content: content ?? '' }
    await ask(first, answer, user('cheaper'))
    await ask(first, answer, user('in linen'))
    await ask(user('a green dress'), answer, user('cheaper'))
    expect(said()).toEqual([
      'a blue dress',
      'cheaper',
      'a blue dress',
      'in linen',
      'a green dress',
      'cheaper',
    ])
  })

  test('what models take does nothing; what cannot be answered is refused in OpenAI’s shape', async () => {
    const settings = {
      temperature: 0,
      max_tokens: 5,
      tools: [],
      top_p: 1,
      stop: null,
      user: 'u',
      seed: 1,
      n: 1,
    }
    const fine = await postJson(`${served.url}/v1/chat/completions`, { messages: [user('hat')], ...settings })
    expect(fine.status).toBe(200)
    for (const [body, status] of [
      [{ messages: [] }, 400],
      [{}, 400],
      [{ messages: [{ role: 'pirate', content: 'x' }] }, 400],
      [{ messages: [{ role: 'assistant', content: 'x' }] }, 400],
      [{ messages: [user('')] }, 400],
      [{ messages: [user('x'.repeat(4_001))] }, 400],
      [{ messages: [user('x')], n: 2 }, 400],
      [
        {
          messages: [
            { role: 'user', content: [{ type: 'image_url', image_url: { url: 'http://127.0.0.1/x' } }] },
          ],
        },
        400,
      ],
      [
        {
          messages: [
            {
              role: 'user',
              content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }],
            },
          ],
        },
        400,
      ],
      ['{', 400],
    ] as const) {
      const answer = await postJson(`${served.url}/v1/chat/completions`, body)
      expect(answer.status, JSON.stringify(body)).toBe(status)
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
      expect(await answer.json()).toMatchObject({
        error: { type: 'invalid_request_error', message: expect.any(String) },
      })
    }
    const error = await ask(user('x'.repeat(5_000))).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(OpenAI.BadRequestError)
    expect(error.code).toBe('invalid-request')
  })

  test('a failure after the first words ends the stream with an error that the client throws', async () => {
    served.ports.nextTurn = async ({ onEvent }) => {
      onEvent?.({ event: 'text-delta', data: { text: 'A bl' } })
      throw new AppError('model-failed', 'The model has failed.', { cause: new Error('secret') })
    }
    const stream = await client.chat.completions.create({ model: 'x', messages: [user('hi')], stream: true })
    await expect(Array.fromAsync(stream)).rejects.toThrow(/model has failed/)
  })

  test('the model list is one that clients can pick from', async () => {
    const models = await Array.fromAsync(client.models.list())
    expect(models.map(({ id }) => id)).toEqual(['fashion-buddy'])
  })

  test('a shop’s text cannot become a link or a picture of its own', async () => {
    served.ports.nextTurn = async () => {}
    const { productList } = await import('../../api/openai/product-list.ts')
    const card = {
      title: 'Dress](javascript:alert(1)) ![x](http://evil.example/x.png)\n# Hi',
      brand: '<b>',
      reasons: [],
    }
    const list = productList(
      { products: [{ ...card, url: 'javascript:alert(1)', image_url: null, price: null }] as never },
      { protocol: 'https', headers: { host: 'shop.example' } } as never,
    )
    expect(list.split('\n')).toHaveLength(1)
    expect(list).not.toMatch(/(?<!\\)\]\(/)
    expect(list).not.toMatch(/(?<!\\)</)
  })
})

describe('Responses with the openai package', () => {
  test('a string in, text out; an answer goes on by its id', async () => {
    const first = await client.responses.create({
      model: 'x',
      input: 'a blue dress',
      instructions: 'Be brief.',
    })
    expect(first.output_text).toMatch(/^A blue dress\.\n\n1\. /)
    await client.responses.create({ model: 'x', input: 'cheaper', previous_response_id: first.id })
    expect(served.ports.turns.map(({ threadId, message }) => [threadId, message])).toEqual([
      [undefined, 'a blue dress'],
      ['thread-1', 'cheaper'],
    ])
    await expect(
      client.responses.create({ model: 'x', input: 'cheaper', previous_response_id: 'resp_x.y' }),
    ).rejects.toThrow(OpenAI.NotFoundError)
  })

  test('items with text and a picture, and a conversation given whole', async () => {
    await client.responses.create({
      model: 'x',
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'like this' },
            { type: 'input_image', image_url: photo, detail: 'auto' },
          ],
        },
      ],
    })
    expect(served.ports.turns[0]).toMatchObject({ message: 'like this', images: [{ width: 40 }] })
  })

  test('its stream says the same, from created to completed, numbered', async () => {
    const stream = await client.responses.create({ model: 'x', input: 'a blue dress', stream: true })
    const events = await Array.fromAsync(stream)
    expect(events[0]?.type).toBe('response.created')
    expect(events.map(({ sequence_number }) => sequence_number)).toEqual(events.map((_, place) => place))
    const text = events
      .map((event) => (event.type === 'response.output_text.delta' ? event.delta : ''))
      .join('')
    const last = events.at(-1)
    expect(last?.type).toBe('response.completed')
    if (last?.type !== 'response.completed') return
    expect(last.response.output[0]).toMatchObject({ content: [{ text }] })
    expect(text).toContain('Linen dress')
  })
})

describe('the Vercel AI SDK', () => {
  const model = () =>
    createOpenAICompatible({ name: 'fashion-buddy', baseURL: `${served.url}/v1`, includeUsage: true })(
      'fashion-buddy',
    )

  test('generates text, with a photo too', async () => {
    const { text } = await generateText({
      model: model(),
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'like this' },
            { type: 'image', image: photo },
          ],
        },
      ],
    })
    expect(text).toContain('Linen dress')
    expect(served.ports.turns[0]).toMatchObject({ message: 'like this', images: [{ width: 40 }] })
  })

  test('streams text', async () => {
    const result = streamText({ model: model(), prompt: 'a blue dress' })
    const parts = await Array.fromAsync(result.textStream)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.join('')).toContain('Linen dress')
    expect(await result.finishReason).toBe('stop')
  })
})
