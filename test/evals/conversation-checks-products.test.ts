import { expect, test } from 'vitest'
import { after, answer, type Case, card, explained, testCases } from './conversation-answer.ts'

const near = { near_match: true, relaxed: ['color' as const] }
const told = { relaxed: ['color' as const] }

const productCases: readonly Case[] = [
  [
    'unmarked products meet the conditions',
    {
      products: {
        meet: { category: ['dress'], color: ['red'], maxPrice: 60, sizes: ['S'], brands: ['Lumen'] },
      },
    },
    { products: [card('dress-1'), card('dress-2', near)], understood: told },
    { products: [card('dress-2')] },
    'color navy+white, price 80, sizes M L, brand Norvik',
  ],
  [
    'a shade counts as its color, what is for everybody as for women',
    { products: { meet: { color: ['blue'], gender: ['female'] } } },
    { products: [card('dress-2')] },
    { products: [card('boots-1')] },
    'color black, gender male',
  ],
  [
    'even a marked product has nothing refused',
    { products: { never: { color: ['white'] } } },
    { products: [card('dress-1', near)], understood: told },
    { products: [card('dress-2', near)], understood: told },
    'color white',
  ],
  [
    'a refused color rules out its shades',
    { products: { never: { color: ['blue'] } } },
    { products: [card('dress-1')] },
    { products: [card('dress-2')] },
    'color navy',
  ],
  [
    'a refused brand stays away',
    { products: { never: { brands: ['Norvik'] } } },
    { products: [card('dress-1')] },
    { products: [card('dress-2')] },
    'brand Norvik',
  ],
  [
    'so many are unmarked',
    { products: { atLeast: 2 } },
    { products: [card('dress-1'), card('dress-2')] },
    { products: [card('dress-1'), card('dress-2', near)], understood: told },
    '1 of them unmarked',
  ],
  [
    'there are exactly so many',
    { products: { count: 1 } },
    { products: [card('dress-1')] },
    { products: [] },
    '0 products',
  ],
  [
    'there are at most so many',
    { products: { atMost: 1 } },
    { products: [card('dress-1')] },
    { products: [card('dress-1'), card('dress-2')] },
    '2 products',
  ],
  [
    'each of several garments keeps its own conditions',
    { products: { garments: [{ of: { category: ['dress'] }, meet: { maxPrice: 60 }, atLeast: 1 }] } },
    { products: [card('dress-1'), card('boots-1')] },
    { products: [card('dress-1'), card('dress-2')] },
    'dress-2: price 80',
  ],
  [
    'each of several garments is there',
    { products: { garments: [{ of: { category: ['boots'] }, meet: {}, atLeast: 1 }] } },
    { products: [card('boots-1')] },
    { products: [card('dress-1')] },
    '0',
  ],
  [
    'nothing of an earlier turn comes again',
    { products: { notFrom: [1] } },
    { before: [answer({ products: [card('dress-1')] })], products: [card('dress-2')] },
    { before: [answer({ products: [card('dress-1')] })], products: [card('dress-1')] },
    'dress-1',
  ],
  [
    'what is pointed at is left out',
    { products: { excludes: { turn: 1, place: 2 } } },
    { ...after, products: [card('dress-1')] },
    { ...after, products: [card('dress-2')] },
    'dress-2',
  ],
  [
    'unmarked products are cheaper than what is pointed at',
    { products: { compared: { by: 'price', toward: 'less', than: { turn: 1, place: 2 } } } },
    { ...after, products: [card('dress-1'), card('boots-1', near)], understood: told },
    { ...after, products: [card('dress-2')] },
    '80, not beyond 80',
  ],
  [
    'the first ones are longer',
    { products: { compared: { by: 'length', toward: 'more', than: { id: 'dress-2' }, first: 1 } } },
    { products: [card('dress-1'), card('dress-2')] },
    { products: [card('dress-2'), card('dress-1')] },
    'dress-2',
  ],
  [
    'a comparison needs something to compare with',
    { products: { compared: { by: 'price', toward: 'less', than: { turn: 1, place: 3 } } } },
    { ...after, products: [card('dress-1')] },
    { products: [card('dress-1')] },
    'no such product',
  ],
  [
    'the first is this one',
    { products: { firstIs: ['dress-1'] } },
    { products: [card('dress-1'), card('dress-2')] },
    { products: [card('dress-2'), card('dress-1')] },
    'dress-2',
  ],
  [
    'prices rise',
    { products: { sorted: 'price-ascending' } },
    { products: [card('dress-1'), card('dress-2')] },
    { products: [card('dress-2'), card('dress-1')] },
    '80, 50',
  ],
  [
    'prices fall',
    { products: { sorted: 'price-descending' } },
    { products: [card('dress-2'), card('dress-1')] },
    { products: [card('dress-1'), card('dress-2')] },
    '50, 80',
  ],
  [
    'all together cost no more',
    { products: { total: 170 } },
    { products: [card('dress-1'), card('boots-1')] },
    { products: [card('dress-2'), card('boots-1')] },
    '200.00',
  ],
  [
    'no slot comes twice',
    { products: { slotsDiffer: true } },
    { products: [card('dress-1'), card('boots-1')] },
    { products: [card('dress-1'), card('dress-2')] },
    'full-body, full-body',
  ],
  [
    'a slot is filled',
    { products: { slots: ['feet'] } },
    { products: [card('boots-1')] },
    { products: [card('dress-1')] },
    'full-body',
  ],
  [
    'a slot is left alone',
    { products: { noSlots: ['feet'] } },
    { products: [card('dress-1')] },
    { products: [card('boots-1')] },
    'feet',
  ],
  [
    'something is marked as missing a constraint',
    { products: { marked: 'color' } },
    { products: [card('dress-1', near)], understood: told },
    { products: [card('dress-1')] },
    'marked: nothing',
  ],
]

testCases(productCases)

test('a product is judged by the feed, and by its card where the feed says nothing', () => {
  const lying = card('dress-1', { attributes: { color: ['blue'], neckline: 'v-neck' } })
  expect(
    explained({ products: { meet: { color: ['red'], neckline: ['v-neck'] } } }, { products: [lying] }),
  ).toEqual([])
  expect(explained({ products: { meet: { color: ['blue'] } } }, { products: [lying] })).toHaveLength(1)
})
