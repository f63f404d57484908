import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

const quantitiesOf = (message: string) =>
  parse(message).wishes.map(({ wanted, quantity = 1 }) => [wanted.category?.[0], quantity])

describe('a number that counts a garment says how many of it are wanted', () => {
  test.each([
    [
      '3 linen shirts and one belt',
      [
        ['shirt', 3],
        ['belt', 1],
      ],
    ],
    ['two pairs of black jeans, 120 in total', [['jeans', 2]]],
    [
      'four plain t-shirts and two hoodies under 150 all together',
      [
        ['t-shirt', 4],
        ['hoodie', 2],
      ],
    ],
    [
      'drei Blusen und zwei Röcke, zusammen bis 200',
      [
        ['blouse', 3],
        ['skirt', 2],
      ],
    ],
  ])('%s', (message, quantities) => {
    expect(quantitiesOf(message)).toEqual(quantities)
  })

  test.each([
    'a 2 piece suit',
    'size 4 dresses',
    'jackets with 3 pockets',
    'a 3 pack of socks',
    'dresses under 5',
  ])('%s counts nothing', (message) => {
    expect(quantitiesOf(message).every(([, quantity]) => quantity === 1)).toBe(true)
  })

  test('a budget for several pieces of a kind is for all of them', () => {
    expect(parse('I need 4 tees, my budget is 60').budget).toEqual({ price: { max: 60 }, of: 'total' })
  })
})
