import { describe, expect, it } from 'vitest'
import type { ShopperRequest } from '../../src/language/request.ts'
import { parse } from './parse.ts'

const brands = ['Indigo Foundry No. 8', 'Plain Harbor', 'Lumen Optics Co.', 'Petrel Footworks', 'Fenwold']
const read = (text: string, hasPrevious = true): ShopperRequest => parse(text, { hasPrevious, brands })
const first = (text: string) => read(text).wishes[0]

describe('what a price is for', () => {
  it.each<[string, ShopperRequest['budget']]>([
    ['socks, a cap and gloves, 75 for all three', { price: { max: 75 }, of: 'total' }],
    ['a skirt and a top, no more than 90 in total', { price: { max: 90 }, of: 'total' }],
    ['I can spend 45 per piece', { price: { max: 45 }, of: 'piece' }],
    ['my budget is 130 euros', { price: { max: 130, currency: 'EUR' }, of: 'piece' }],
    ['Rock und Bluse, 90 Euro für beides', { price: { max: 90, currency: 'EUR' }, of: 'total' }],
    ['a skirt under 45', null],
    ['2 skirts and a top', null],
  ])('%s', (text, budget) => {
    expect(read(text, false).budget).toEqual(budget)
  })

  it('is none where a size or a count was said', () => {
    expect(first('a blouse up to 3XL')).toMatchObject({ price: null, sizes: expect.arrayContaining(['3XL']) })
    expect(read('2 skirts and a top', false).wishes.map(({ price }) => price)).toEqual([null, null])
    expect(first('under 30 bucks')?.price).toEqual({ max: 30 })
  })
})

describe('a refusal with what is wanted in its place', () => {
  it.each([
    ['no boots, sandals please', ['sandals'], ['boots']],
    ['not loafers, sneakers', ['sneakers'], ['loafers']],
  ])('%s', (text, wanted, unwanted) => {
    expect(first(text)).toMatchObject({ wanted: { category: wanted }, unwanted: { category: unwanted } })
  })

  it('is none in a list', () => {
    expect(first('no red, blue or green please')?.unwanted.color).toEqual(
      expect.arrayContaining(['red', 'blue', 'green']),
    )
  })

  it.each(['mohair itches', 'wool makes me itch', 'Wolle kratzt', 'nothing in wool, it itches'])(
    '"%s" refuses the material and asks for nothing else',
    (text) => {
      expect(first(text)).toMatchObject({
        text: '',
        unwanted: { material: expect.arrayContaining(['wool']) },
      })
      expect(read(text).pointer).toBeNull()
    },
  )

  it('takes a word with a minus as refused', () => {
    expect(first('cardigan -green')?.unwanted.color).toContain('green')
    expect(first('a low-cut top')?.unwanted).toEqual({})
  })
})

describe('what is taken back', () => {
  it.each([
    ['also green is ok', 'color', ['green']],
    ['suede is fine after all', 'material', ['suede']],
    ['Leder ist doch ok', 'material', ['leather']],
  ])('%s', (text, attribute, values) => {
    expect(read(text).released).toEqual([{ attribute, values, isAccepted: true }])
    expect(first(text)?.wanted).toEqual({})
  })

  it.each([
    ['muss nicht Leder sein', 'material'],
    ['Seide doch nicht', 'material'],
    ['all brands', 'brand'],
    ['forget the budget', 'price'],
  ])('%s', (text, withdrawn) => {
    expect(read(text).withdrawn).toEqual([withdrawn])
    expect(first(text)?.unwanted).toEqual({})
  })
})

describe('whom it is for', () => {
  it.each<[string, ShopperRequest['wearer']]>([
    ['tights for my niece, she is 5', { gender: 'female', age_group: 'kids', years: 5, as: 'named' }],
    ['a cap for my nephew (9)', { gender: 'male', age_group: 'kids', years: 9, as: 'named' }],
    ["I'm a tall guy", { gender: 'male', age_group: 'adults', as: 'self' }],
    ['now for me', { as: 'self' }],
    ['something for her', { gender: 'female', as: 'pronoun' }],
    ['eine Mütze für meinen Mann', { gender: 'male', as: 'named' }],
    ["a suit for my brother's wedding", null],
    ["a scarf like my mother's", null],
  ])('%s', (text, wearer) => {
    expect(read(text).wearer).toEqual(wearer)
  })

  it('is the one a gift is for, whatever the day', () => {
    expect(read("a gift for my wife's birthday").wearer).toEqual({ gender: 'female', as: 'named' })
  })
})

describe('acts on what is looked for', () => {
  it.each<[string, Partial<ShopperRequest>]>([
    ['swap the boots', { intent: 'more' }],
    ['swap the boots for black ones', { intent: 'search', refines: true }],
    ['a different brand', { otherBrand: true, refines: true }],
    ['all of them in green', { ofAll: true, refines: true }],
    ['and a scarf', { adds: true, refines: false }],
    ['the other one in red', { pointer: { kind: 'other' } }],
  ])('%s', (text, request) => {
    expect(read(text)).toMatchObject(request)
  })
})

describe('a brand by a shorter or another spelling of its name', () => {
  it.each([
    ['Indigo Foundry jeans', 'Indigo Foundry No. 8'],
    ['Plain Harbour shirts', 'Plain Harbor'],
    ['Lumen Optics sunglasses', 'Lumen Optics Co.'],
    ["Petrel Footworks' boots", 'Petrel Footworks'],
    ["Fenwold's coats", 'Fenwold'],
  ])('%s', (text, brand) => {
    expect(first(text)?.brands).toEqual([brand])
  })
})
