import { afterAll, beforeAll, expect, test } from 'vitest'
import { jpeg } from './pictures.ts'
import { dataUrl, postJson, type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(() => served.stop())

test('a search answers products and what it understood', async () => {
  const image = { url: dataUrl(await jpeg(), 'image/jpeg') }
  const response = await postJson(`${served.url}/v1/search`, { text: 'blue dress', image, limit: 2 })
  expect(response.status).toBe(200)
  const answer = await response.json()
  expect(Object.keys(answer)).toEqual(['products', 'next_cursor', 'understood', 'total'])
  expect(answer).toMatchObject({
    products: [{ id: 'dress-1', score: 0.83, near_match: false }],
    understood: { reference: null, wanted: { color: ['blue'] }, price: null, relaxed: [] },
  })
})

test('filters alone are a search', async () => {
  expect((await postJson(`${served.url}/v1/search`, { filters: { color: ['blue'] } })).status).toBe(200)
})

test('a picture is described by its garments', async () => {
  const image = { url: dataUrl(await jpeg(), 'image/jpeg') }
  const response = await postJson(`${served.url}/v1/describe`, { image })
  expect(await response.json()).toEqual({
    garments: [{ attributes: { category: 'dress' }, confidence: { category: 0.9 }, description: 'a dress' }],
  })
})

test.each(['search', 'describe'])('/v1/%s takes its picture as a file as well', async (route) => {
  const form = new FormData()
  form.set('image', new File([await jpeg()], 'a.jpg'))
  const response = await fetch(`${served.url}/v1/${route}`, { method: 'POST', body: form })
  expect(response.status).toBe(200)
})
