import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postJson, type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(() => served.stop())

const languageOf = async (body: object, headers: Record<string, string> = {}) => {
  const response = await postJson(`${served.url}/v1/chat`, { message: '38', ...body }, headers)
  expect(response.status).toBe(200)
  return served.ports.turns.at(-1)?.language
}

describe('the language to answer in where the words tell none', () => {
  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['EN-gb', 'en'],
    ['fr', undefined],
    ['deu', undefined],
  ])('locale %s', async (locale, language) => {
    expect(await languageOf({ locale })).toBe(language)
  })

  test.each([
    ['de-DE,de;q=0.9,en;q=0.8', 'de'],
    ['fr-FR, en;q=0.5, de;q=0.4', 'en'],
    ['fr', undefined],
    ['*', undefined],
    [';;;,,q=', undefined],
  ])('Accept-Language: %s', async (accepted, language) => {
    expect(await languageOf({}, { 'accept-language': accepted })).toBe(language)
  })

  test('the locale is before the header, and a conversation under way before a header', async () => {
    const headers = { 'accept-language': 'en' }
    expect(await languageOf({ locale: 'de' }, headers)).toBe('de')
    expect(await languageOf({ thread_id: 'thread-1' }, headers)).toBeUndefined()
    expect(await languageOf({ thread_id: 'thread-1', locale: 'de' }, headers)).toBe('de')
  })

  test.each(['german!', '', 'x'.repeat(40), 7])('the locale %j is refused', async (locale) => {
    const response = await postJson(`${served.url}/v1/chat`, { message: '38', locale })
    expect(await response.json()).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([{ path: 'locale', message: expect.any(String) }]),
    })
  })
})

describe('compression', () => {
  const raw = (path: string, headers: Record<string, string>) =>
    new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      request(served.url + path, { headers }, async (response) => {
        const body = Buffer.concat(await Array.fromAsync(response as AsyncIterable<Buffer>))
        resolve({ headers: response.headers, body })
      })
        .on('error', reject)
        .end()
    })

  test('what is long is sent as gzip or Brotli to who takes them', async () => {
    const { headers, body } = await raw('/openapi.json', { 'accept-encoding': 'gzip' })
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: expect.stringContaining('Accept-Encoding'),
    })
    expect(JSON.parse(gunzipSync(body).toString()).openapi).toBe('3.1.0')
    expect((await raw('/openapi.json', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br')
    expect((await raw('/openapi.json', {})).headers['content-encoding']).toBeUndefined()
    expect((await raw('/healthz', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined()
  })

  test('events are not held back to be compressed', async () => {
    const response = await postJson(
      `${served.url}/v1/chat`,
      { message: 'a dress', stream: true },
      { 'accept-encoding': 'gzip, br' },
    )
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toContain('event: done')
  })
})

describe('a link that leads nowhere', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

  test.each(['/sale', '/p/none', '/images/none.webp'])('%s has a page for people', async (path) => {
    const response = await fetch(served.url + path, { headers: browser })
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('<a href="/">')
  })

  test.each([
    ['/sale', '*/*'],
    ['/sale', 'application/json'],
    ['/v1/products/none', browser.accept],
  ])('%s for %s is a problem', async (path, accept) => {
    const response = await fetch(served.url + path, { headers: { accept } })
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  })
})

describe('what is wrong is said in plain words', () => {
  test.each([
    [{ message: 5 }, 'message', 'This must be text.'],
    [{ message: 'x', limit: '3' }, 'limit', 'This must be a number.'],
    [{ message: 'x', limit: 1.5 }, 'limit', 'This must be a whole number.'],
    [{ message: 'x', limit: 101 }, 'limit', 'At most 100.'],
    [{ message: 'x', limit: 0 }, 'limit', 'At least 1.'],
    [{ message: 'x'.repeat(4_001) }, 'message', 'At most 4000 characters.'],
    [{ message: 'x', images: 'a' }, 'images', 'This must be a list.'],
    [{ message: 'x', images: [{}] }, 'images.0.url', 'This is missing.'],
    [{ message: 'x', images: [{ url: '' }] }, 'images.0.url', 'This may not be empty.'],
    [{ message: 'x', stream: 'yes' }, 'stream', 'This must be true or false.'],
    [
      { message: 'x', filters: { price: { currency: 'euro' } } },
      'filters.price.currency',
      'Three capital letters, such as EUR.',
    ],
    [[], '', 'This must be an object.'],
  ])('%j', async (body, path, message) => {
    const response = await postJson(`${served.url}/v1/chat`, body)
    expect((await response.json()).errors[0]).toEqual({ path, message })
  })

  test('values that there are, are listed', async () => {
    const response = await postJson(`${served.url}/v1/chat`, { message: 'x', filters: { gender: 'dog' } })
    expect((await response.json()).errors[0].message).toMatch(/^One of "female", /)
  })
})
