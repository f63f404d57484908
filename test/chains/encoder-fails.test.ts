import { afterEach, describe, expect, test } from 'vitest'
import { openPorts } from '../../api/open-ports.ts'
import { readConfig } from '../../src/config.ts'
import type { Encoder } from '../../src/encoder/encoder.ts'
import { openEncoder } from '../../src/encoder/open.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { type JinaTrouble, openFakeJina } from '../fakes/jina-server.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'
import { openShop, photo, recordEvents, shopProducts } from './shop.ts'

const opened: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const part of opened.splice(0).reverse()) await part.close()
})

/** A shop whose index was written with Jina's encoder, which then has this trouble with every request. */
async function openTroubled(trouble: JinaTrouble, env: Record<string, string> = {}) {
  let isWell = true
  const jina = await openFakeJina(() => (isWell ? {} : trouble))
  opened.push(jina)
  const given = {
    ...{
      EMBEDDING_MODEL: 'community:jina/jina-clip-v2',
      EMBEDDING_API_KEY: 'key',
      EMBEDDING_BASE_URL: jina.url,
    },
    TURN_TIMEOUT_MS: '6000',
    ...env,
  }
  const encoder: Encoder = await openEncoder(readConfig(given))
  const index = openMemoryIndex()
  const vectors = await encoder.encodeTexts(shopProducts.map(({ title }) => title))
  await index.upsert(shopProducts.map((product, at) => indexedProduct(product, { vector: vectors[at]! })))
  const shop = await openShop({ env: given, overrides: { encoder, index } })
  opened.push(shop)
  isWell = false
  return {
    ...{ shop, jina, encoder },
    recover: () => {
      isWell = true
    },
  }
}

const troubles: [string, JinaTrouble][] = [
  ['an error of the server', { status: 500, detail: 'out of order' }],
  ['a refusal', { status: 429, detail: 'rate limit exceeded' }],
  ['a key that is no longer good', { status: 401, detail: 'unauthorized' }],
  ['HTML', { status: 502, html: true }],
  ['a vector too few', { short: true }],
  ['a hang', { hang: true }],
]

describe.each(troubles)('where the encoder has %s', (_, trouble) => {
  test('words are searched for, filters hold, and steps say so', async () => {
    const { shop } = await openTroubled(trouble)
    const began = performance.now()
    const { events, onEvent } = recordEvents()
    const answer = await shop.say('a blue dress under 40 euros', { onEvent })
    expect(performance.now() - began).toBeLessThan(6_000)
    const [first] = answer.products
    expect(first?.attributes).toMatchObject({ category: 'dress', color: ['blue'] })
    const exact = answer.products.filter(({ near_match }) => !near_match)
    expect(exact.map(({ price }) => price?.amount ?? 99).every((amount) => amount <= 40)).toBe(true)
    expect(answer.steps.filter(({ tool }) => tool === 'encoder')).toEqual([
      { tool: 'encoder', ms: expect.any(Number), ok: false },
    ])
    expect(events.filter(({ event, data }) => event === 'step-end' && data.tool === 'encoder')).toHaveLength(
      1,
    )
  })
})

test('a photo is read and its like is found by what was seen', async () => {
  const { shop } = await openTroubled({ status: 500, detail: 'out of order' })
  const answer = await shop.say('like this', { images: [photo()] })
  expect(answer.products[0]?.attributes).toMatchObject({ category: 'dress', color: ['red'] })
  expect(answer.steps.map(({ tool }) => tool)).toContain('encoder')
})

test('a provider that keeps failing is left alone for a while', async () => {
  const { shop, jina } = await openTroubled({ status: 500, detail: 'out of order' })
  for (const color of ['blue', 'red', 'black', 'white']) await shop.say(`${color} dresses`)
  const asked = jina.bodies.length
  const answer = await shop.say('blue sneakers')
  expect(jina.bodies.length).toBe(asked)
  expect(answer.products[0]?.attributes.category).toBe('sneakers')
})

test('a thread goes on as ever once the encoder is well again', async () => {
  const { shop, recover } = await openTroubled({ status: 401, detail: 'unauthorized' })
  await shop.say('red dresses')
  recover()
  const { steps, products } = await shop.say('in blue')
  expect(products[0]?.attributes).toMatchObject({ category: 'dress', color: ['blue'] })
  expect(steps.map(({ tool }) => tool)).not.toContain('encoder')
})

test('a shopper who goes away cancels: that is no failure', async () => {
  const { shop } = await openTroubled({ hang: true })
  const going = shop.say('red dresses', { signal: AbortSignal.timeout(150) })
  await expect(going).rejects.toMatchObject({ code: 'canceled' })
})

test('ingest does not go on without: what fails there is failed', async () => {
  const { encoder } = await openTroubled({ status: 401, detail: 'unauthorized' })
  await expect(encoder.encodeTexts(['a dress'])).rejects.toMatchObject({ code: 'model-failed' })
})

test('search without an agent, and what describes a photo, answer too', async () => {
  const { shop } = await openTroubled({ status: 500, detail: 'out of order' })
  const ports = await openPorts(shop.services)
  const signal = new AbortController().signal
  const { products } = await ports.search({ text: 'white sneakers', limit: 3 }, { signal })
  expect(products[0]?.attributes).toMatchObject({ category: 'sneakers', color: ['white'] })
  const [garment] = await ports.describe(photo(), { signal })
  expect(garment?.attributes.category).toBe('dress')
})
