import { describe, expect, test } from 'vitest'
import { isEmptyWish, phraseWish } from '../../chains/planner/phrase-wish.ts'
import { kindsOf, plural } from '../../chains/planner/spoken-values.ts'
import { categories } from '../../src/product/taxonomy.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'

const phrase = (input: WishInput) => {
  const { what, conditions } = phraseWish(wishSchema.parse(input))
  return [what, ...conditions].join(', ')
}

describe('a wish is said as people say it', () => {
  test.each([
    [{ wanted: { category: ['dress'], color: ['blue'] } }, 'blue dresses'],
    [{ wanted: { category: ['dress'], color: ['blue', 'red'] } }, 'blue or red dresses'],
    [
      {
        wanted: { category: ['shirt'], sleeve_length: ['long'], gender: ['male'] },
        price: { max: 50, currency: 'EUR' },
      },
      'shirts with long sleeves for men, up to 50 EUR',
    ],
    [
      { wanted: { category: ['t-shirt'], neckline: ['v-neck'] }, sizes: ['M'] },
      't-shirts with a v-neck, in size M',
    ],
    [{ wanted: { color: ['red'] }, unwanted: { pattern: ['floral'] } }, 'red pieces, not floral'],
    [{ wanted: { category: ['dress'], gender: ['female'], age_group: ['kids'] } }, 'dresses for girls'],
    [{ text: 'boho' }, 'pieces, for “boho”'],
    [{ price: { min: 20, max: 49.5 } }, 'pieces, between 20 and 49.50'],
  ] as [WishInput, string][])('%j', (wish, words) => {
    expect(phrase(wish)).toBe(words)
  })
})

test('many kinds of one family are said as the family', () => {
  expect(kindsOf(['boots', 'heels'])).toBe('boots or heels')
  expect(kindsOf(['boots', 'heels', 'sandals', 'flats'])).toBe('shoes')
  expect(kindsOf(['boots', 'heels', 'dress', 'shirt'])).toBe('pieces')
})

test('every kind has a plural that is no singular with a stray ending', () => {
  for (const category of categories) expect(plural(category)).not.toMatch(/sss|ss$|yys|eses$|shs$|chs$/)
  expect(['dress', 'watch', 'scarf', 'jeans', 'saree', 'body'].map(plural)).toEqual([
    'dresses',
    'watches',
    'scarves',
    'jeans',
    'sarees',
    'bodies',
  ])
})

test('a wish that says nothing is empty, one with a size is not', () => {
  expect(isEmptyWish(wishSchema.parse({}))).toBe(true)
  expect(isEmptyWish(wishSchema.parse({ sizes: ['M'] }))).toBe(false)
  expect(isEmptyWish(wishSchema.parse({ text: 'boho' }))).toBe(false)
})
