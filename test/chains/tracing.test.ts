import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { scrub } from '../../chains/tracing.ts'
import { readConfig } from '../../src/config.ts'
import { byAttribute } from '../../src/product/attributes.ts'
import { openVision } from '../../src/vision/open.ts'
import { openFakeOpenAi } from '../fakes/openai-server.ts'
import { openShop, photo, pixelMark } from './shop.ts'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close()
})

type SentRun = {
  readonly id: string
  readonly name: string
  readonly run_type: string
  readonly parent_run_id?: string
}

const noAttributes = byAttribute(({ arity }) => (arity === 'many' ? [] : null))

/** As they might stand in the environment. LangSmith's own goes into a header. */
const secrets = {
  OPENAI_API_KEY: 'sk-proj-chat-secret-1',
  EMBEDDING_API_KEY: 'jina-secret-2',
  LANGSMITH_API_KEY: 'lsv2-secret-3',
  ASTRA_DB_APPLICATION_TOKEN: 'AstraCS:secret-4',
  ASTRA_DB_PASSWORD: 'astra-secret-5',
  API_KEYS: 'shop:admin:secret-6',
  HF_TOKEN: 'hf_secret-7',
  LANGCHAIN_HUB_TOKEN: 'hub-secret-8',
} as const

/** A server that takes whatever LangSmith's client sends. */
async function openCollector() {
  const bodies: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      bodies.push(`${request.method} ${request.url} ${Buffer.concat(chunks).toString('latin1')}`)
      const info = {
        version: '0.12.0',
        batch_ingest_config: { use_multipart_endpoint: false, size_limit: 100 },
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(info))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const collector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => bodies.join('\n'),
    /** Runs as they were begun. */
    runs: () =>
      bodies.flatMap((body) => {
        const json = body.slice(body.indexOf('{'))
        return (JSON.parse(json.startsWith('{') ? json : '{}') as { post?: SentRun[] }).post ?? []
      }),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
  opened.push(collector)
  return collector
}

describe('tracing', () => {
  test('sends turns where the config says so, without pixels, vectors or base64', async () => {
    const collector = await openCollector()
    const shop = await openShop({
      env: { LANGSMITH_TRACING: 'true', LANGSMITH_API_KEY: 'test-key', LANGSMITH_ENDPOINT: collector.url },
    })
    await shop.say('like this but in blue', { images: [photo()] })
    await shop.say('the second one in red')
    await shop.stylist.close()
    opened.push(shop)
    const sent = collector.sent()
    expect(sent).toContain('search_products')
    expect(sent).toContain('like this but in blue')
    expect(sent).not.toContain(pixelMark)
    expect(sent).not.toContain(photo().hash)
    expect(sent).not.toMatch(/base64,|[A-Za-z0-9+/]{120,}/)
    expect(sent).not.toMatch(/(?:-?0\.\d{4,},\s*){16}/)
  })

  test('of a turn with a photo, a chat model and a vision model: one run, named steps, no secret and no pixel', async () => {
    const collector = await openCollector()
    const see = { garments: [{ ...noAttributes, category: 'dress', color: ['red'], confidence: 0.9 }] }
    const model = await openFakeOpenAi({
      chat: ({ model: asked }, turn) => {
        if (asked === 'looker') return { text: JSON.stringify(see) }
        if (turn === 1) return { toolCalls: [{ name: 'describe_image', arguments: { image: 'photo-1' } }] }
        if (turn === 2)
          return {
            toolCalls: [{ name: 'search_products', arguments: { text: 'blue', reference: 'photo-1' } }],
          }
        // An endpoint that repeats the key that it was given.
        return { status: 401, text: `Incorrect API key provided: ${secrets.OPENAI_API_KEY}` }
      },
    })
    opened.push(model)
    const env = {
      ...secrets,
      ...{ OPENAI_BASE_URL: model.baseUrl, CHAT_MODEL: 'talker', VISION_MODEL: 'looker' },
      ...{ LANGSMITH_TRACING: 'true', LANGSMITH_ENDPOINT: collector.url },
    }
    const before = { ...process.env }
    Object.assign(process.env, env)
    try {
      const shop = await openShop({ env, overrides: { vision: await openVision(readConfig(env)) } })
      opened.push(shop)
      const { turn_id, steps } = await shop.say('like this but in blue', { images: [photo()] })
      await shop.stylist.close()
      expect(steps.map(({ tool }) => tool)).toEqual(['describe_image', 'search_products', 'chat_model'])
      const runs = collector.runs()
      const roots = runs.filter(({ parent_run_id }) => !parent_run_id)
      expect(roots.map(({ id, name }) => [id, name])).toEqual([[turn_id, 'turn']])
      const tools = runs.filter(({ run_type }) => run_type === 'tool').map(({ name }) => name)
      expect(tools).toEqual(['describe_image', 'search_products'])
      expect(runs.filter(({ run_type }) => run_type === 'llm').length).toBeGreaterThanOrEqual(3)
      const sent = collector.sent()
      for (const secret of Object.values(secrets)) expect(sent).not.toContain(secret)
      expect(sent).not.toContain(pixelMark)
      expect(sent).not.toMatch(/base64,|[A-Za-z0-9+/]{120,}/)
    } finally {
      for (const name of Object.keys(env)) delete process.env[name]
      Object.assign(process.env, before)
    }
  })

  test('sends nothing where the config does not, even when LangChain would by its own switches', async () => {
    const collector = await openCollector()
    const leftovers = {
      LANGCHAIN_TRACING_V2: 'true',
      LANGSMITH_TRACING: 'true',
      LANGCHAIN_ENDPOINT: collector.url,
      LANGSMITH_ENDPOINT: collector.url,
      LANGSMITH_API_KEY: 'x',
    }
    Object.assign(process.env, leftovers)
    try {
      const shop = await openShop()
      opened.push(shop)
      await shop.say('a blue dress')
      await new Promise((done) => setTimeout(done, 600))
      expect(collector.sent()).toBe('')
    } finally {
      for (const name of Object.keys(leftovers)) delete process.env[name]
    }
  })
})

test.each([
  ['a data URL', { a: 'see data:image/png;base64,AAAABBBB= now' }, { a: 'see [removed] now' }],
  ['bare base64', { a: 'x'.repeat(200) }, { a: '[removed]' }],
  ['bytes', { a: new Uint8Array([1, 2]) }, { a: '[removed]' }],
  ['a vector', { a: Array.from({ length: 64 }, () => 0.1) }, { a: '[removed]' }],
  ['a field named vector', { vector: [1] }, { vector: '[removed]' }],
  ['plain data', { a: ['blue', 1, null, { b: true }] }, { a: ['blue', 1, null, { b: true }] }],
])('of a trace, %s is scrubbed as it should be', (_, value, scrubbed) => {
  expect(scrub(value)).toEqual(scrubbed)
})
