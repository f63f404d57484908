import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { floralDress, item, redDress, shoes, shopProducts } from './drawn-up-shop.ts'
import { openOutfitShop } from './outfit-shop.ts'

let shop: Awaited<ReturnType<typeof openOutfitShop>>
beforeAll(async () => {
  shop = await openOutfitShop(shopProducts)
})
afterAll(() => shop.close())

describe('what was said of a piece', () => {
  test('holds for it and for no other', async () => {
    const { ids, result } = await shop.complete({
      worn: [redDress],
      named: [
        { wanted: { category: [...shoes], color: ['pink'] } },
        { wanted: { category: ['clutch', 'handbag'] } },
      ],
    })
    expect(ids[0]).toBe('heels-pink')
    expect(ids[1]).toMatch(/^clutch/)
    expect(result.relaxed).toEqual([])
  })

  test('is kept to even where it goes less well with the dress than something near it', async () => {
    const { ids } = await shop.complete({
      worn: [redDress],
      named: [{ wanted: { category: ['scarf'], color: ['burgundy'] } }, { wanted: { category: ['clutch'] } }],
    })
    expect(ids[0]).toBe('scarf')
  })

  test('is found where it costs more than its share of the budget', async () => {
    const dear = await openOutfitShop([
      item('scarf-as-said', 60, { category: 'scarf', color: ['burgundy'] }),
      item('scarf-near', 10, { category: 'scarf', color: ['red'] }),
      item('heels', 40, { category: 'heels', color: ['black'] }),
      item('clutch', 30, { category: 'clutch', color: ['black'] }),
    ])
    const scarf = { wanted: { category: ['scarf' as const], color: ['burgundy' as const] } }
    const others = (['heels', 'clutch'] as const).map((category) => ({ wanted: { category: [category] } }))
    const { ids, result } = await dear.complete({
      worn: [redDress],
      named: [scarf, ...others],
      budget: { max: 140 },
    })
    await dear.close()
    expect(ids).toEqual(['scarf-as-said', 'heels', 'clutch'])
    expect(result.relaxed).toEqual([])
  })

  test('is marked where the shop has none of it', async () => {
    const { of, result } = await shop.complete({
      worn: [redDress],
      named: [{ wanted: { category: ['heels'], color: ['purple'] } }, { wanted: { category: ['clutch'] } }],
    })
    expect(result.relaxed).toEqual(['color'])
    const [first] = result.products
    expect(of(first?.product.id as string)).toMatchObject({ nearMatch: true, relaxed: ['color'] })
  })

  test('about its price is never given up', async () => {
    const { outfit } = await shop.complete({
      worn: [redDress],
      named: [{ wanted: { category: ['heels'] }, price: { max: 5 } }, { wanted: { category: ['clutch'] } }],
    })
    expect(outfit.pieces.map(({ slot }) => slot)).toEqual(['bag'])
  })

  test('of the whole, that it is in stock, holds for a named piece', async () => {
    const { ids } = await shop.complete({
      ...{ worn: [redDress], named: [{ wanted: { category: ['heels'] } }], shared: { in_stock: true } },
    })
    expect(ids).not.toContain('heels-sold-out')
    expect(ids).toHaveLength(3)
  })

  test('of the whole holds for every piece: bans, stock and color', async () => {
    const { ids, result } = await shop.complete({
      worn: [floralDress],
      shared: { unwanted: { color: ['black'] }, in_stock: true },
    })
    expect(ids.length).toBeGreaterThan(1)
    for (const { product } of result.products) expect(product.attributes.color).not.toContain('black')
  })

  test('names two accessories, and both are found', async () => {
    const { ids } = await shop.complete({
      worn: [redDress],
      named: [{ wanted: { category: ['necklace'] } }, { wanted: { category: ['earrings'] } }],
    })
    expect(ids).toEqual(['necklace', 'earrings'])
  })
})

test('of two alternatives for one place a piece tells which it answers', async () => {
  const { outfit } = await shop.complete({
    worn: [redDress],
    named: [
      { wanted: { category: ['boots'] } },
      { wanted: { category: ['heels'] } },
      { wanted: { category: ['clutch'] } },
    ],
  })
  expect(outfit.pieces.map(({ wish }) => wish.wanted.category)).toEqual([['heels'], ['clutch']])
})

test('a bag to go with a dress is no suitcase while there is another, and one where it is named', async () => {
  const bags = ['handbag', 'backpack', 'clutch', 'duffel-bag', 'laptop-bag', 'suitcase'] as const
  const luggage = await openOutfitShop([
    item('suitcase', 30, { category: 'suitcase', color: ['black'], occasion: 'formal' }),
    item('handbag', 30, { category: 'handbag', color: ['pink'], occasion: 'party' }),
  ])
  const named = (category: readonly (typeof bags)[number][]) =>
    luggage.complete({ worn: [redDress], named: [{ wanted: { category: [...category] } }] })
  expect((await named(bags)).ids).toEqual(['handbag', 'suitcase'])
  expect((await named(['handbag', 'suitcase'])).ids).toEqual(['suitcase', 'handbag'])
  await luggage.close()
})

test('one product is never two pieces', async () => {
  const { ids } = await shop.complete({
    worn: [redDress],
    named: [{ wanted: { category: ['scarf', 'necklace'] } }, { wanted: { category: ['scarf'] } }],
  })
  expect(ids).toEqual(['necklace', 'scarf-red'])
})
