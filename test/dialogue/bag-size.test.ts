import { expect, test } from 'vitest'
import { withBagSize } from '../../src/dialogue/bag-size.ts'
import { wishSchema } from '../../src/product/wish.ts'

const nothing = wishSchema.parse({})
const bags = wishSchema.parse({
  wanted: { category: ['handbag', 'backpack', 'clutch', 'duffel-bag', 'pouch'] },
})

test('a larger bag is of the kinds that hold more', () => {
  const wish = withBagSize(nothing, bags, 'a bit roomier please')
  expect(wish.wanted.category).toEqual(['duffel-bag', 'backpack', 'handbag'])
  expect(wish.text).toContain('tote')
})

test('a smaller bag is none that holds much, and a man is shown what men carry', () => {
  expect(withBagSize(nothing, bags, 'too big').wanted.category).toEqual(['clutch', 'pouch', 'handbag'])
  const his = { ...bags, wanted: { ...bags.wanted, gender: ['male' as const] } }
  expect(withBagSize(nothing, his, 'smaller').wanted.category).toEqual(['pouch', 'backpack'])
})

test('of other kinds, and where no size is named, nothing changes', () => {
  const dress = wishSchema.parse({ wanted: { category: ['dress'] } })
  expect(withBagSize(nothing, dress, 'bigger')).toBe(nothing)
  expect(withBagSize(nothing, bags, 'in red')).toBe(nothing)
})
