import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { announceOnce } from '../../chains/announce-once.ts'
import type { TurnState } from '../../chains/turn-state.ts'
import { openShop, photo, type Shop } from './shop.ts'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const colorsOf = (result: { products: { attributes: { color?: string[] } }[] }) =>
  result.products.flatMap(({ attributes }) => attributes.color ?? [])

test.each([
  ['you are useless', /sorry/],
  ['fuck this!', /sorry/],
  ['what do you have?', /Describe a piece/],
  ['where is my order?', /orders/],
  ["what's your return policy?", /returns/],
])('"%s" is talk, no search', async (message, reply) => {
  const result = await shop.say(message)
  expect(result.steps).toEqual([])
  expect(result.reply).toMatch(reply)
})

test('a limit in a currency that the shop does not use holds as the same amount, and that is said', async () => {
  const result = await shop.say('a blue dress for $25–31')
  expect(result.reply).toMatch(
    /^Prices here are in EUR and I have no exchange rate for USD, so I kept to €31(?:\.00)?\. /,
  )
  const exact = result.products.filter(({ near_match }) => !near_match)
  expect(exact.every(({ price }) => (price?.amount ?? 0) <= 31)).toBe(true)
  const next = await shop.say('in red, under 40 EUR')
  expect(next.reply).not.toContain('Prices here')
})

test('of a currency that is worth far less the limit is left out, and the amount is asked for', async () => {
  const result = await shop.say('a blue dress under 3000 rupees')
  expect(result.understood.price).toBeNull()
  expect(result.reply).toMatch(/can't convert INR and left that limit out; tell me the amount in EUR/)
})

test('of two garments each has its share of what is shown', async () => {
  const { reply, products } = await shop.say('blue dress and red sneakers', { limit: 6 })
  expect(products).toHaveLength(6)
  expect(reply).toMatch(/blue dresses.*red sneakers/i)
  const kinds = products.map(({ attributes }) => attributes.category)
  expect(kinds).toEqual([...Array(3).fill('dress'), ...Array(3).fill('sneakers')])
  const more = await shop.say('show me more', { limit: 6 })
  expect(more.products.some(({ id }) => products.some((shown) => shown.id === id))).toBe(false)
})

test("the reply claims no word that is none of the shop's attributes", async () => {
  const { reply } = await shop.say('gown in blue')
  expect(reply).toMatch(/blue dresses/i)
  expect(reply).not.toMatch(/gown/)
})

describe('after a first search', () => {
  beforeEach(() => shop.say('blue shirts'))

  test('"in other colors" shows any color but that one', async () => {
    const result = await shop.say('do you have it in other colors?')
    expect(result.understood.wanted.color).toBeUndefined()
    expect(result.understood.unwanted.color).toEqual(['blue'])
    expect(colorsOf(result)).not.toContain('blue')
    expect(result.products.every(({ attributes }) => attributes.category === 'shirt')).toBe(true)
  })

  test('a size asked about is answered, not applied', async () => {
    expect((await shop.say('do you have the first one in S?')).reply).toMatch(/: yes, it comes in S\./)
    expect((await shop.say('do you have it in XXS?')).reply).toMatch(/: no, not in XXS\. It comes in/)
  })

  test('a price or a size alone goes on from it', async () => {
    const cheap = await shop.say('below 48')
    expect(cheap.understood).toMatchObject({
      wanted: { category: ['shirt'], color: ['blue'] },
      price: { max: 48 },
    })
    expect((await shop.say('XL')).understood).toMatchObject({
      wanted: { category: ['shirt'] },
      sizes: ['XL'],
    })
  })

  test('"jeans instead" changes the kind and keeps the color', async () => {
    const result = await shop.say('jeans instead')
    expect(result.understood.wanted).toEqual({ category: ['jeans'], color: ['blue'] })
  })

  test('"sort by price" puts the cheapest first', async () => {
    const { reply, products } = await shop.say('sort by price')
    expect(reply).toMatch(/the cheapest is/i)
    expect(products[0]?.price?.amount).toBe(Math.min(...products.map(({ price }) => price?.amount as number)))
  })
})

test('"like this but not this color" refuses the color of the photo', async () => {
  const result = await shop.say('like this but not this color', { images: [photo()] })
  expect(result.understood.unwanted.color).toEqual(['red'])
  expect(colorsOf(result)).not.toContain('red')
})

test('a language that is not known is said not to be understood', async () => {
  expect((await shop.say('Busco un vestido rojo')).reply).toMatch(/I read English and German/)
  expect((await shop.say('赤いドレス')).reply).toMatch(/I read English and German/)
})

test('products are announced once, and again when a later search changes them', () => {
  const names: string[] = []
  const turn = {
    announced: null,
    emit: ({ event }: { event: string }) => names.push(event),
  } as unknown as TurnState
  const understood = {
    reference: null,
    wanted: {},
    unwanted: {},
    price: null,
    sizes: [],
    brands: [],
    relaxed: [],
  }
  const nothing = { products: [], groups: [], total: null }
  announceOnce(turn, { ...nothing, understood })
  announceOnce(turn, { ...nothing, understood: { ...understood } })
  expect(names).toEqual(['products'])
  announceOnce(turn, { ...nothing, understood: { ...understood, sizes: ['M'] } })
  expect(names).toEqual(['products', 'products'])
})
