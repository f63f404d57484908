import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { AppError, type ErrorCode } from '../../src/errors.ts'
import { hugePng, jpeg } from './pictures.ts'
import { dataUrl, postJson, type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(() => served.stop())
afterEach(async () => {
  const next = await postJson(`${served.url}/v1/chat`, { message: 'a dress' })
  expect(next.status, 'the next request works').toBe(200)
})

const chat = (body: unknown, headers?: Record<string, string>) =>
  postJson(`${served.url}/v1/chat`, body, headers)

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  const problem = await response.json()
  expect(problem.status).toBe(response.status)
  expect(problem.type).toBe(`/problems/${problem.code}`)
  expect(problem.title).toEqual(expect.any(String))
  expect(problem.detail).toEqual(expect.any(String))
  expect(problem.instance).toContain(`#${response.headers.get('x-request-id')}`)
  return problem
}

describe('pictures that cannot be read', () => {
  const send = async (bytes: Uint8Array, type = 'image/png') =>
    chat({ images: [{ url: dataUrl(bytes, type) }] })

  test('text that is no picture', async () => {
    const response = await send(Buffer.from('hello, I am no picture'))
    expect([response.status, (await problemOf(response)).code]).toEqual([400, 'invalid-image'])
  })

  test('a header that announces 60,000 × 60,000 pixels', async () => {
    const response = await send(hugePng())
    expect([response.status, (await problemOf(response)).code]).toEqual([413, 'image-too-large'])
  })

  test('a JPEG cut so early that hardly any of it arrived', async () => {
    const whole = await jpeg(300)
    const response = await send(whole.subarray(0, whole.length / 8), 'image/jpeg')
    expect([response.status, (await problemOf(response)).code]).toEqual([400, 'invalid-image'])
  })

  test('more bytes than a picture may have', async () => {
    const response = await send(Buffer.alloc(200_001, 1))
    expect([response.status, (await problemOf(response)).code]).toEqual([413, 'image-too-large'])
  })

  test('an address inside the private network', async () => {
    const response = await chat({ images: [{ url: 'http://127.0.0.1:9/picture.jpg' }] })
    expect([response.status, (await problemOf(response)).code]).toEqual([400, 'image-url-forbidden'])
  })

  test('of several pictures the failing one is named', async () => {
    const good = { url: dataUrl(await jpeg(), 'image/jpeg') }
    const response = await chat({ images: [good, { url: dataUrl(Buffer.from('no')) }] })
    expect((await problemOf(response)).detail).toMatch(/^Picture 2: /)
  })

  test.each(['search', 'describe'])('/v1/%s refuses them as well', async (route) => {
    const image = { url: dataUrl(Buffer.from('no picture')) }
    const response = await postJson(`${served.url}/v1/${route}`, { image })
    expect([response.status, (await problemOf(response)).code]).toEqual([400, 'invalid-image'])
  })
})

describe('bodies that cannot be understood', () => {
  test('an unknown field is named', async () => {
    const response = await chat({ message: 'a dress', colour: 'blue' })
    expect(response.status).toBe(400)
    expect(await problemOf(response)).toMatchObject({
      code: 'unknown-field',
      detail: 'Unknown: colour.',
      errors: [{ path: 'colour', message: 'This field does not exist.' }],
    })
  })

  test('an unknown field is named deep inside', async () => {
    const response = await chat({ message: 'a dress', filters: { price: { maximum: 5 } } })
    expect(await problemOf(response)).toMatchObject({
      code: 'unknown-field',
      detail: 'Unknown: filters.price.maximum.',
    })
  })

  test.each([
    ['a number for a message', { message: 5 }, 'message'],
    ['an unknown color', { message: 'x', filters: { color: 'blurple' } }, 'filters.color'],
    ['a limit of none', { message: 'x', limit: 0 }, 'limit'],
    ['a limit beyond bounds', { message: 'x', limit: 101 }, 'limit'],
    ['neither words nor pictures', { message: '  ' }, 'message'],
    ['a message too long', { message: 'x'.repeat(4_001) }, 'message'],
    ['five pictures', { images: Array(5).fill({ url: 'data:' }) }, 'images'],
    ['a picture without address', { images: [{}] }, 'images.0.url'],
    ['a list for a body', [], ''],
  ])('%s is a wrong value', async (_name, body, path) => {
    const response = await chat(body)
    expect(response.status).toBe(400)
    const problem = await problemOf(response)
    expect(problem.code).toBe('invalid-request')
    expect(problem.errors[0].path).toBe(path)
  })

  test('a value that is none of those allowed is told those that are', async () => {
    for (const color of ['blurple', ['blue', 'blurple']]) {
      const problem = await problemOf(await chat({ message: 'x', filters: { color } }))
      expect(problem.errors[0].path).toMatch(/^filters\.color(\.1)?$/)
      expect(problem.errors[0].message).toContain('"navy"')
    }
    const problem = await problemOf(await chat({ message: 'x', filters: { color: 5 } }))
    expect(problem.errors[0]).toMatchObject({ path: 'filters.color' })
  })

  test.each(['{"message": ', '"just text"', ''])('%j is no JSON object', async (body) => {
    const response = await chat(body)
    expect(response.status).toBe(400)
    expect(['invalid-json', 'invalid-request']).toContain((await problemOf(response)).code)
  })

  test('a body of another type is not read', async () => {
    const response = await chat('message=a+dress', { 'content-type': 'application/x-www-form-urlencoded' })
    expect([response.status, (await problemOf(response)).code]).toEqual([415, 'unsupported-media-type'])
  })

  test('a body without type is not read', async () => {
    const response = await fetch(`${served.url}/v1/search`, { method: 'POST', body: Buffer.from('{}') })
    expect([response.status, (await problemOf(response)).code]).toEqual([415, 'unsupported-media-type'])
  })

  test('a body in an unknown encoding is not read', async () => {
    const response = await chat('{}', { 'content-encoding': 'snappy' })
    expect([response.status, (await problemOf(response)).code]).toEqual([415, 'unsupported-media-type'])
  })

  test('an answer in a format we do not speak', async () => {
    const response = await chat({ message: 'x' }, { accept: 'image/png' })
    expect([response.status, (await problemOf(response)).code]).toEqual([406, 'not-acceptable'])
  })

  test('a giant body', async () => {
    const response = await chat({ message: 'x'.repeat(16 * 1024 * 1024) })
    expect([response.status, (await problemOf(response)).code]).toEqual([413, 'payload-too-large'])
  })

  test('a search for nothing at all', async () => {
    const response = await postJson(`${served.url}/v1/search`, {})
    expect([response.status, (await problemOf(response)).code]).toEqual([400, 'invalid-request'])
  })
})

describe('things that are not there', () => {
  test.each([
    ['GET', '/v1/products/none', 404, 'product-not-found'],
    ['DELETE', '/v1/products/none', 404, 'product-not-found'],
    ['GET', '/v1/threads/none', 404, 'thread-not-found'],
    ['DELETE', '/v1/threads/none', 404, 'thread-not-found'],
    ['GET', '/v1/nothing', 404, 'not-found'],
    ['GET', '/problems/none', 404, 'not-found'],
    ['GET', '/images/none.webp', 404, 'not-found'],
    ['GET', `/v1/products/${'x'.repeat(201)}`, 400, 'invalid-request'],
    ['GET', '/v1/products/%E0%A4%A', 400, 'invalid-request'],
  ])('%s %s', async (method, path, status, code) => {
    const response = await fetch(served.url + path, { method })
    expect([response.status, (await problemOf(response)).code]).toEqual([status, code])
  })

  test('an unknown thread', async () => {
    const response = await chat({ message: 'x', thread_id: 'none' })
    expect([response.status, (await problemOf(response)).code]).toEqual([404, 'thread-not-found'])
  })
})

describe('methods that are not allowed', () => {
  test.each([
    ['GET', '/v1/chat', 'POST'],
    ['PUT', '/v1/threads/thread-1', 'GET, DELETE, HEAD'],
    ['POST', '/v1/products/dress-1', 'GET, PUT, DELETE, HEAD'],
    ['PATCH', '/v1/products', 'GET, POST, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
    ['DELETE', '/images/a.webp', 'GET, HEAD'],
    ['POST', '/', 'GET, HEAD'],
  ])('%s %s names those that are', async (method, path, allow) => {
    const response = await fetch(served.url + path, { method })
    expect([response.status, (await problemOf(response)).code]).toEqual([405, 'method-not-allowed'])
    expect(response.headers.get('allow')).toBe(allow)
  })
})

describe('failures behind the routes', () => {
  test('what we did not foresee says nothing of itself', async () => {
    served.ports.nextTurn = async () => {
      throw new Error('connect ECONNREFUSED, password=hunter2')
    }
    const response = await chat({ message: 'x' })
    const problem = await problemOf(response)
    expect(problem).toMatchObject({
      status: 500,
      code: 'internal',
      detail: 'Something went wrong on our side.',
    })
    expect(JSON.stringify(problem)).not.toContain('hunter2')
  })

  test.each<[ErrorCode, number]>([
    ['model-failed', 502],
    ['timeout', 504],
    ['thread-busy', 409],
  ])('%s has its status', async (code, status) => {
    served.ports.nextTurn = async () => {
      throw new AppError(code, 'It did not work.')
    }
    const response = await chat({ message: 'x' })
    expect(response.status).toBe(status)
    expect(await problemOf(response)).toMatchObject({ code, detail: 'It did not work.' })
  })
})

describe('feedback', () => {
  const give = (body: object) => postJson(`${served.url}/v1/feedback`, body)
  const right = { thread_id: 'thread-1', turn_id: 'turn-1', thumb: 'up' }

  test('is taken without an answer', async () => {
    const response = await give({ ...right, product_id: 'dress-1', comment: 'lovely' })
    expect([response.status, await response.text()]).toEqual([204, ''])
  })

  test.each([
    ['another thumb', { thumb: 'sideways' }, [400, 'invalid-request']],
    ['a field that is not known', { stars: 5 }, [400, 'unknown-field']],
    ['a thread that is not there', { thread_id: 'nobody' }, [404, 'thread-not-found']],
    ['an answer that is not there', { turn_id: 'turn-9' }, [404, 'turn-not-found']],
  ])('with %s is refused', async (_, wrong, expected) => {
    const response = await give({ ...right, ...wrong })
    expect([response.status, (await problemOf(response)).code]).toEqual(expected)
  })
})
