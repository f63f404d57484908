import { describe, expect, test } from 'vitest'
import { categories } from '../../../src/product/taxonomy.ts'
import { type WishInput, wishSchema } from '../../../src/product/wish.ts'
import { phraseWish } from '../../../src/voice/en/phrase-wish.ts'
import { kindsOf, plural } from '../../../src/voice/en/spoken-values.ts'

const phrase = (input: WishInput) => {
  const { what, conditions } = phraseWish(wishSchema.parse(input))
  return [what, ...conditions].join(' ')
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
      'shirts with long sleeves for men up to €50',
    ],
    [
      { wanted: { category: ['t-shirt'], neckline: ['v-neck'] }, sizes: ['M'] },
      't-shirts with a v-neck in size M',
    ],
    [
      {
        wanted: { gender: ['female'] },
        unwanted: { category: ['boots', 'heels', 'flats', 'sneakers', 'sandals'] },
      },
      'pieces for women that are not shoes',
    ],
    [{ wanted: { color: ['red'] }, unwanted: { pattern: ['floral'] } }, 'red pieces that are not floral'],
    [{ wanted: { category: ['dress'], gender: ['female'], age_group: ['kids'] } }, 'dresses for girls'],
    [
      { unwanted: { category: ['dress'], color: ['black', 'navy'] } },
      'pieces that are not dresses, black, or navy',
    ],
    [
      { wanted: { category: ['shirt'] }, unwanted: { sleeve_length: ['short'] }, unwanted_brands: ['Nord'] },
      'shirts that are not short-sleeved or by Nord',
    ],
    [
      { unwanted: { color: ['blue', 'navy'] }, unwanted_words: ['ripped'] },
      'pieces that are not blue without “ripped”',
    ],
    [{ wanted: { category: ['pants'] }, sizes: ['32x34', '32/34', 'W32 L34'] }, 'pants in size 32x34'],
    [{ wanted: { category: ['dress'], occasion: ['wedding', 'party'] } }, 'dresses for a wedding or a party'],
    [{ wanted: { occasion: ['formal'] } }, 'pieces for formal wear'],
    [{ wanted: { pattern: ['striped', 'dots', 'floral', 'animal'] } }, 'patterned pieces'],
    [{ wanted: { category: ['skirt'], length: ['cropped', 'mini', 'short', 'knee'] } }, 'shorter skirts'],
    [{ price: { min: 20, max: 49.5 } }, 'pieces between 20 and 49.50'],
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
