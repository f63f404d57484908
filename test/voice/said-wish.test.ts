import { expect, test } from 'vitest'
import { wishSchema } from '../../src/product/wish.ts'
import { saidWish } from '../../src/voice/said-wish.ts'

test('what follows from the rest of a wish is not said', () => {
  const wish = wishSchema.parse({
    wanted: { gender: ['female', 'unisex'], length: ['midi', 'ankle', 'maxi'], color: ['red'] },
    unwanted: { gender: ['male'], age_group: ['kids', 'babies'], color: ['blue', 'navy'] },
    directions: [{ axis: 'length', toward: 'more' }],
    sizes: ['W32 L34', '32/34', '32x34'],
  })
  expect(saidWish(wish)).toMatchObject({
    wanted: { gender: ['female'], color: ['red'] },
    unwanted: { color: ['blue'] },
    sizes: ['W32 L34', '32x34'],
  })
  expect(saidWish(wish).wanted.length).toBeUndefined()
  expect(saidWish(wish).unwanted.age_group).toBeUndefined()
})
