import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { undocumented } from './documented.ts'
import { type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(() => served.stop())

/** Values that a JSON field may be given by mistake, out of carelessness or spite. */
const values: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, 9_007_199_254_740_991],
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202eevil',
    '🧥'.repeat(500),
    'x'.repeat(5_000),
    "'; DROP TABLE products;--",
  ],
  ...['<script>alert(1)</script>', '../../etc/passwd', '%00', '${7*7}', '{{7*7}}', '$where', '__proto__'],
  ...[[], [null], [[]], {}, { $gt: '' }, { toString: 1 }, { constructor: { prototype: {} } }],
]

const fields: readonly (readonly [path: string, field: string])[] = [
  ...['message', 'images', 'thread_id', 'filters', 'limit', 'locale', 'stream', 'wish', 'garments'].map(
    (field) => ['/v1/chat', field] as const,
  ),
  ...['text', 'image', 'filters', 'limit', 'cursor', 'locale'].map((field) => ['/v1/search', field] as const),
  ['/v1/describe', 'image'],
  ...['messages', 'model', 'stream', 'stream_options', 'n'].map(
    (field) => ['/v1/chat/completions', field] as const,
  ),
  ...['input', 'previous_response_id', 'stream'].map((field) => ['/v1/responses', field] as const),
  ...['query', 'filters', 'like', 'context', 'pagination'].map(
    (field) => ['/catalog/search', field] as const,
  ),
  ['/catalog/lookup', 'ids'],
  ...['id', 'selected', 'preferences'].map((field) => ['/catalog/product', field] as const),
  ['/feeds', 'target_country'],
  ...['thread_id', 'turn_id', 'thumb', 'product_id'].map((field) => ['/v1/feedback', field] as const),
]

const send = async (method: string, path: string, init: RequestInit = {}) => {
  const response = await fetch(served.url + path, { method, ...init })
  return { response, wrong: await undocumented(method, path, response.clone() as Response) }
}
const json = (body: unknown): RequestInit => ({
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

describe('each field of each body given what it is not for', () => {
  test.each(fields)('%s %s', async (path, field) => {
    for (const value of values) {
      const bodies = [{ [field]: value }, { message: 'a dress', text: 'a dress', [field]: value }]
      for (const body of bodies) {
        const { wrong } = await send('POST', path, json(body))
        expect(wrong, `${field}: ${JSON.stringify(value)?.slice(0, 60)}`).toBeNull()
      }
    }
  })
})

describe('bodies that are none', () => {
  const paths = [...new Set(fields.map(([path]) => path)), '/mcp']
  const bodies = [
    ...['', '{', '[', 'null', 'true', '"text"', '5', '[]', '{}', '{}{}', "{'a':1}", '{"a":1,}', 'NaN'],
    ...[
      '\ufeff{}',
      '{"message":"\\ud800"}',
      `${'['.repeat(2_000)}${']'.repeat(2_000)}`,
      '{"__proto__":{"a":1}}',
    ],
    ...['{"message":"a","message":"b"}', '\u0000', '{"a":1e99999}'],
  ]
  test.each(paths)('%s', async (path) => {
    for (const body of bodies)
      expect((await send('POST', path, json(body))).wrong, JSON.stringify(body).slice(0, 60)).toBeNull()
  })

  test.each([
    'text/plain',
    'application/xml',
    'application/json; charset=utf-16',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=x',
    'application/JSON;;;',
    ',',
  ])('a body that calls itself %j', async (type) => {
    for (const path of ['/v1/chat', '/v1/search', '/v1/describe', '/v1/products'])
      expect(
        (await send('POST', path, { headers: { 'content-type': type }, body: '--x\r\n' })).wrong,
      ).toBeNull()
  })
})

describe('addresses and query strings', () => {
  const ids = [
    ...['%00', '%FF', '%E0%A4%A', '..%2F..%2Fetc', 'a%20b', '%F0%9F%91%97', 'x'.repeat(300), "'--", '%22'],
    ...['constructor', '__proto__', '%7B%7D', '*', '$ne'],
  ]
  test.each(ids)('the id %s', async (id) => {
    for (const path of [
      '/v1/products/ID',
      '/v1/threads/ID',
      '/p/ID',
      '/problems/ID',
      '/feeds/ID',
      '/feeds/ID/products',
    ])
      for (const method of ['GET', 'DELETE', 'PATCH'])
        expect((await send(method, path.replace('ID', id))).wrong, `${method} ${path}`).toBeNull()
  })

  test.each([
    '?a',
    '?=',
    '?limit',
    '?limit=',
    '?limit=1&limit=2',
    '?limit[]=1',
    '?limit[a]=1',
    '?color=',
    '?color=%00',
    '?price_min=-1',
    '?price_min=1e400',
    '?price_max=NaN',
    '?cursor=%F0%28',
    '?cursor=e30',
    '?in_stock=1',
    `?brand=${'b'.repeat(3_000)}`,
    `?${Array.from({ length: 300 }, (_, at) => `color=${at}`).join('&')}`,
    '?constructor=1',
    '?hasOwnProperty=1',
    '?size=%F0%9F%91%97',
    '?currency=eur',
    '?%E0%A4%A=1',
  ])('%s', async (query) => {
    for (const path of ['/v1/products', '/v1/facets', '/v1/catalogue/coverage', '/feeds/x/products'])
      expect((await send('GET', path + query)).wrong, path).toBeNull()
  })
})

describe('headers', () => {
  test.each<[string, Record<string, string>]>([
    ['nothing acceptable', { accept: 'image/png' }],
    ['an endless accept', { accept: 'a/b,'.repeat(1_000) }],
    ['a wild language', { 'accept-language': ';;q=9,-,de;q=x' }],
    ['an odd encoding', { 'accept-encoding': 'zstd;q=2, *;q=0' }],
    ['a key of no scheme', { authorization: 'x' }],
    ['an empty idempotency key', { 'idempotency-key': '' }],
    ['a long idempotency key', { 'idempotency-key': 'x'.repeat(5_000) }],
    ['a request id of another kind', { 'x-request-id': '../../x' }],
    ['an etag that is none', { 'if-match': 'W/"' }],
    ['a method that pretends', { 'x-http-method-override': 'DELETE' }],
    ['a forged proxy', { 'x-forwarded-for': '1.1.1.1, 2.2.2.2', 'x-forwarded-host': 'evil.example' }],
  ])('%s', async (_, headers) => {
    const chat = json({ message: 'a dress' })
    const merged = { ...chat, headers: { ...(chat.headers as object), ...headers } }
    expect((await send('POST', '/v1/chat', merged)).wrong).toBeNull()
    expect((await send('GET', '/v1/products/dress-1', { headers })).wrong).toBeNull()
    const put = json({ title: 'Hat' })
    expect(
      (await send('PUT', '/v1/products/h', { ...put, headers: { ...(put.headers as object), ...headers } }))
        .wrong,
    ).toBeNull()
  })

  test('methods that HTTP knows and others', async () => {
    for (const method of ['TRACE', 'CONNECT', 'PROPFIND', 'BREW', 'OPTIONS', 'HEAD']) {
      const status = await new Promise<number>((resolve) => {
        const asked = httpRequest(`${served.url}/v1/chat`, { method }, (response) => {
          response.resume()
          resolve(response.statusCode ?? 0)
        })
        asked.on('error', () => resolve(0))
        asked.on('connect', (response, socket) => {
          socket.destroy()
          resolve(response.statusCode ?? 0)
        })
        asked.end()
      })
      expect(status, method).toBeLessThan(500)
    }
  })
})

test('afterwards the service answers as before, and its prototypes are their own', async () => {
  const { response } = await send('POST', '/v1/chat', json({ message: 'a dress' }))
  expect(response.status).toBe(200)
  expect(({} as Record<string, unknown>).a).toBeUndefined()
})
