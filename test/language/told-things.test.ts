import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

const wishOf = (message: string, known = {}) =>
  parse(message, known).wishes.map(({ wanted, text }) => ({ ...wanted, text }))

describe('what is told of things is no wish for their looks', () => {
  test('what is gone leaves its kind, to be replaced', () => {
    expect(wishOf('my lovely yellow raincoat finally died')).toEqual([
      expect.not.objectContaining({ color: expect.anything() }),
    ])
    expect(wishOf('my lovely yellow raincoat finally died')[0]).toMatchObject({ category: ['coat'] })
  })

  test('what is named in its place is wished for alone', () => {
    expect(wishOf('my black boots fell apart, i need loafers')).toEqual([{ category: ['loafers'], text: '' }])
  })

  test('what is sorted is not looked for', () => {
    expect(wishOf('groomsman here, grey suit sorted, need a tie').map(({ category }) => category)).toEqual([
      ['tie'],
    ])
  })

  test.each([
    'everything i own is pink and frilly, need a plain blazer',
    'the only jackets we have are red, show me a blazer please',
    'all she has is a purple thing nothing black, looking for a blazer',
    'he has nothing but green hoodies, so a blazer it is',
    'um my son only owns red hoodies, need a blazer',
    'there are only red skirts in my wardrobe, a blazer please',
    'hab nur rote Hosen im Kleiderschrank, brauche einen Blazer',
  ])('%s: all there is, is told', (message) => {
    expect(wishOf(message)).toEqual([expect.objectContaining({ category: ['blazer'] })])
    expect(wishOf(message)[0]).not.toHaveProperty('color')
  })

  test.each([
    ['a duffle coat please, in mine i look like a small boy but whatever', 'coat'],
    ['ankle boots, she feels like a red fox, low heel', 'boots'],
  ])('%s: what somebody feels like is told', (message, kind) => {
    expect(wishOf(message)).toHaveLength(1)
    expect(wishOf(message)[0]).toMatchObject({ category: [kind] })
    expect(wishOf(message)[0]).not.toHaveProperty('age_group')
    expect(wishOf(message)[0]).not.toHaveProperty('color')
  })

  test('what it should look like stays a wish', () => {
    expect(wishOf('a coat that looks like a cape in red')[0]).toMatchObject({ color: ['red'] })
  })

  test('what is there already is not looked for', () => {
    expect(wishOf('scarf for a ski trip, man, got gloves already')).toMatchObject([{ category: ['scarf'] }])
  })

  test('what all should be stays a wish', () => {
    expect(wishOf('all i need is a red dress')[0]).toMatchObject({ category: ['dress'], color: ['red'] })
    expect(wishOf('do you have only red dresses?')[0]).toMatchObject({ category: ['dress'] })
  })

  test('months of a pregnancy are no age', () => {
    expect(parse("i'm 7 months pregnant, need a dress").wishes[0]?.wanted.age_group).toBeUndefined()
  })

  test.each([
    ['what does a woman wear to a vineyard lunch', 'female'],
    ['something for a waiter, what should a man wear on shift', 'male'],
  ])('%s: whoever is named wears it', (message, gender) => {
    expect(parse(message).wearer?.gender).toBe(gender)
  })
})

describe('of several people each has a wish', () => {
  test('hers and his', () => {
    expect(wishOf('two raincoats, hers in yellow, his in navy')).toMatchObject([
      { color: ['yellow'], gender: ['female'] },
      { color: ['navy'], gender: ['male'] },
    ])
  })

  test('one more of it for somebody else', () => {
    expect(wishOf('a linen shirt for my dad and one for my sister')).toHaveLength(2)
  })
})

test.each([
  'i am mostly a 42, need a coat',
  'a coat, typically a 42 please',
  'she is normally in a 42, a coat',
])('%s: what somebody usually is, is a size', (message) => {
  expect(parse(message).wishes[0]?.sizes).toEqual(['42'])
})
