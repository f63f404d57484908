import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

describe('a sum for all of it', () => {
  test.each<[text: string, max: number]>([
    ['60 for a scarf and gloves together', 60],
    ['a coat and boots, altogether under 250', 250],
    ['jeans and a belt under 90 in total', 90],
    ['about 75 euros for a skirt and tights together', 75],
    ['roughly 140 for trousers and a blouse combined', 140],
    ['Rock und Bluse, zusammen höchstens 85 Euro', 85],
    ['eine Jacke und eine Mütze, insgesamt etwa 130 Euro', 130],
  ])('%s', (text, max) => {
    const { budget, wishes } = parse(text)
    expect(budget).toMatchObject({ of: 'total', price: { max } })
    expect(budget?.price.min).toBeUndefined()
    expect(wishes.map(({ price }) => price)).toEqual([null, null])
  })

  test.each(['a top under 40 and trousers that go together', 'put together a look with a skirt under 50'])(
    'no sum of all: %s',
    (text) => {
      expect(parse(text).budget?.of).not.toBe('total')
    },
  )

  test('of one piece it is what that may cost', () => {
    expect(parse('a raincoat, 95 in total').wishes[0]?.price).toMatchObject({ max: 95 })
  })

  test.each<[text: string, quantity: number]>([
    ['tights x4, budget 30', 4],
    ['3x undershirts under 60 in total', 3],
    ['2 x belts', 2],
  ])('counts: %s', (text, quantity) => {
    expect(parse(text).wishes[0]?.quantity).toBe(quantity)
  })

  test.each(['jeans 32x34', 'a dress in size 3x', 'a shirt for 4 people x'])('counts nothing: %s', (text) => {
    expect(parse(text).wishes[0]?.quantity).toBeUndefined()
  })
})
