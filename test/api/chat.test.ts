import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jpeg } from './pictures.ts'
import { dataUrl, postJson, type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(() => served.stop())

const chat = (body: unknown) => postJson(`${served.url}/v1/chat`, body)
const lastTurn = () => served.ports.turns.at(-1)

describe('POST /v1/chat as JSON', () => {
  test('answers in the shape of the contract', async () => {
    const response = await chat({ message: 'a blue dress' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({
      thread_id: 'thread-1',
      turn_id: 'turn-1',
      reply: 'A blue dress.',
      products: [
        {
          id: 'dress-1',
          title: 'Linen dress',
          brand: 'Marlow',
          price: { amount: 49.9, currency: 'EUR' },
          availability: 'in_stock',
          options: {},
          images: [],
          rating: null,
          image_url: '/images/dress-1.webp',
          url: null,
          attributes: { category: 'dress', color: ['blue'], pattern: 'solid' },
          score: 0.83,
          reasons: ['blue', 'dress'],
          near_match: false,
          relaxed: [],
        },
      ],
      understood: {
        reference: null,
        wanted: { category: ['dress'], color: ['blue'] },
        unwanted: {},
        price: null,
        sizes: [],
        brands: [],
        relaxed: [],
      },
      groups: [],
      total: null,
      suggestions: ['Anything cheaper?'],
      language: 'en',
      steps: [{ tool: 'search_products', ms: 12, ok: true }],
      usage: { model: 'planner', model_calls: 2, input_tokens: 0, output_tokens: 0, total_tokens: 0 },
    })
  })

  test('hands the turn its decoded pictures, filters, limit and thread', async () => {
    const image = { url: dataUrl(await jpeg(80), 'image/jpeg') }
    const filters = { color: 'blue', price: { max: 60 } }
    await chat({ message: 'like this', images: [image, image], thread_id: 'thread-1', filters, limit: 3 })
    expect(lastTurn()).toMatchObject({ threadId: 'thread-1', message: 'like this', limit: 3 })
    expect(lastTurn()?.filters).toEqual({ color: ['blue'], price: { max: 60 } })
    expect(lastTurn()?.images.map(({ width, height, rgb }) => [width, height, rgb.length])).toEqual([
      [80, 80, 19_200],
      [80, 80, 19_200],
    ])
  })

  test('needs no message when there is a picture', async () => {
    const response = await chat({ images: [{ url: dataUrl(await jpeg(), 'image/jpeg') }] })
    expect(response.status).toBe(200)
    expect(lastTurn()?.message).toBe('')
  })
})

describe('POST /v1/chat as a form', () => {
  const send = (form: FormData) => fetch(`${served.url}/v1/chat`, { method: 'POST', body: form })

  test('reads the same fields, with pictures as files', async () => {
    const form = new FormData()
    form.set('message', 'like this but in blue')
    form.set('thread_id', 'thread-1')
    form.set('filters', '{"brand":"Marlow"}')
    form.set('limit', '5')
    form.append('images', new File([await jpeg(40)], 'a.jpg', { type: 'image/jpeg' }))
    form.append('images', new File([await jpeg(50)], 'b.jpg', { type: 'image/jpeg' }))
    const response = await send(form)
    expect(response.status).toBe(200)
    expect(lastTurn()).toMatchObject({ message: 'like this but in blue', threadId: 'thread-1', limit: 5 })
    expect(lastTurn()?.filters).toEqual({ brand: ['Marlow'] })
    expect(lastTurn()?.images.map(({ width }) => width)).toEqual([40, 50])
  })

  test('takes a file input that was left empty as no picture', async () => {
    const form = new FormData()
    form.set('message', 'a dress')
    form.set('thread_id', '')
    form.append('images', new File([], ''))
    const response = await send(form)
    expect(response.status).toBe(200)
    expect(lastTurn()).toMatchObject({ images: [], threadId: undefined })
  })

  test('streams when the form says so', async () => {
    const form = new FormData()
    form.set('message', 'a dress')
    form.set('stream', 'true')
    const response = await send(form)
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(await response.text()).toContain('event: done\n')
  })
})
