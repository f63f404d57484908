import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Attributes } from '../../src/product/attributes.ts'
import { item, redDress, shopProducts } from './drawn-up-shop.ts'
import { openOutfitShop, seen } from './outfit-shop.ts'

let shop: Awaited<ReturnType<typeof openOutfitShop>>
beforeAll(async () => {
  shop = await openOutfitShop(shopProducts)
})
afterAll(() => shop.close())

describe('the budget of the whole', () => {
  test('gives up accessories and the jacket before shoes, and says what they would cost', async () => {
    const { outfit, ids } = await shop.complete({ worn: [redDress], budget: { max: 55 } })
    expect(outfit.pieces[0]?.slot).toBe('feet')
    expect(outfit.total?.amount).toBeLessThanOrEqual(55)
    expect(ids).not.toContain('blazer')
    expect(outfit.unfilled).toContainEqual({
      ...{ slot: 'outer', category: null, why: 'budget', asked: false },
      cheapest: { amount: 80, currency: 'EUR' },
    })
  })

  test('that nothing meets leaves all empty, and says from where it starts in the shop’s own currency', async () => {
    const { outfit, result } = await shop.complete({
      worn: [redDress],
      named: [{ wanted: { category: ['clutch'] } }],
      budget: { max: 5 },
    })
    expect(result.products).toEqual([])
    expect(outfit.unfilled).toEqual([
      {
        slot: 'bag',
        category: 'clutch',
        why: 'budget',
        cheapest: { amount: 40, currency: 'EUR' },
        asked: true,
      },
    ])
  })

  test('is in one currency, and no piece is without a price', async () => {
    const { ids } = await shop.complete({ worn: [redDress], budget: { max: 300, currency: 'EUR' } })
    expect(ids).not.toContain('clutch-usd')
    expect(ids).not.toContain('clutch-unpriced')
    expect(ids.length).toBeGreaterThan(2)
  })

  test('in a currency the shop has none of is the same amount of its own, and says so', async () => {
    const { foreignCurrency, outfit } = await shop.complete({
      worn: [redDress],
      budget: { max: 150, currency: 'GBP' },
    })
    expect(foreignCurrency).toBe('GBP')
    expect(outfit.budget).toEqual({ max: 150, currency: 'EUR' })
    expect(outfit.total?.amount).toBeLessThanOrEqual(150)
  })

  test('pays for the product that a look is built around, too', async () => {
    const price = { amount: 70, currency: 'EUR' }
    const picked = { ...seen(redDress), kind: 'product' as const, id: 'D', price }
    const { outfit } = await shop.complete({ anchors: [picked], budget: { max: 150 } })
    expect(outfit.anchorPrice).toEqual(price)
    expect(outfit.total?.amount).toBeLessThanOrEqual(80)
  })

  test('that the picked product leaves no room in is for the new pieces alone', async () => {
    const picked = {
      ...seen(redDress),
      kind: 'product' as const,
      id: 'D',
      price: { amount: 148, currency: 'EUR' },
    }
    const { outfit } = await shop.complete({ anchors: [picked], budget: { max: 150 } })
    expect(outfit.anchorPrice).toBeNull()
    expect(outfit.pieces.length).toBeGreaterThan(0)
  })
})

test('the body takes what a jacket and a bag would cost before it gives up the occasion', async () => {
  const skirts = [
    item('skirt-formal', 70, { category: 'skirt', color: ['black'], occasion: 'formal' }),
    item('skirt-beach', 10, { category: 'skirt', color: ['black'], occasion: 'beach' }),
    item('heels', 60, { category: 'heels', color: ['black'], occasion: 'formal' }),
    item('jacket', 15, { category: 'jacket', color: ['orange'], occasion: 'sport' }),
    item('handbag', 15, { category: 'handbag', color: ['orange'], occasion: 'sport' }),
    item('watch', 15, { category: 'watch', color: ['orange'], occasion: 'sport' }),
  ]
  const office = await openOutfitShop(skirts)
  const blouse: Attributes = { category: 'blouse', color: ['white'], occasion: 'formal', gender: 'female' }
  const { ids } = await office.complete({ worn: [blouse], budget: { max: 150 } })
  await office.close()
  expect(ids).toEqual(['skirt-formal', 'heels'])
})

test('a tight budget finds the cheap pieces that are not among the most fitting', async () => {
  const dear = (category: 'heels' | 'clutch', count: number) =>
    Array.from({ length: count }, (_, at) => item(`${category}-${at}`, 90, { category, color: ['black'] }))
  const cheap = (category: 'heels' | 'clutch') => ({
    ...item(`${category}-cheap`, 20, { category }),
    title: 'Zzz',
  })
  const large = await openOutfitShop([
    ...dear('heels', 60),
    ...dear('clutch', 60),
    cheap('heels'),
    cheap('clutch'),
  ])
  const { outfit } = await large.complete({
    ...{ worn: [redDress], budget: { max: 120 } },
    named: [{ wanted: { category: ['heels'] } }, { wanted: { category: ['clutch'] } }],
  })
  await large.close()
  expect(outfit.pieces.map(({ slot }) => slot)).toEqual(['feet', 'bag'])
  expect(outfit.total?.amount).toBeLessThanOrEqual(120)
})
