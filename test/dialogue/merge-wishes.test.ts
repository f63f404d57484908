import { describe, expect, test } from 'vitest'
import { enforceWish, narrowerPrice, refineWish } from '../../src/dialogue/merge-wishes.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'

const wish = (input: WishInput) => wishSchema.parse(input)

describe('more said about a wish', () => {
  test('replaces values of the same attribute and keeps the others', () => {
    const refined = refineWish(
      wish({ wanted: { category: ['dress'], color: ['blue'] }, sizes: ['M'] }),
      wish({ wanted: { color: ['red'] } }),
    )
    expect(refined.wanted).toEqual({ category: ['dress'], color: ['red'] })
    expect(refined.sizes).toEqual(['M'])
  })

  test('a ban takes the banned value out of what was wanted', () => {
    const refined = refineWish(wish({ wanted: { color: ['blue'] } }), wish({ unwanted: { color: ['blue'] } }))
    expect(refined.wanted).toEqual({})
    expect(refined.unwanted).toEqual({ color: ['blue'] })
  })

  test('wanting what was banned lifts the ban', () => {
    const refined = refineWish(
      wish({ unwanted: { color: ['red', 'pink'] } }),
      wish({ wanted: { color: ['red'] } }),
    )
    expect(refined.unwanted).toEqual({ color: ['pink'] })
  })

  test('wanting a color that was banned with its shades lifts the ban of the shades', () => {
    const banned = wish({ unwanted: { color: ['red', 'burgundy', 'navy'] } })
    const refined = refineWish(banned, wish({ wanted: { color: ['red'] } }))
    expect(refined.unwanted).toEqual({ color: ['navy'] })
    const other = refineWish(
      wish({ unwanted: { color: ['burgundy'] } }),
      wish({ wanted: { color: ['red'] } }),
    )
    expect(other.unwanted).toEqual({ color: ['burgundy'] })
  })

  test('a bound said anew leaves the other bound, unless they do not meet', () => {
    const price = (earlier: WishInput['price'], newer: WishInput['price']) =>
      refineWish(wish({ price: earlier }), wish({ price: newer })).price
    expect(price({ min: 100, max: 200 }, { max: 150 })).toEqual({ min: 100, max: 150 })
    expect(price({ min: 100 }, { max: 50 })).toEqual({ max: 50 })
    expect(price({ min: 20, currency: 'EUR' }, { max: 50, currency: 'USD' })).toEqual({
      max: 50,
      currency: 'USD',
    })
  })

  test('a color said anew ends the words of the old one, and no others', () => {
    const earlier = wish({ text: 'mustard boho', wanted: { color: ['yellow'] } })
    expect(refineWish(earlier, wish({ wanted: { color: ['blue'] } })).text).toBe('boho')
    expect(refineWish(earlier, wish({ wanted: { category: ['dress'] } })).text).toBe('mustard boho')
  })

  test('a new price replaces the old one', () => {
    expect(refineWish(wish({ price: { max: 50 } }), wish({ price: { max: 80 } })).price).toEqual({ max: 80 })
  })
})

describe("a model's search is held to the shopper's words", () => {
  test('a forgotten price, size and ban are put back', () => {
    const said = wish({ price: { max: 50 }, sizes: ['M'], unwanted: { color: ['black'] } })
    const held = enforceWish(said, wish({ wanted: { category: ['dress'] } }))
    expect(held).toMatchObject({
      wanted: { category: ['dress'] },
      unwanted: { color: ['black'] },
      price: { max: 50 },
      sizes: ['M'],
    })
  })

  test('a color the model made up gives way to the one said', () => {
    const held = enforceWish(
      wish({ wanted: { color: ['red'] } }),
      wish({ wanted: { color: ['blue'], fit: ['slim'] } }),
    )
    expect(held.wanted).toEqual({ color: ['red'], fit: ['slim'] })
  })

  test('a wider price is narrowed to the one said', () => {
    expect(enforceWish(wish({ price: { max: 50 } }), wish({ price: { max: 200 } })).price).toEqual({
      max: 50,
    })
  })

  test('a narrower price of the model does not replace the one said', () => {
    const held = enforceWish(wish({ price: { max: 100 } }), wish({ price: { min: 20, max: 0.01 } }))
    expect(held.price).toEqual({ min: 20, max: 100 })
  })
})

test.each([
  [{ max: 50 }, { min: 20 }, { min: 20, max: 50 }],
  [{ max: 50, currency: 'EUR' }, { max: 30 }, { max: 30, currency: 'EUR' }],
  [
    { max: 50, currency: 'EUR' },
    { max: 30, currency: 'USD' },
    { max: 50, currency: 'EUR' },
  ],
  [{ max: 50 }, { min: 80 }, { max: 50 }],
  [null, { max: 5 }, { max: 5 }],
])('the range within %j and %j is %j', (first, second, both) => {
  expect(narrowerPrice(first, second)).toEqual(both)
})
