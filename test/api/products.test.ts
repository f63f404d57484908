import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(() => served.stop())

const put = (id: string, body: unknown) =>
  fetch(`${served.url}/v1/products/${encodeURIComponent(id)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe('one product', () => {
  test('is read, replaced and taken out by its id', async () => {
    const id = 'SKU 7/b'
    const created = await put(id, { title: 'Wool hat', price: { amount: 12, currency: 'EUR' } })
    expect(created.status).toBe(200)
    expect(await created.json()).toMatchObject({
      id,
      title: 'Wool hat',
      description: '',
      brand: null,
      sizes: [],
    })
    await put(id, { title: 'Silk hat' })
    const url = `${served.url}/v1/products/${encodeURIComponent(id)}`
    expect(await (await fetch(url)).json()).toMatchObject({ id, title: 'Silk hat', price: null })
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(204)
    expect((await fetch(url)).status).toBe(404)
  })

  test('is refused when its body names another id', async () => {
    const response = await put('a', { id: 'b', title: 'Hat' })
    expect(await response.json()).toMatchObject({ status: 400, code: 'invalid-request' })
  })

  test('is refused when it cannot be stored, with the reason', async () => {
    const response = await put('a', { title: 'unreadable' })
    expect(await response.json()).toMatchObject({ status: 400, detail: 'It cannot be stored.' })
  })

  test('is refused when a field is wrong or unknown', async () => {
    expect(await (await put('a', { title: 7 })).json()).toMatchObject({ errors: [{ path: 'title' }] })
    expect(await (await put('a', { title: 'Hat', colour: 'red' })).json()).toMatchObject({
      code: 'unknown-field',
    })
    expect(await (await put('a', [])).json()).toMatchObject({ status: 400 })
    expect(await (await put('a', null)).json()).toMatchObject({ status: 400 })
  })
})

describe('many products, one a line', () => {
  const post = (
    body: BodyInit,
    headers: Record<string, string> = { 'content-type': 'application/x-ndjson' },
  ) => fetch(`${served.url}/v1/products`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)

  test('good lines are stored and wrong ones reported with their number', async () => {
    const lines = [
      '{"id":"n1","title":"One"}',
      '',
      '{"id":"n2"',
      '{"id":"n3","title":"Three","colour":"red"}',
      '{"id":"n4","title":4}',
      '{"id":"n5","title":"unreadable"}',
      `{"id":"n6","title":"${'x'.repeat(17 * 1024 * 1024)}"}`,
      '{"id":"n7","title":"Sévén","image_url":"https://shop.example/gone.jpg"}',
    ]
    const response = await post(lines.join('\r\n'))
    expect(response.status).toBe(207)
    const answer = await response.json()
    expect(answer).toMatchObject({ upserted: 2, failed: 5, picture_problems: 1 })
    expect(answer.errors.map(({ line, path }: { line: number; path: string }) => [line, path])).toEqual(
      expect.arrayContaining([
        [3, ''],
        [4, 'colour'],
        [5, 'title'],
        [6, ''],
        [7, ''],
        [8, 'image_url'],
      ]),
    )
    expect(served.ports.products.get('n7')?.title).toBe('Sévén')
  })

  test('where no line can be stored the request has failed, and says why', async () => {
    const response = await post('{"id":7}\n{')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      upserted: 0,
      failed: 2,
      errors: [{ line: 1 }, { line: 2 }],
    })
    expect((await post('')).status).toBe(200)
  })

  test('rows are stored while later ones are still on their way', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const response = post(readable)
    const row = (index: number) => new TextEncoder().encode(`{"id":"s${index}","title":"Row"}\n`)
    await writer.write(row(0))
    await expect.poll(() => served.ports.products.has('s0')).toBe(true)
    await writer.write(row(1))
    await writer.close()
    expect(await (await response).json()).toEqual({ upserted: 2, failed: 0, picture_problems: 0, errors: [] })
  })

  test('a client that goes away in the middle leaves what it sent, and the service well', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const client = new AbortController()
    const headers = { 'content-type': 'application/x-ndjson' }
    const options = { method: 'POST', headers, body: readable, duplex: 'half', signal: client.signal }
    const response = fetch(`${served.url}/v1/products`, options as RequestInit)
    const writer = writable.getWriter()
    await writer.write(new TextEncoder().encode('{"id":"w1","title":"Row"}\n{"id":"w2"'))
    await expect.poll(() => served.ports.products.has('w1')).toBe(true)
    client.abort()
    await expect(response).rejects.toThrow()
    expect(served.ports.products.has('w2')).toBe(false)
    expect((await fetch(`${served.url}/v1/products/w1`)).status).toBe(200)
  })

  test('another content type is refused', async () => {
    const response = await post('{}', { 'content-type': 'application/json' })
    expect(await response.json()).toMatchObject({ status: 415, code: 'unsupported-media-type' })
  })
})

test('facets count what the index holds', async () => {
  expect(await (await fetch(`${served.url}/v1/facets`)).json()).toEqual({
    attributes: { color: { blue: 1 } },
    brands: { Marlow: 1 },
    sizes: { M: 1 },
    availability: { in_stock: 1 },
    price: { min: 49.9, max: 49.9, currency: 'EUR' },
    prices: [{ min: 49.9, max: 49.9, currency: 'EUR' }],
    total: 1,
  })
})

test('a thread is read, and gone once deleted', async () => {
  const url = `${served.url}/v1/threads/thread-1`
  expect(await (await fetch(url)).json()).toEqual({
    thread_id: 'thread-1',
    created_at: '2026-11-23T10:00:00.000Z',
    updated_at: '2026-11-23T10:00:00.000Z',
    messages: [
      {
        role: 'user',
        text: 'a blue dress',
        photos: ['photo-1'],
        products: [],
        at: '2026-11-23T10:00:00.000Z',
        turn_id: null,
      },
      {
        role: 'assistant',
        text: 'A blue dress.',
        photos: [],
        products: [expect.objectContaining({ id: 'dress-1', reasons: ['blue', 'dress'] })],
        at: '2026-11-23T10:00:00.000Z',
        turn_id: 'turn-1',
      },
    ],
  })
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(204)
  expect((await fetch(url)).status).toBe(404)
})
