import { ChatOpenAI } from '@langchain/openai'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ChatScript, type FakeOpenAi, openFakeOpenAi } from './openai-server.ts'

const servers: FakeOpenAi[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function open(chat: ChatScript) {
  const server = await openFakeOpenAi({ chat })
  servers.push(server)
  const model = new ChatOpenAI({
    model: 'fake',
    apiKey: 'test',
    maxRetries: 0,
    configuration: { baseURL: server.baseUrl },
  })
  return { server, model }
}
const search = {
  name: 'search_products',
  description: 'Finds products.',
  schema: z.object({ text: z.string() }),
}

describe('the fake speaks the protocol that the real client expects', () => {
  test('a plain answer with its usage', async () => {
    const { model } = await open([{ text: 'Here you are.' }])
    const answer = await model.invoke('shirts?')
    expect([answer.text, answer.usage_metadata?.total_tokens]).toEqual(['Here you are.', 15])
  })

  test('tool calls, then a text, in the order of the script', async () => {
    const { model, server } = await open([
      { toolCalls: [{ name: 'search_products', arguments: { text: 'blue shirt' } }] },
      { text: 'Done.' },
    ])
    const withTools = model.bindTools([search])
    expect((await withTools.invoke('shirts?')).tool_calls).toMatchObject([
      { name: 'search_products', args: { text: 'blue shirt' } },
    ])
    expect((await withTools.invoke('and?')).text).toBe('Done.')
    expect(server.chats[0]?.tools?.[0]?.function.name).toBe('search_products')
  })

  test('a stream comes in pieces that add up, tool calls too', async () => {
    const { model } = await open([
      {
        text: 'Two blue shirts.',
        toolCalls: [{ name: 'search_products', arguments: { text: 'a rather long query' } }],
      },
    ])
    let [pieces, whole] = [0, undefined as Awaited<ReturnType<typeof model.invoke>> | undefined]
    for await (const chunk of await model.bindTools([search]).stream('shirts?')) {
      if (chunk.text !== '') pieces++
      whole = whole === undefined ? chunk : (whole as typeof chunk).concat(chunk)
    }
    expect(pieces).toBe(3)
    expect(whole?.text).toBe('Two blue shirts.')
    expect(whole?.tool_calls).toMatchObject([
      { name: 'search_products', args: { text: 'a rather long query' } },
    ])
  })

  test('a script may look at the request', async () => {
    const { model } = await open(({ messages }) => ({
      text: `You said ${String(messages.at(-1)?.content)}.`,
    }))
    expect((await model.invoke('hello')).text).toBe('You said hello.')
  })

  test('a scripted failure is the client’s error', async () => {
    const { model } = await open([{ status: 400, text: 'no such model' }])
    await expect(model.invoke('hello')).rejects.toMatchObject({ status: 400 })
  })

  test('a stream that breaks off fails', async () => {
    const { model } = await open([{ text: 'one two three', breakOff: true }])
    await expect(async () => {
      for await (const _ of await model.stream('hello'));
    }).rejects.toThrow()
  })

  test('it sees that the client went away', async () => {
    const { model, server } = await open([{ text: 'late', delayMs: 3_000 }])
    const controller = new AbortController()
    const canceled = expect(model.invoke('hello', { signal: controller.signal })).rejects.toThrow()
    await expect.poll(() => server.chats.length).toBe(1)
    controller.abort()
    await canceled
    await expect.poll(server.canceled).toBe(1)
  })
})
