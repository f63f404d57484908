import { request as httpRequest } from 'node:http'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { makeKey, readKeys, type Scope } from '../../api/access/api-keys.ts'
import { readAccess } from '../../api/access/read-access.ts'
import { readConfig } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import { errorToLog } from '../../src/log.ts'
import { postJson, type Served, serve } from './serve.ts'

let served: Served | undefined
afterEach(async () => {
  await served?.stop()
  served = undefined
})

const accessOf = (env: Record<string, string>) => readAccess(readConfig(env).server)
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

describe('the rules at start', () => {
  test('without any setting the service is this machine’s own, and open', () => {
    expect(readConfig({}).server.host).toBe('127.0.0.1')
    const { open, perMinute } = accessOf({})
    expect([...open].sort()).toEqual(['admin', 'chat', 'read', 'write'])
    expect(perMinute).toBeNull()
  })

  test.each(['0.0.0.0', '::', '192.168.1.7', 'shop.example'])(
    'on %s it needs a key for writing, or a word',
    (HOST) => {
      expect(() => accessOf({ HOST })).toThrow(/npm run key.*OPEN_WRITES=true/s)
      const { entry } = makeKey('reader', ['read'])
      expect(() => accessOf({ HOST, API_KEYS: entry })).toThrow(/nobody has a key to write/)
      expect(accessOf({ HOST, OPEN_WRITES: 'true' }).open).toContain('write')
      const { open, perMinute } = accessOf({ HOST, API_KEYS: makeKey('owner', ['admin']).entry })
      expect([...open].sort()).toEqual(['chat', 'read'])
      expect(perMinute).toEqual({ requests: 600, turns: 60 })
    },
  )

  test('a wrong entry is named by its place, and its hash is not repeated', () => {
    const { entry } = makeKey('a', ['read'])
    for (const wrong of [
      'b:read',
      'b:fly:' + 'a'.repeat(64),
      'b:read:' + 'g'.repeat(64),
      ':read:' + 'a'.repeat(64),
    ]) {
      const read = () => readKeys(`${entry}, ${wrong}`)
      expect(read).toThrow(/entry 2/)
      expect(read).not.toThrow(/aaaa|gggg/)
    }
  })
})

describe('keys', () => {
  const keys = new Map(
    (['read', 'chat', 'write', 'admin'] as Scope[]).map((scope) => [scope, makeKey(scope, [scope])]),
  )
  const access = {
    keys: readKeys([...keys.values()].map((key) => key.entry).join(',')),
    open: new Set<Scope>(),
  }
  const calls: [string, () => [string, RequestInit?], Scope[]][] = [
    ['search', () => ['/v1/search', json({ text: 'dress' })], ['read', 'chat', 'write', 'admin']],
    ['chat', () => ['/v1/chat', json({ message: 'hi' })], ['chat', 'admin']],
    ['put', () => ['/v1/products/x', { ...json({ title: 'Hat' }), method: 'PUT' }], ['write', 'admin']],
    ['delete', () => ['/v1/products/y', { method: 'DELETE' }], ['write', 'admin']],
    ['metrics', () => ['/metrics'], ['admin']],
  ]

  test.each(calls)(
    '%s: without a key 401, with the wrong scope 403, with the right one answered',
    async (_name, call, may) => {
      served = await serve({ access })
      const send = (headers: Record<string, string>) => {
        const [path, init] = call()
        return fetch(`${served?.url}${path}`, {
          ...init,
          headers: { ...(init?.headers as object), ...headers },
        })
      }
      const without = await send({})
      expect(without.status).toBe(401)
      expect(without.headers.get('www-authenticate')).toMatch(/^Bearer/)
      expect(await without.json()).toMatchObject({ code: 'unauthorized' })
      expect((await send(bearer(`fb_${'x'.repeat(43)}`))).status).toBe(401)
      expect((await send({ authorization: 'Basic YTpi' })).status).toBe(401)
      for (const [scope, { key }] of keys) {
        const status = (await send(bearer(key))).status
        if (may.includes(scope)) expect([200, 204, 404], scope).toContain(status)
        else expect(status, scope).toBe(403)
      }
    },
  )

  test('what tells of life and of the API asks for none', async () => {
    served = await serve({ access })
    for (const path of ['/healthz', '/readyz', '/openapi.json', '/docs/', '/'])
      expect((await fetch(`${served.url}${path}`)).status, path).toBe(200)
  })

  test('a wrong key is refused where none is needed, for it is a mistake', async () => {
    served = await serve({ access: { keys: access.keys } })
    expect((await fetch(`${served.url}/v1/facets`)).status).toBe(200)
    expect((await fetch(`${served.url}/v1/facets`, { headers: bearer('fb_old') })).status).toBe(401)
  })
})

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** fetch sets Host and Origin itself; a browser's or an attacker's request is made by hand. */
function send(
  port: number,
  options: { method: string; path: string; headers: Record<string, string>; body?: string },
) {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number
    headers: Record<string, unknown>
  }>()
  const sent = httpRequest({ port, host: '127.0.0.1', ...options }, (answer) => {
    answer.resume()
    answer.once('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }))
  })
  sent.once('error', reject)
  sent.end(options.body)
  return promise
}

describe('names and pages elsewhere', () => {
  const chat = { method: 'POST', path: '/v1/chat', body: JSON.stringify({ message: 'hi' }) }
  const type = { 'content-type': 'application/json' }

  test('on loopback, a foreign name that points here is refused, our own names are not', async () => {
    served = await serve({ access: { hosts: accessOf({ ALLOWED_HOSTS: 'Shop.example' }).hosts } })
    const { port } = served.service
    for (const [host, status] of [
      [`localhost:${port}`, 200],
      [`127.0.0.1:${port}`, 200],
      [`[::1]:${port}`, 200],
      ['shop.example', 200],
      ['SHOP.example:443', 200],
      [`evil.example:${port}`, 403],
      ['localhost.evil.example', 403],
      ['127.0.0.1.evil.example', 403],
    ] as const)
      expect((await send(port, { ...chat, headers: { ...type, host } })).status, host).toBe(status)
  })

  test('a page of another origin changes and asks nothing unless its origin is allowed', async () => {
    served = await serve({ access: { origins: new Set(['https://shop.example']) } })
    const { port } = served.service
    const from = (origin: string) =>
      send(port, { ...chat, headers: { ...type, host: `api.example:${port}`, origin } })
    for (const origin of [
      'https://evil.example',
      'null',
      'https://shop.example.evil.example',
      'http://shop.example',
    ])
      expect((await from(origin)).status, origin).toBe(403)
    expect((await from(`http://api.example:${port}`)).status).toBe(200)
    const allowed = await from('https://shop.example')
    expect(allowed.status).toBe(200)
    expect(allowed.headers['access-control-allow-origin']).toBe('https://shop.example')
    expect(allowed.headers['access-control-expose-headers']).toMatch(/RateLimit/)
  })

  test('a browser may ask first, for an allowed origin only', async () => {
    served = await serve({ access: { origins: new Set(['https://shop.example']) } })
    const ask = (origin: string) =>
      send(served?.service.port ?? 0, {
        method: 'OPTIONS',
        path: '/v1/chat',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,authorization',
        },
      })
    const allowed = await ask('https://shop.example')
    expect(allowed.status).toBe(204)
    expect(allowed.headers['access-control-allow-headers']).toMatch(/authorization/)
    expect((await ask('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('how often', () => {
  test('requests and turns are counted apart, by key and by address, and the headers say so', async () => {
    const [mine, other] = [makeKey('mine', ['admin']), makeKey('other', ['admin'])]
    const keys = readKeys([mine.entry, other.entry].join(','))
    served = await serve({ access: { keys, perMinute: { requests: 5, turns: 2 } } })
    const chat = (headers = {}) => postJson(`${served?.url}/v1/chat`, { message: 'hi' }, headers)
    const first = await chat()
    expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=5;w=60, "turns";q=2;w=60')
    expect(first.headers.get('ratelimit')).toMatch(/^"requests";r=4;t=\d+, "turns";r=1;t=\d+$/)
    expect((await chat()).status).toBe(200)
    const third = await chat()
    expect(third.status).toBe(429)
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await third.json()).toMatchObject({ code: 'rate-limited' })
    expect((await fetch(`${served.url}/v1/facets`)).status).toBe(200)
    expect((await chat(bearer(mine.key))).status).toBe(200)
    expect((await chat(bearer(mine.key))).status).toBe(200)
    expect((await chat(bearer(mine.key))).status).toBe(429)
    expect((await chat(bearer(other.key))).status).toBe(200)
    expect((await fetch(`${served.url}/healthz`)).headers.get('ratelimit')).toBeNull()
  })

  test('behind a proxy the caller is who the proxy says, without one nobody can say so', async () => {
    for (const [proxies, status] of [
      [1, 200],
      [0, 429],
    ] as const) {
      served = await serve({ access: { proxies, perMinute: { requests: 1, turns: 1 } } })
      const facets = (address: string) =>
        fetch(`${served?.url}/v1/facets`, { headers: { 'x-forwarded-for': address } })
      expect((await facets('203.0.113.7')).status).toBe(200)
      expect((await facets('203.0.113.8')).status).toBe(status)
      await served.stop()
    }
    served = undefined
  })
})

describe('what is logged', () => {
  test('no thread id, no words, no key', async () => {
    const lines: string[] = []
    const sink = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk))
        done()
      },
    })
    const { key, entry } = makeKey('me', ['admin'])
    served = await serve({ log: pino({ level: 'info' }, sink), access: { keys: readKeys(entry) } })
    const thread = '0199c6b0-7c1e-7a55-8d43-9a5f1f0a7b3c'
    await fetch(`${served.url}/v1/threads/${thread}`, { headers: bearer(key) })
    await fetch(`${served.url}/v1/thread/${thread}`, { headers: bearer(key) })
    await postJson(`${served.url}/v1/chat`, { message: 'my secret birthday' }, bearer(key))
    const text = lines.join('')
    expect(lines.length).toBeGreaterThanOrEqual(3)
    for (const secret of [thread, 'secret birthday', key]) expect(text).not.toContain(secret)
  })

  test('an error that may quote a shopper or a provider keeps its message for debugging', () => {
    const provider = Object.assign(new Error('401 bad key sk-123'), { status: 401, headers: {} })
    const wrapped = new AppError('model-failed', 'The model has failed.', { cause: provider })
    expect(JSON.stringify(errorToLog(wrapped, 'info'))).not.toContain('sk-123')
    expect(JSON.stringify(errorToLog(wrapped, 'info'))).toContain('"status":401')
    expect(JSON.stringify(errorToLog(wrapped, 'debug'))).toContain('sk-123')
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    expect(JSON.stringify(errorToLog(full, 'info'))).toContain('no space left')
  })
})
