import { expect, test } from 'vitest'
import { isEmptyWish, type WishInput, wishSchema } from '../../src/product/wish.ts'

test.each([
  [{}],
  [{ sort: 'price-ascending', exclude_ids: ['a'] }],
  [{ price: {} }],
  [{ wanted: { age_group: ['adults'] } }],
  [{ unwanted: { age_group: ['kids', 'babies'] } }],
] as [WishInput][])('%j asks for nothing', (wish) => {
  expect(isEmptyWish(wishSchema.parse(wish))).toBe(true)
})

test.each([
  [{ sizes: ['M'] }],
  [{ text: 'boho' }],
  [{ price: { max: 20 } }],
  [{ in_stock: true }],
  [{ wanted: { age_group: ['kids'] } }],
  [{ unwanted: { age_group: ['kids'] } }],
  [{ unwanted: { color: ['red'] } }],
  [{ directions: [{ axis: 'length', toward: 'more' }] }],
] as [WishInput][])('%j asks for something', (wish) => {
  expect(isEmptyWish(wishSchema.parse(wish))).toBe(false)
})
