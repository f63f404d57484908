import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeKey, readKeys } from '../../api/access/api-keys.ts'
import { createFashionBuddy, type FashionBuddy } from '../../clients/typescript/index.ts'
import { readEvents } from '../../clients/typescript/read-events.ts'
import { renderTypes } from '../../clients/typescript/render-types.ts'
import { jpeg } from '../api/pictures.ts'
import { dataUrl, type Served, serve } from '../api/serve.ts'

const folder = new URL('../../clients/typescript/', import.meta.url)

test('its types are those of the document: else run "npm run client"', async () => {
  expect(await readFile(new URL('types.ts', folder), 'utf8')).toBe(await renderTypes())
})

test('it depends on nothing', async () => {
  const manifest = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'))
  expect(manifest).not.toHaveProperty('dependencies')
  for (const file of ['index.ts', 'problem.ts', 'read-events.ts', 'types.ts']) {
    const source = await readFile(new URL(file, folder), 'utf8')
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)
    expect(imports.filter((from) => !from?.startsWith('./'))).toEqual([])
  }
})

describe('every method, against the service', () => {
  let served: Served
  let shop: FashionBuddy
  beforeAll(async () => {
    served = await serve()
    shop = createFashionBuddy({ baseUrl: `${served.url}/` })
  })
  afterAll(() => served.stop())

  test('chat, with words alone and with photos', async () => {
    // As the README begins; tsc checks that no field with a default is asked for.
    const first = await shop.chat({ message: 'a blue linen dress under 80', limit: 8 })
    expect(first).toMatchObject({
      thread_id: 'thread-1',
      reply: 'A blue dress.',
      products: [{ id: 'dress-1' }],
    })
    const photos = [new Blob([new Uint8Array(await jpeg())], { type: 'image/jpeg' })]
    const filters = { price: { max: 80, currency: 'EUR' } }
    await shop.chat({ message: 'like this', photos, thread_id: first.thread_id, filters, limit: 3 })
    expect(served.ports.turns.at(-1)).toMatchObject({
      message: 'like this',
      threadId: 'thread-1',
      filters,
      limit: 3,
      images: [expect.anything()],
    })
  })

  test('a stream gives the events in order, and stops when it is told to', async () => {
    const seen: string[] = []
    let text = ''
    for await (const event of shop.stream({ message: 'a dress' })) {
      seen.push(event.event)
      if (event.event === 'text-delta') text += event.data.text
    }
    expect(seen).toEqual([
      ...['start', 'step-start', 'step-end', 'text-delta', 'text-delta', 'products', 'done'],
    ])
    expect(text).toBe('A blue dress.')
    const client = new AbortController()
    served.ports.nextTurn = () => new Promise(() => {})
    const stream = shop.stream({ message: 'a dress' }, { signal: client.signal })
    setTimeout(() => client.abort(), 50)
    await expect(stream.next()).rejects.toThrow()
  })

  test('the catalogue', async () => {
    expect((await shop.search({ text: 'a dress' })).products).toHaveLength(1)
    const image = { url: dataUrl(await jpeg(), 'image/jpeg') }
    expect((await shop.describe({ image })).garments).toHaveLength(1)
    const stored = await shop.putProduct('a/b c', {
      title: 'Wool hat',
      price: { amount: 12, currency: 'EUR' },
    })
    expect(stored).toMatchObject({ id: 'a/b c', title: 'Wool hat' })
    expect(await shop.product('a/b c')).toEqual(stored)
    const page = await shop.products({ limit: 1, color: ['red', 'blue'], in_stock: true, brand: undefined })
    expect([page.products.length, page.total]).toEqual([1, 2])
    expect((await shop.facets({ category: 'dress' })).total).toBe(1)
    await shop.removeProduct('a/b c')
    await expect(shop.product('a/b c')).rejects.toMatchObject({ code: 'product-not-found', status: 404 })
  })

  test('conversations and feedback', async () => {
    expect((await shop.thread('thread-1')).messages).toHaveLength(2)
    await shop.feedback({ thread_id: 'thread-1', turn_id: 'turn-1', thumb: 'up' })
    await shop.removeThread('thread-1')
    await expect(shop.thread('thread-1')).rejects.toMatchObject({ code: 'thread-not-found' })
  })

  test('what is refused names the code and the fields', async () => {
    const refused = shop.chat({ message: 'x', limit: 1_000 })
    await expect(refused).rejects.toMatchObject({
      name: 'FashionBuddyError',
      code: 'invalid-request',
      status: 400,
      errors: [{ path: 'limit', message: 'At most 100.' }],
    })
    served.ports.nextTurn = async () => {
      throw new Error('no')
    }
    await expect(shop.stream({ message: 'x' }).next()).rejects.toMatchObject({
      code: 'internal',
      status: 500,
    })
  })

  test('addresses relative to the service are made whole', () => {
    expect(shop.absolute('/images/a.webp')).toBe(`${served.url}/images/a.webp`)
    expect(shop.absolute('https://cdn.example/a.webp')).toBe('https://cdn.example/a.webp')
  })
})

test('a key is sent, and how long to wait is told', async () => {
  const { key, entry } = makeKey('page', ['chat'])
  const served = await serve({
    access: { keys: readKeys(entry), open: new Set(), perMinute: { requests: 1, turns: 1 } },
  })
  try {
    const shop = createFashionBuddy({ baseUrl: served.url, key })
    await shop.chat({ message: 'a dress' })
    await expect(shop.chat({ message: 'a dress' })).rejects.toMatchObject({
      code: 'rate-limited',
      retryAfter: expect.any(Number),
    })
    await expect(createFashionBuddy({ baseUrl: served.url }).chat({ message: 'x' })).rejects.toMatchObject({
      code: 'unauthorized',
    })
  } finally {
    await served.stop()
  }
})

describe('a stream as networks cut it', () => {
  const streamOf = (...chunks: Uint8Array[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk)
        controller.close()
      },
    })
  const bytes = new TextEncoder().encode(
    ': hello\n\nevent: text-delta\ndata: {"text":"Größe 👗"}\n\nevent: done\ndata: {"reply":"x"}\n\n',
  )

  test('at any byte gives the same events', async () => {
    for (let at = 0; at <= bytes.length; at++) {
      const events = await Array.fromAsync(readEvents(streamOf(bytes.slice(0, at), bytes.slice(at))))
      expect(events).toMatchObject([{ event: 'text-delta', data: { text: 'Größe 👗' } }, { event: 'done' }])
    }
  })

  test('that ends early is told', async () => {
    const events = readEvents(streamOf(bytes.slice(0, bytes.length - 3)))
    await expect(Array.fromAsync(events)).rejects.toMatchObject({ code: 'stream-cut' })
  })

  test('that carries a failure throws it', async () => {
    const failed = new TextEncoder().encode('event: error\ndata: {"code":"timeout","status":504}\n\n')
    await expect(Array.fromAsync(readEvents(streamOf(failed)))).rejects.toMatchObject({
      code: 'timeout',
      status: 504,
    })
  })
})
