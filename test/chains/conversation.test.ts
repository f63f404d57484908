import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { turnResultSchema } from '../../chains/turn.ts'
import { openShop, photo, type Shop } from './shop.ts'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

const ids = (result: { products: { id: string }[] }) => result.products.map(({ id }) => id)
const tools = (result: { steps: { tool: string }[] }) => result.steps.map(({ tool }) => tool)

test('words alone find fitting products, with the contract filled', async () => {
  const result = await shop.say('a blue dress')
  expect(() => turnResultSchema.parse(result)).not.toThrow()
  expect(ids(result).slice(0, 4).sort()).toEqual([1, 2, 3, 4].map((number) => `dress-blue-${number}`))
  expect(result.understood).toMatchObject({
    reference: null,
    wanted: { category: ['dress'], color: ['blue'] },
    unwanted: {},
    price: null,
  })
  expect(tools(result)).toEqual(['search_products'])
  expect(result.usage).toMatchObject({ model: 'built-in-planner', total_tokens: 0 })
  expect(result.reply).toMatch(/blue dresses/i)
})

test('a photo with "like this but in blue" finds the same kind in blue', async () => {
  const result = await shop.say('like this but in blue', { images: [photo()] })
  expect(
    ids(result)
      .slice(0, 4)
      .every((id) => id.startsWith('dress-blue')),
  ).toBe(true)
  expect(result.understood.reference).toMatchObject({ kind: 'photo', handle: 'photo-1' })
  expect(result.understood.wanted).toEqual({ color: ['blue'] })
  expect(tools(result)).toEqual(['describe_image', 'search_products'])
  expect(result.reply).toContain('a red dress')
})

describe('a conversation goes on', () => {
  beforeEach(() => shop.say('like this but in blue', { images: [photo()], limit: 3 }))

  test('"cheaper than the first one" limits the price by the first one', async () => {
    const { products: shown } = await shop.say('in white')
    const first = shown[0]?.price?.amount as number
    const result = await shop.say('anything cheaper than the first one?')
    expect(result.understood.price).toEqual({ max: first - 0.01, currency: 'EUR' })
    const exact = result.products.filter(({ near_match }) => !near_match)
    expect(exact.every(({ price }) => (price?.amount as number) < first)).toBe(true)
    expect(result.understood.wanted).toEqual({ color: ['white'] })
  })

  test('"the second one in red" looks for its like in red, and does not show itself', async () => {
    const before = await shop.say('blue shirts')
    const second = before.products[1]?.id
    const result = await shop.say('the second one in red')
    expect(result.understood.reference).toMatchObject({ kind: 'product', id: second })
    expect(result.products[0]?.attributes).toMatchObject({ category: 'shirt', color: ['red'] })
    expect(ids(result)).not.toContain(second)
  })

  test('"what sizes does it come in" tells the sizes and keeps the list', async () => {
    await shop.say('the second one in red', { limit: 3 })
    const result = await shop.say('what sizes does it come in?')
    expect(tools(result)).toEqual(['get_product'])
    expect(result.reply).toMatch(/comes in .*L/)
    expect(result.products).toHaveLength(1)
    const third = await shop.say('tell me about the third one')
    expect(third.products[0]?.id).not.toBe(result.products[0]?.id)
  })

  test('"show me more" shows others of the same search', async () => {
    const first = await shop.say('blue dress', { limit: 2 })
    const second = await shop.say('show me more', { limit: 2 })
    expect(ids(second)).toHaveLength(2)
    expect(ids(second).some((id) => ids(first).includes(id))).toBe(false)
    expect(second.understood.wanted).toEqual(first.understood.wanted)
    const third = await shop.say('more', { limit: 2 })
    expect([...ids(first), ...ids(second)].some((id) => ids(third).includes(id))).toBe(false)
  })

  test('"shoes to go with it" shows shoes for the same wearer, not more of the like', async () => {
    await shop.say('tell me about the first one')
    const result = await shop.say('shoes to go with it')
    expect(result.products.length).toBeGreaterThan(0)
    expect(
      result.products.every(({ attributes }) => ['sneakers', 'heels'].includes(attributes.category ?? '')),
    ).toBe(true)
    expect(result.understood.wanted.gender).toEqual(['female', 'unisex'])
    expect(result.understood.reference).toBeNull()
  })

  test('"start over" forgets the wish, the photo and the list', async () => {
    await shop.say('start over')
    const more = await shop.say('show me more')
    expect(more.products).toEqual([])
    const second = await shop.say('the second one in red')
    expect(second.products).toEqual([])
  })

  test('a size said later narrows what was asked before', async () => {
    const result = await shop.say('only in XL')
    expect(result.understood).toMatchObject({ wanted: { color: ['blue'] }, sizes: ['XL'] })
    expect(ids(result)[0]).toBe('dress-blue-4')
  })

  test('a second photo gets a handle of its own and is what "this" means', async () => {
    const result = await shop.say('like this', { images: [photo('two')] })
    expect(result.understood.reference).toMatchObject({ handle: 'photo-2' })
  })
})

test('a photo without words is answered with its like', async () => {
  const result = await shop.say('', { images: [photo()] })
  expect(result.products[0]?.attributes.category).toBe('dress')
  expect(result.reply).toContain('a red dress')
})

test('two garments in one message make two searches, each with its own constraints', async () => {
  const result = await shop.say('a blue dress under 32 euros and red sneakers')
  expect(tools(result)).toEqual(['search_products', 'search_products'])
  const exact = result.products.filter(({ near_match }) => !near_match)
  const dresses = exact.filter(({ attributes }) => attributes.category === 'dress')
  const shoes = exact.filter(({ attributes }) => attributes.category === 'sneakers')
  expect(dresses.every(({ price }) => (price?.amount as number) <= 32)).toBe(true)
  expect(dresses.length).toBeGreaterThan(0)
  expect(shoes.map(({ attributes }) => attributes.color?.[0])).toEqual(shoes.map(() => 'red'))
  expect(shoes.length).toBeGreaterThan(0)
})

test('what was said stays said: a ban holds in the turns that follow', async () => {
  await shop.say('a dress, but not black')
  const result = await shop.say('show me more', { limit: 20 })
  expect(result.products.some(({ attributes }) => attributes.color?.includes('black'))).toBe(false)
  expect(result.understood.unwanted.color).toContain('black')
})

test('a relaxed constraint is named in the reply and on the product', async () => {
  const result = await shop.say('a purple dress')
  expect(result.understood.relaxed).toContain('color')
  expect(result.products.every(({ near_match, relaxed }) => near_match && relaxed.includes('color'))).toBe(
    true,
  )
  expect(result.reply).toMatch(/all of that: purple dresses\..*, not purple/)
})

test('the filters of the request hold, whatever is said', async () => {
  const filters = { color: ['black' as const], price: { max: 40 } }
  const result = await shop.say('a dress', { filters })
  expect(result.products.length).toBeGreaterThan(0)
  for (const { attributes, price } of result.products) {
    expect(attributes.color).toEqual(['black'])
    expect(price?.amount).toBeLessThanOrEqual(40)
  }
})

test.each([
  ['hello', /Tell me|What may I|Describe/],
  ['thanks', /welcome|pleasure/i],
  ['what can you do', /photo/],
  ['show me more', /no search to go on from/],
  ['what sizes does it come in?', /not sure which piece/],
  ['what do you see in this photo?', /no photo/],
])('"%s" in a fresh thread is answered without a search', async (message, reply) => {
  const result = await shop.say(message)
  expect(result.steps).toEqual([])
  expect(result.products).toEqual([])
  expect(result.reply).toMatch(reply)
})

test('a place that the list does not have is answered honestly, and the step says it failed', async () => {
  await shop.say('a blue dress', { limit: 3 })
  const result = await shop.say('the ninth one in red')
  expect(result.reply).toContain('no product number 9')
  expect(result.steps).toMatchObject([{ tool: 'filter_products', ok: false }])
  expect(result.products).toEqual([])
})

test('words without a meaning the shop knows are not passed off as understood', async () => {
  const result = await shop.say('xyzzy plugh')
  expect(result.reply).toMatch(/not sure what that is/)
  expect(result.products).toEqual([])
})

test('two garments of one kind are two searches, each with what was said of it', async () => {
  const result = await shop.say('a red dress in M and a blue dress in L', { limit: 6 })
  expect(result.understood).toMatchObject({ wanted: { color: ['red', 'blue'] }, sizes: ['M', 'L'] })
  const colors = result.products.map(({ attributes }) => attributes.color?.[0])
  expect(colors.slice(0, 3)).toEqual(['red', 'red', 'red'])
  expect(colors.slice(3)).toEqual(['blue', 'blue', 'blue'])
})
