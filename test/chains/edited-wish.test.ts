import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readThread } from '../../chains/read-thread.ts'
import type { Understood } from '../../chains/turn.ts'
import { type EditedWish, editedWishSchema } from '../../src/dialogue/edited-wish.ts'
import { openShop, type Shop } from './shop.ts'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

/** What was understood, changed as a page would. */
const edit = ({ wanted, unwanted, price, sizes, brands }: Understood, change: Partial<EditedWish>) =>
  shop.say('', { edited: editedWishSchema.parse({ wanted, unwanted, price, sizes, brands, ...change }) })

describe('the wish, edited in values', () => {
  test('without its color it holds for the rest, and the reply says so', async () => {
    const { understood } = await shop.say('blue dresses in M under 60, not by Northwind')
    const result = await edit(
      { ...understood },
      { wanted: { category: ['dress'] }, unwanted_brands: ['Northwind'] },
    )
    expect(result.understood).toMatchObject({
      wanted: { category: ['dress'] },
      price: { max: 60 },
      sizes: ['M'],
      unwanted_brands: ['Northwind'],
    })
    expect(result.understood.wanted.color).toBeUndefined()
    expect(result.reply).toContain('any color')
    expect(new Set(result.products.map(({ attributes }) => attributes.color?.[0])).size).toBeGreaterThan(1)
  })

  test('one of two colors is left, and none is said to be let go of', async () => {
    const { understood } = await shop.say('blue or red dresses')
    const result = await edit(understood, { wanted: { category: ['dress'], color: ['red'] } })
    expect(result.understood.wanted).toMatchObject({ category: ['dress'], color: ['red'] })
    expect(result.reply).not.toMatch(/any color/)
  })

  test('a refused value is refused no more', async () => {
    const { understood } = await shop.say('dresses, not red, not black')
    const result = await edit(understood, { unwanted: { color: ['black'] } })
    expect(result.understood.unwanted).toEqual({ color: ['black'] })
    const colors = result.products.map(({ attributes }) => attributes.color?.[0])
    expect(colors).toContain('red')
    expect(colors).not.toContain('black')
  })

  test('a limit that is raised is no limit let go of; one of two bounds may go', async () => {
    const { understood } = await shop.say('dresses between 31 and 40')
    const raised = await edit(understood, { price: { ...understood.price, max: 45 } })
    expect(raised.understood.price).toMatchObject({ min: 31, max: 45 })
    expect(raised.reply).not.toMatch(/no price limit/)
    const open = await edit(raised.understood, { price: { max: 45 } })
    expect(open.understood.price).toEqual({ max: 45 })
  })

  test('sizes and whom it is for go for good, and do not come back with the next message', async () => {
    const { understood } = await shop.say('women’s heels in size M')
    const { gender: _, age_group: __, ...wanted } = understood.wanted
    const freed = await edit(understood, { wanted, unwanted: {}, sizes: [] })
    expect(freed.understood).toMatchObject({ sizes: [] })
    expect(freed.understood.standing ?? []).toEqual([])
    const next = await shop.say('in black')
    expect(next.understood).toMatchObject({ sizes: [], wanted: { color: ['black'] } })
    expect(next.understood.wanted.gender).toBeUndefined()
  })

  test('of what was assumed only what still holds goes on', async () => {
    const { understood } = await shop.say('something for a wedding')
    expect(understood.assumed?.length).toBeGreaterThan(0)
    const result = await edit(understood, { assumed_because: [] })
    expect(result.understood.assumed).toBeUndefined()
  })

  test('the thread keeps what was said beside it, and what goes with the answer', async () => {
    const { understood, thread_id } = await shop.say('blue dresses')
    await shop.say('Any color', {
      edited: editedWishSchema.parse({ ...understoodPart(understood), wanted: { category: ['dress'] } }),
    })
    const { messages } = await readThread(shop.stylist, thread_id)
    expect(messages.at(-2)?.text).toBe('Any color')
    expect(messages.at(-1)?.answer).toMatchObject({
      understood: { wanted: { category: ['dress'] } },
      language: 'en',
      groups: [],
    })
  })

  test('alone it begins a conversation', async () => {
    const result = await shop.say('', {
      edited: editedWishSchema.parse({ wanted: { category: ['jeans'], color: ['black'] } }),
    })
    expect(result.products.length).toBeGreaterThan(0)
    expect(result.products.every(({ attributes }) => attributes.category === 'jeans')).toBe(true)
  })
})

const understoodPart = ({ unwanted, price, sizes, brands }: Understood) => ({
  unwanted,
  price,
  sizes,
  brands,
})

describe('a message about a product that is pointed at', () => {
  test('"it" is that one, in a new conversation and in one that spoke of another', async () => {
    const fresh = await shop.say('shoes to go with it', { about: 'dress-red-2' })
    expect(fresh.products.length).toBeGreaterThan(0)
    expect(fresh.products.every(({ attributes }) => attributes.category !== 'dress')).toBe(true)
    const like = await shop.say('', { about: 'jeans-black-1', said: 'More like these' })
    expect(like.understood.reference).toMatchObject({ kind: 'product', id: 'jeans-black-1' })
    const { messages } = await readThread(shop.stylist, like.thread_id)
    expect(messages.at(-2)?.text).toBe('More like these')
  })

  test('one that there is not is said so', async () => {
    await expect(shop.say('more like it', { about: 'gone' })).rejects.toMatchObject({
      code: 'product-not-found',
    })
  })
})
