import { afterAll, beforeAll, expect, test } from 'vitest'
import { postJson, type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(() => served.stop())

test.each([
  ['de-AT,de;q=0.9,en;q=0.5', 'de', 'Ein blaues Kleid'],
  ['fr', 'en', 'A blue dress'],
  ['', 'en', 'A blue dress'],
])('what may be asked first is said in the language of "%s"', async (accepted, language, text) => {
  const response = await fetch(`${served.url}/v1/starters`, { headers: { 'accept-language': accepted } })
  expect(response.headers.get('content-language')).toBe(language)
  expect(response.headers.get('vary')).toMatch(/accept-language/i)
  expect(await response.json()).toEqual({ starters: [text] })
})

const chat = (body: unknown) => postJson(`${served.url}/v1/chat`, body)

test('a turn can be a wish that was edited, with nothing said', async () => {
  const wish = { wanted: { color: ['red'] }, price: { max: 40 } }
  expect((await chat({ wish })).status).toBe(200)
  expect(served.ports.turns.at(-1)).toMatchObject({ message: '', edited: { ...wish, sizes: [] } })
  expect((await chat({ wish: { wanted: { color: ['reddish'] } } })).status).toBe(400)
})

test('a turn can be about garments of a photo, said in a form as well', async () => {
  const garments = [{ photo: 1, garment: 2, category: 'boots' }]
  const form = new FormData()
  form.set('garments', JSON.stringify(garments))
  const response = await fetch(`${served.url}/v1/chat`, { method: 'POST', body: form })
  expect(response.status).toBe(200)
  expect(served.ports.turns.at(-1)?.garments).toEqual(garments)
  expect((await chat({ message: 'this', garments: [{ photo: 0 }] })).status).toBe(400)
  expect((await chat({})).status).toBe(400)
})
