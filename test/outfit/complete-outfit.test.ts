import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Attributes } from '../../src/product/attributes.ts'
import { inEnglish } from '../voice/in-english.ts'
import { floralDress, item, redDress, shoes, shopProducts } from './drawn-up-shop.ts'
import { type OutfitQuestion, openOutfitShop } from './outfit-shop.ts'

let shop: Awaited<ReturnType<typeof openOutfitShop>>
beforeAll(async () => {
  shop = await openOutfitShop(shopProducts)
})
afterAll(() => shop.close())

describe('a whole look around a dress', () => {
  test('has shoes, a jacket, a bag and one accessory for her, and nothing of what she wears', async () => {
    const { outfit } = await shop.complete({ worn: [redDress] })
    expect(outfit.pieces.map(({ slot }) => slot)).toEqual(['feet', 'outer', 'bag', 'accessory'])
    expect(outfit.unfilled).toEqual([])
  })

  test('is asked of the index slot by slot, each with its kinds in the filter', async () => {
    shop.queries.length = 0
    await shop.complete({ worn: [redDress] })
    const kinds = shop.queries.map(({ filter }) => filter?.wanted?.category ?? [])
    expect(kinds.length).toBeLessThanOrEqual(12)
    for (const asked of kinds) expect(asked.length).toBeGreaterThan(0)
    for (const { filter } of shop.queries) expect(filter?.unwanted?.gender).toEqual(['male'])
    expect(kinds.some((asked) => asked.includes('heels') && !asked.includes('clutch'))).toBe(true)
  })

  test('says why from what holds: the neutral color and the occasion', async () => {
    const { outfit } = await shop.complete({ worn: [redDress], budget: { max: 200 } })
    const [feet] = outfit.pieces
    expect(feet?.product.product.id).toBe('heels-beige')
    expect(inEnglish(feet?.product.reasons)).toContain('neutral beige goes with the red of your dress')
    expect(inEnglish(feet?.product.reasons).filter((reason) => reason.includes('€'))).toEqual([])
    expect(inEnglish(feet?.product.reasons)).toContain('same occasion as your dress: formal')
  })

  test('claims no common occasion where there is none', async () => {
    const { of } = await shop.complete({ worn: [redDress], named: [{ wanted: { category: ['heels'] } }] })
    expect(inEnglish(of('heels-pink').reasons).join()).toContain('same occasion')
    expect(inEnglish(of('heels-red').reasons).join()).not.toContain('same occasion')
  })

  test('has nothing for the place of a garment that is worn', async () => {
    const cardigan: Attributes = { category: 'cardigan', color: ['black'], gender: 'female' }
    const sweaters = await openOutfitShop([item('sweater', 20, { category: 'sweater', color: ['white'] })])
    const { outfit } = await sweaters.complete({ worn: [cardigan] })
    await sweaters.close()
    expect(outfit.pieces).toEqual([])
  })

  test('takes a plain bag rather than a second loud print', async () => {
    const { ids } = await shop.complete({ worn: [floralDress] })
    expect(ids.some((id) => id.startsWith('clutch'))).toBe(true)
    expect(ids).not.toContain('handbag-leopard')
  })

  test('gives alternates that would keep the budget', async () => {
    const { outfit } = await shop.complete({ worn: [redDress], budget: { max: 210 } })
    const total = outfit.total?.amount as number
    expect(outfit.pieces.some(({ alternates }) => alternates.length > 0)).toBe(true)
    for (const { product, alternates } of outfit.pieces) {
      const others = total - (product.product.price?.amount as number)
      for (const each of alternates)
        expect(others + (each.product.price?.amount as number)).toBeLessThanOrEqual(210)
    }
  })
})

describe('one slot', () => {
  test('is a ranked list: her shoes, the beige and formal ones before the clashing ones', async () => {
    const { ids, result, isList } = await shop.complete({
      worn: [redDress],
      named: [{ wanted: { category: [...shoes] } }],
    })
    expect(isList).toBe(true)
    expect(ids[0]).toBe('heels-beige')
    expect(ids.indexOf('heels-beige')).toBeLessThan(ids.indexOf('sneakers-green'))
    expect(ids).not.toContain('oxfords')
    const scores = result.products.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
  })

  test('keeps its limit and the number of products asked for', async () => {
    const { ids, result } = await shop.complete({
      ...{ worn: [redDress], named: [{ wanted: { category: [...shoes] } }], limit: 2 },
      budget: { max: 50 },
    })
    expect(ids).toHaveLength(2)
    for (const { product, reasons } of result.products) {
      expect(product.price?.amount).toBeLessThanOrEqual(50)
      expect(inEnglish(reasons)).toContain(product.price?.amount === 50 ? '€50' : 'under €50')
    }
  })

  test('has what is sold out last', async () => {
    const { ids } = await shop.complete({ worn: [redDress], named: [{ wanted: { category: ['heels'] } }] })
    expect(ids.at(-1)).toBe('heels-sold-out')
  })

  test('is sorted by price when that was asked for, what is sold out last', async () => {
    const { ids } = await shop.complete({
      ...{ worn: [redDress], named: [{ wanted: { category: ['heels'] }, sort: 'price-ascending' }] },
    })
    expect(ids).toEqual(['heels-pink', 'heels-red', 'heels-beige', 'heels-sold-out'])
  })
})

describe('from nothing but an occasion', () => {
  test('a look is a dress or a top with a skirt, never both', async () => {
    const { outfit } = await shop.complete({
      shared: { wanted: { occasion: ['formal'], gender: ['female'] } },
      budget: { max: 200 },
    })
    const slots = outfit.pieces.map(({ slot }) => slot)
    expect(slots.includes('full-body')).not.toBe(slots.includes('top') && slots.includes('bottom'))
    expect(slots).toContain('feet')
    expect(outfit.total?.amount).toBeLessThanOrEqual(200)
  })

  test('her look and his are never mixed', async () => {
    const { outfit } = await shop.complete({})
    const genders = new Set(outfit.pieces.map(({ product }) => product.product.attributes.gender))
    expect(genders.size).toBe(1)
  })
})

test('words that tell of summer leave the jacket out', async () => {
  const slotsIn = async (words: string) =>
    (await shop.complete({ worn: [redDress], words })).outfit.pieces.map(({ slot }) => slot)
  expect(await slotsIn('an outfit for a summer evening')).not.toContain('outer')
  expect(await slotsIn('an outfit for a winter evening')).toContain('outer')
})

test('a canceled request ends with that', async () => {
  const aborted = AbortSignal.abort()
  await expect(shop.complete({ worn: [redDress] }, { signal: aborted })).rejects.toMatchObject({
    code: 'canceled',
  })
})

describe('what a look has on a day', () => {
  const men = (id: string, price: number, attributes: Attributes, more: object = {}) =>
    item(id, price, { gender: 'male', age_group: 'adults', ...attributes }, more)
  const forHim: OutfitQuestion = {
    shared: { wanted: { gender: ['male'] } },
    leaning: { wanted: { category: ['dress', 'top', 'skirt', 'heels'] }, unwanted: {} },
  }

  test('a man is dressed where the day suggests kinds for women alone', async () => {
    const mens = await openOutfitShop([
      men('shirt', 40, { category: 'shirt', color: ['white'] }),
      men('pants', 60, { category: 'pants', color: ['black'] }),
      men('loafers', 90, { category: 'loafers', color: ['black'] }),
    ])
    const { ids } = await mens.complete(forHim)
    await mens.close()
    expect(ids.toSorted()).toEqual(['loafers', 'pants', 'shirt'])
  })

  test('a piece that is sold out is taken only where nothing else would do', async () => {
    const shirts = [
      men('sold-out', 40, { category: 'shirt', color: ['white'] }, { stock: 0 }),
      men('left', 40, { category: 'shirt', color: ['orange'], pattern: 'graphic' }, { stock: 3 }),
      men('pants', 60, { category: 'pants', color: ['purple'] }, { stock: 1 }),
    ]
    const both = await openOutfitShop(shirts)
    expect((await both.complete(forHim)).ids).toContain('left')
    await both.close()
    const alone = await openOutfitShop(shirts.filter(({ id }) => id !== 'left'))
    expect((await alone.complete(forHim)).ids).toContain('sold-out')
    await alone.close()
  })

  test('no knitwear at a gala, no flannel in the heat', async () => {
    const tops = await openOutfitShop([
      men('sweater', 40, { category: 'sweater', color: ['black'] }),
      men('shirt', 40, { category: 'shirt', color: ['white'] }),
      men('flannel', 10, { category: 'shirt', color: ['black'] }, { title: 'Flannel shirt' }),
      men('pants', 60, { category: 'pants', color: ['black'] }),
    ])
    const gala = await tops.complete({ ...forHim, use: { dressiness: 'formal', isWet: false } })
    const heat = await tops.complete({ ...forHim, warmth: -1 })
    await tops.close()
    expect(gala.ids).toContain('shirt')
    expect(heat.ids).not.toContain('flannel')
  })
})
