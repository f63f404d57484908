import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { scrub } from '../../chains/tracing.ts'
import { openShop, photo, pixelMark } from './shop.ts'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close()
})

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
