import {
  Client as NewClient,
  StreamableHTTPClientTransport as NewTransport,
} from '@modelcontextprotocol/client'
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport as OldTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKey, readKeys } from '../../api/access/api-keys.ts'
import {
  ucpLookupAnswerSchema,
  ucpProductAnswerSchema,
  ucpSearchAnswerSchema,
} from '../../api/ucp/answers.ts'
import { minorDigits } from '../../api/ucp/to-ucp-product.ts'
import { productSchema } from '../../src/product/product.ts'
import { postJson, type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
  const variant = (id: string, Color: string, Size: string, amount: number, stock: number) => ({
    id,
    options: { Color, Size },
    sizes: [Size],
    price: { amount, currency: 'EUR' },
    stock,
  })
  served.ports.products.set(
    'shirt',
    productSchema.parse({
      id: 'shirt',
      title: 'Poplin shirt',
      brand: 'Marlow',
      description: 'Crisp.',
      price: { amount: 29.9, currency: 'EUR' },
      url: '/p/shirt',
      image_url: '/images/shirt.webp',
      rating: { value: 4.5, count: 12 },
      attributes: { category: 'shirt', color: ['blue'] },
      sources: { category: 'merchant', color: 'vision' },
      variants: [
        variant('shirt-bm', 'Blue', 'M', 29.9, 3),
        variant('shirt-bl', 'Blue', 'L', 34.9, 0),
        variant('shirt-wm', 'White', 'M', 31.5, 1),
      ],
    }),
  )
  served.ports.products.set(
    'evil',
    productSchema.parse({ id: 'evil', title: 'Hat', url: 'javascript:alert(1)', sizes: ['S', 'M'] }),
  )
})
afterAll(() => served.stop())

const post = async (path: string, body: unknown) => {
  const answer = await postJson(`${served.url}${path}`, body)
  return { status: answer.status, body: await answer.json() }
}

describe('UCP over REST', () => {
  test('the profile names the service and where it is', async () => {
    const { ucp } = (await (await fetch(`${served.url}/.well-known/ucp`)).json()) as {
      ucp: { services: Record<string, unknown> }
    }
    expect(ucp).toMatchObject({ version: '2026-08-25', payment_handlers: {} })
    expect(ucp.services['dev.ucp.shopping']).toEqual([
      expect.objectContaining({ transport: 'rest', endpoint: served.url }),
      expect.objectContaining({ transport: 'mcp', endpoint: `${served.url}/mcp` }),
    ])
  })

  test('a search gives products in UCP’s shape, with why each was found', async () => {
    const { status, body } = await post('/catalog/search', {
      query: 'blue dress',
      context: { currency: 'EUR', address_country: 'DE' },
      filters: { price: { max: 6000 }, categories: ['dress'], brand: ['Marlow'] },
    })
    expect(status).toBe(200)
    const answer = ucpSearchAnswerSchema.parse(body)
    expect(answer.products.map(({ id }) => id)).toEqual(['dress-1'])
    expect(answer.products[0]?.metadata).toMatchObject({ reasons: ['blue', 'dress'], near_match: false })
    expect(answer.pagination).toEqual({ has_next_page: false })
  })

  test('a filter without values filters nothing', async () => {
    const filters = { brand: [], size: [], color: [], categories: [] }
    const [all, none] = await Promise.all([
      post('/catalog/search', { query: 'dress', filters: {} }),
      post('/catalog/search', { query: 'dress', filters }),
    ])
    expect(none).toEqual(all)
    expect(ucpSearchAnswerSchema.parse(none.body).products).not.toEqual([])
  })

  test('like a product: its neighbors', async () => {
    const { body } = await post('/catalog/search', { like: [{ id: 'shirt' }] })
    expect(ucpSearchAnswerSchema.parse(body).products.map(({ id }) => id)).not.toContain('shirt')
  })

  test('a lookup takes ids of products and of variants, and says which was meant', async () => {
    const { body } = await post('/catalog/lookup', { ids: ['shirt', 'shirt-wm', 'evil#S', 'nothing'] })
    const { products, messages } = ucpLookupAnswerSchema.parse(body)
    expect(products.map(({ id, variants }) => [id, variants.map((each) => [each.id, each.inputs])])).toEqual([
      [
        'shirt',
        [
          ['shirt-bm', [{ id: 'shirt', match: 'featured' }]],
          ['shirt-wm', [{ id: 'shirt-wm', match: 'exact' }]],
        ],
      ],
      ['evil', [['evil#S', [{ id: 'evil#S', match: 'exact' }]]]],
    ])
    expect(messages).toEqual([{ type: 'info', code: 'not_found', content: 'nothing' }])
    expect(products[0]).toMatchObject({
      price_range: { min: { amount: 2990, currency: 'EUR' }, max: { amount: 3490, currency: 'EUR' } },
      media: [{ url: `${served.url}/images/shirt.webp` }],
      url: `${served.url}/p/shirt`,
      rating: { value: 4.5, scale_max: 5, count: 12 },
      metadata: { inferred: ['color'] },
    })
    expect(products[1]?.url).toBeUndefined()
  })

  test('option values say what exists and what can be bought beside the selection', async () => {
    const { body } = await post('/catalog/product', { id: 'shirt', selected: [{ name: 'Size', label: 'L' }] })
    const { product } = ucpProductAnswerSchema.parse(body)
    expect(product?.selected).toEqual([{ name: 'Size', label: 'L' }])
    expect(product?.options).toEqual([
      {
        name: 'Color',
        values: [
          { label: 'Blue', available: false, exists: true },
          { label: 'White', available: false, exists: false },
        ],
      },
      {
        name: 'Size',
        values: [
          { label: 'M', available: true, exists: true },
          { label: 'L', available: false, exists: true },
        ],
      },
    ])
    expect(product?.variants.map(({ id }) => id)).toEqual(['shirt-bl'])
  })

  test('a selection that no variant has gives way from the end of the preferences', async () => {
    const selected = [
      { name: 'Size', label: 'L' },
      { name: 'Color', label: 'White' },
    ]
    const kept = async (preferences: string[]) => {
      const { body } = await post('/catalog/product', { id: 'shirt', selected, preferences })
      return ucpProductAnswerSchema.parse(body).product?.selected
    }
    expect(await kept(['Color', 'Size'])).toEqual([{ name: 'Color', label: 'White' }])
    expect(await kept(['Size', 'Color'])).toEqual([{ name: 'Size', label: 'L' }])
  })

  test('what is not there is an outcome, what is wrong a problem', async () => {
    const { status, body } = await post('/catalog/product', { id: 'nothing' })
    expect(status).toBe(200)
    expect(ucpProductAnswerSchema.parse(body)).toMatchObject({
      ucp: { status: 'error' },
      messages: [{ code: 'not_found', severity: 'unrecoverable' }],
    })
    for (const [path, wrong] of [
      ['/catalog/search', {}],
      ['/catalog/search', { query: 7 }],
      ['/catalog/search', { query: 'x', pagination: { limit: 0 } }],
      ['/catalog/search', { query: 'x', filters: { price: { max: 1.5 } } }],
      ['/catalog/search', { filters: { size: ['x'.repeat(41)] } }],
      ['/catalog/lookup', { ids: [] }],
      ['/catalog/lookup', { ids: Array(51).fill('a') }],
      ['/catalog/product', {}],
    ] as const)
      expect(await post(path, wrong), JSON.stringify(wrong)).toMatchObject({
        status: 400,
        body: { code: 'invalid-request' },
      })
  })

  test('minor units follow the currency', () => {
    expect(['EUR', 'JPY', 'KWD'].map(minorDigits)).toEqual([2, 0, 3])
  })
})

const connectNew = async (url: string, key?: string) => {
  const client = new NewClient({ name: 'test', version: '1' })
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` }
  await client.connect(new NewTransport(new URL(`${url}/mcp`), { requestInit: { headers } }))
  return client
}
const connectOld = async (url: string, key?: string) => {
  const client = new OldClient({ name: 'test', version: '1' })
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` }
  // The old SDK's own transport does not fit its interface under exactOptionalPropertyTypes.
  await client.connect(new OldTransport(new URL(`${url}/mcp`), { requestInit: { headers } }) as never)
  return client
}

describe.each([
  ['of 2026', connectNew],
  ['of 2025', connectOld],
])('MCP with a client %s', (_era, connect) => {
  test('lists the tools and calls them', async () => {
    const client = await connect(served.url)
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'search_catalog',
      'lookup_catalog',
      'get_product',
      'list_facets',
      'describe_photo',
      'chat',
      'complete_outfit',
    ])
    expect(tools[0]?.annotations).toMatchObject({ readOnlyHint: true })
    const found = await client.callTool({
      name: 'search_catalog',
      arguments: {
        meta: { 'ucp-agent': { profile: 'https://a.example' } },
        catalog: { query: 'blue dress' },
      },
    })
    expect(ucpSearchAnswerSchema.parse(found.structuredContent).products).toHaveLength(1)
    const facets = await client.callTool({ name: 'list_facets', arguments: {} })
    expect(facets.structuredContent).toMatchObject({ total: 1 })
    await client.close()
  })

  test('talks over several turns by the thread’s handle', async () => {
    const client = await connect(served.url)
    served.ports.turns.length = 0
    const first = await client.callTool({ name: 'chat', arguments: { message: 'a blue dress' } })
    expect(first.structuredContent).toMatchObject({ thread_id: 'thread-1', reply: 'A blue dress.' })
    expect(first.content).toContainEqual(
      expect.objectContaining({ type: 'resource_link', uri: `${served.url}/images/dress-1.webp` }),
    )
    await client.callTool({ name: 'chat', arguments: { message: 'cheaper', thread_id: 'thread-1' } })
    expect(served.ports.turns.map(({ threadId }) => threadId)).toEqual([undefined, 'thread-1'])
    await client.close()
  })

  test('what the caller can mend is a tool error that names it', async () => {
    const client = await connect(served.url)
    for (const call of [
      { name: 'chat', arguments: { message: 'x', thread_id: 'nobody' } },
      { name: 'chat', arguments: {} },
      { name: 'describe_photo', arguments: { image: { url: 'http://127.0.0.1/x' } } },
      { name: 'complete_outfit', arguments: { product_id: 'nothing' } },
    ]) {
      const failed = await client.callTool(call)
      expect(failed.isError, JSON.stringify(call)).toBe(true)
      expect(JSON.stringify(failed.content)).toMatch(
        /thread-not-found|invalid-request|image-url-forbidden|product-not-found/,
      )
    }
    await client.close()
  })

  test('shows products as cards where the host has views', async () => {
    const client = await connect(served.url)
    const { resources } = await client.listResources()
    expect(resources).toMatchObject([
      { uri: 'ui://fashion-buddy/products', mimeType: 'text/html;profile=mcp-app' },
    ])
    const { contents } = await client.readResource({ uri: 'ui://fashion-buddy/products' })
    expect(contents[0]).toMatchObject({ mimeType: 'text/html;profile=mcp-app' })
    await client.close()
  })

  test('needs the key where the service asks for one', async () => {
    const { key, entry } = makeKey('agent', ['chat'])
    const locked = await serve({ access: { keys: readKeys(entry), open: new Set() } })
    await expect(connect(locked.url)).rejects.toThrow()
    const client = await connect(locked.url, key)
    expect((await client.listTools()).tools.length).toBeGreaterThan(0)
    await client.close()
    await locked.stop()
  })
})

test('revision 2026-07-28 is spoken, without a session or a handshake; an unknown revision is told which there are', async () => {
  const call = (version: string, method: string, params: object = {}) =>
    postJson(
      `${served.url}/mcp`,
      {
        jsonrpc: '2.0',
        id: 1,
        method,
        params: {
          ...params,
          _meta: {
            'io.modelcontextprotocol/protocolVersion': version,
            'io.modelcontextprotocol/clientCapabilities': {},
            'io.modelcontextprotocol/clientInfo': { name: 'raw', version: '1' },
          },
        },
      },
      {
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': version,
        'mcp-method': method,
        ...('name' in params && { 'mcp-name': String(params.name) }),
      },
    )
  const discovered = await call('2026-07-28', 'server/discover')
  expect(discovered.status).toBe(200)
  expect(await discovered.json()).toMatchObject({
    result: { supportedVersions: expect.arrayContaining(['2026-07-28']) },
  })
  const listed = await call('2026-07-28', 'tools/list')
  expect(await listed.json()).toMatchObject({ result: { resultType: 'complete', tools: expect.any(Array) } })
  const unknown = await call('1999-01-01', 'tools/list')
  expect(unknown.status).toBe(400)
  expect(await unknown.json()).toMatchObject({ error: { code: -32022 } })
  const get = await fetch(`${served.url}/mcp`)
  expect(get.status).toBe(405)
})
