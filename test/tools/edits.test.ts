import { describe, expect, test } from 'vitest'
import { withdrawConstraints } from '../../src/dialogue/withdraw-constraints.ts'
import type { Withdrawal } from '../../src/language/request.ts'
import { wishSchema } from '../../src/product/wish.ts'
import { inEnglish } from '../voice/in-english.ts'
import { idsOf, openToolShop, pastSearchFor, says, searchOf } from './call-tool.ts'

const lengths = ['mini', 'knee', 'midi', 'maxi'] as const
const shop = await openToolShop(
  (['red', 'blue'] as const).flatMap((color) =>
    [...lengths, null].map((length, place) => ({
      id: `${color}-${length ?? 'unknown'}`,
      title: `${color} dress ${length ?? ''}`,
      price: { amount: 20 + 10 * place, currency: 'EUR' },
      sizes: ['M'],
      attributes: { category: 'dress' as const, color: [color], ...(length === null ? {} : { length }) },
    })),
  ),
)

const whole = wishSchema.parse({
  text: 'mustard boho',
  wanted: { category: ['dress'], color: ['yellow'], length: ['midi', 'ankle', 'maxi'] },
  unwanted: { color: ['black'], pattern: ['floral'] },
  price: { max: 50 },
  sizes: ['M'],
  brands: ['Nord'],
  in_stock: true,
  directions: [
    { axis: 'length', toward: 'more' },
    { axis: 'warmth', toward: 'more' },
  ],
})

describe('what is let go of is gone, and nothing else', () => {
  test.each([
    [['price'], { price: null }],
    [['size'], { sizes: [] }],
    [['brand'], { brands: [] }],
    [['in_stock'], { in_stock: false }],
    [
      ['color'],
      {
        text: 'boho',
        wanted: { category: ['dress'], length: ['midi', 'ankle', 'maxi'] },
        unwanted: { pattern: ['floral'] },
      },
    ],
    [
      ['length'],
      {
        wanted: { category: ['dress'], color: ['yellow'] },
        directions: [{ axis: 'warmth', toward: 'more' }],
      },
    ],
    [['price', 'size'], { price: null, sizes: [] }],
  ] as [Withdrawal[], object][])('%j', (names, changed) => {
    expect(withdrawConstraints(whole, names)).toEqual({ ...whole, ...changed })
  })

  test('everything but the kind', () => {
    expect(withdrawConstraints(whole, ['words'])).toEqual(
      wishSchema.parse({ wanted: { category: ['dress'] } }),
    )
  })
})

describe('a thread edits its wish', () => {
  const memory = shop.memory({
    shown: ['red-mini', 'red-knee', 'red-midi'],
    searches: [
      pastSearchFor({ wanted: { category: ['dress'], color: ['red'] }, price: { max: 30 }, sizes: ['M'] }),
    ],
  })
  const filter = (request: ReturnType<typeof says>, more: object = {}) =>
    shop.call('filter_products', { text: 'x', ...more }, { request, memory })

  test('"forget the price" lifts the limit and says so', async () => {
    const answer = await filter(says({ withdrawn: ['price'], refines: true }))
    expect(searchOf(answer)).toMatchObject({
      wish: { price: null, sizes: ['M'], wanted: { color: ['red'] } },
      spokenPrice: null,
      notes: [{ kind: 'withdrawn', names: ['price'] }],
    })
    expect(answer.content).toMatch(/^All right: no price limit\.\n/)
  })

  test('a model lets go of it with `forget`', async () => {
    expect(searchOf(await filter(says(), { forget: ['price', 'color'] })).wish).toMatchObject({
      price: null,
      wanted: { category: ['dress'] },
    })
  })

  test('what is let go of and said anew in one breath is the new', async () => {
    const request = says({ withdrawn: ['color'], refines: true, wish: { wanted: { color: ['blue'] } } })
    expect(searchOf(await filter(request)).wish.wanted.color).toEqual(['blue'])
  })

  test('any color is fine, also where the color came from a photo', async () => {
    const attributes = { category: 'dress' as const, color: ['red' as const] }
    const garments = [{ attributes, confidence: {}, description: '' }]
    const reading = { handle: 'photo-1', hash: 'h', vector: null, garments }
    const photo = shop.memory({
      readings: [reading],
      searches: [pastSearchFor({}, { reference: { kind: 'photo', handle: 'photo-1' } })],
    })
    const request = says({ withdrawn: ['color'], refines: true })
    const outcome = searchOf(await shop.call('filter_products', { text: 'x' }, { request, memory: photo }))
    expect(outcome.reference?.attributes).toEqual({ category: 'dress' })
    expect(outcome.withdrawn).toEqual(['color'])
  })
})

describe('directions become constraints where something is known to measure by', () => {
  const longer = { wish: { directions: [{ axis: 'length', toward: 'more' } as const] } }
  const memory = shop.memory({
    shown: ['red-mini', 'red-knee', 'red-midi', 'red-unknown'],
    searches: [pastSearchFor({ wanted: { category: ['dress'], color: ['red'] } })],
  })

  test('"the second one but longer": beyond its length, and who does not tell is marked', async () => {
    const request = says({ ...longer, pointer: { kind: 'result', ordinal: 2, fromEnd: false } })
    const answer = await shop.call('search_products', { text: 'longer', reference: '2' }, { request, memory })
    const { wish, result } = searchOf(answer)
    expect(wish.wanted.length).toEqual(['midi', 'ankle', 'maxi'])
    const full = result.products.filter(({ nearMatch }) => !nearMatch)
    expect(full.map(({ product }) => product.id).sort()).toEqual(['red-maxi', 'red-midi'])
    expect(inEnglish(full[0]?.reasons)).toContain('longer than the one you picked')
    const near = result.products.filter(({ nearMatch }) => nearMatch)
    expect(near.every(({ relaxed }) => relaxed.includes('length') || relaxed.includes('color'))).toBe(true)
  })

  test('"longer" alone takes nothing back, even where what is spoken of is a near match', async () => {
    const past = pastSearchFor({ wanted: { category: ['dress'], color: ['blue'] } })
    const request = says({ ...longer, pointer: { kind: 'previous' }, refines: true })
    const turn = { request, memory: { ...memory, focus: 'red-knee', searches: [past] } }
    const { wish } = searchOf(await shop.call('filter_products', { text: 'longer' }, turn))
    expect(wish.wanted).toEqual({
      category: ['dress'],
      color: ['blue'],
      length: ['midi', 'ankle', 'maxi'],
    })
  })

  test('a picked piece counts before what was wanted so far', async () => {
    const past = pastSearchFor({ wanted: { category: ['dress'], length: ['knee', 'midi', 'maxi'] } })
    const request = says({ ...longer, pointer: { kind: 'result', ordinal: 3, fromEnd: false } })
    const turn = { request, memory: { ...memory, searches: [past] } }
    const answer = await shop.call('search_products', { text: 'longer', reference: '3' }, turn)
    expect(searchOf(answer).wish.wanted.length).toEqual(['ankle', 'maxi'])
  })

  test('"longer" of a list goes beyond the middle of what it showed', async () => {
    const request = says({ ...longer, refines: true })
    const answer = await shop.call('filter_products', { text: 'longer' }, { request, memory })
    expect(searchOf(answer).wish.wanted.length).toEqual(['midi', 'ankle', 'maxi'])
  })

  test('"even longer" goes on from there', async () => {
    const past = pastSearchFor({
      wanted: { category: ['dress'], length: ['midi', 'ankle', 'maxi'] },
      directions: longer.wish.directions,
    })
    const request = says({ ...longer, refines: true })
    const turn = { request, memory: { ...memory, searches: [past] } }
    const { wish } = searchOf(await shop.call('filter_products', { text: 'even longer' }, turn))
    expect(wish.wanted.length).toEqual(['ankle', 'maxi'])
  })

  test('a fresh "longer dress" only ranks, the longest first, and that is said', async () => {
    const request = says({ wish: { wanted: { category: ['dress'], color: ['red'] }, ...longer.wish } })
    const answer = await shop.call(
      'search_products',
      { text: 'a longer red dress' },
      { request, message: 'a longer red dress' },
    )
    expect(idsOf(answer)[0]).toBe('red-maxi')
    expect(searchOf(answer).wish.wanted.length).toBeUndefined()
    expect(
      searchOf(answer)
        .result.products.slice(0, 5)
        .every(({ nearMatch }) => !nearMatch),
    ).toBe(true)
    expect(answer.content).toContain('I could not be certain what is longer here')
  })

  test('a model asks for it with `directions`', async () => {
    const call = { text: 'x', reference: '2', directions: [{ axis: 'length', toward: 'less' }] }
    const { wish } = searchOf(await shop.call('search_products', call, { request: says(), memory }))
    expect(wish.wanted.length).toEqual(['short', 'mini'])
  })
})
