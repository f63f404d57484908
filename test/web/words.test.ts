import { describe, expect, test } from 'vitest'
import type { Understood } from '../../web/src/answer.ts'
import { sayNearMatch, sayPlace, sayPrice, sayStep, sayTime, sayUnderstood } from '../../web/src/words.ts'

const nothing: Understood = {
  reference: null,
  wanted: {},
  unwanted: {},
  price: null,
  sizes: [],
  brands: [],
  relaxed: [],
}

describe('what was understood, in tags', () => {
  test('nothing said is no tag', () => {
    expect(sayUnderstood(nothing)).toEqual([])
  })

  test('wishes, refusals and what was given up', () => {
    const tags = sayUnderstood({
      ...nothing,
      reference: { kind: 'photo', handle: 'photo-1' },
      wanted: { category: ['t-shirt'], color: ['blue', 'navy'] },
      unwanted: { pattern: ['striped'] },
      price: { min: 10, max: 60, currency: 'EUR' },
      sizes: ['M'],
      brands: ['Marlow'],
      relaxed: ['color'],
    })
    expect(tags.map(({ tone, text }) => `${tone}: ${text.replaceAll('\u00a0', ' ')}`)).toEqual([
      'wanted: like your photo',
      'wanted: t shirt',
      'wanted: blue or navy',
      'wanted: Marlow',
      'wanted: size M',
      expect.stringMatching(/^wanted: .*10.* to .*60/),
      'unwanted: not striped',
      'relaxed: other color allowed',
    ])
  })

  test('a long list is cut short', () => {
    const category = ['sneakers', 'boots', 'heels', 'flats']
    expect(sayUnderstood({ ...nothing, wanted: { category } })).toEqual([
      { text: 'sneakers, boots or 2 others', tone: 'wanted' },
    ])
  })

  test('a limit on one side only', () => {
    expect(sayUnderstood({ ...nothing, price: { max: 50 } })).toEqual([{ text: 'under 50', tone: 'wanted' }])
    expect(sayUnderstood({ ...nothing, price: { min: 50 } })).toEqual([{ text: 'over 50', tone: 'wanted' }])
  })
})

test('prices are written as the language does, and never break on an odd currency', () => {
  expect(sayPrice({ amount: 49.9, currency: 'EUR' }, 'en-US')).toBe('€49.90')
  expect(sayPrice({ amount: 5, currency: 'NOPE' }, 'en-US')).toBe('5 NOPE')
})

test('a near match says what it misses', () => {
  expect(sayNearMatch({ relaxed: ['color', 'sleeve_length'] })).toBe('Near match: other color, other sleeves')
  expect(sayNearMatch({ relaxed: [] })).toBe('Near match')
})

test('products are pointed at by their place', () => {
  expect([0, 1, 10, 11, 20, 21, 22].map(sayPlace)).toEqual([
    'the first one',
    'the second one',
    'the 11th one',
    'the 12th one',
    'the 21st one',
    'the 22nd one',
    'the 23rd one',
  ])
})

test('steps and times are said for people', () => {
  expect(sayStep('search_products')).toBe('Searching the shop')
  expect(sayStep('some_new_tool')).toBe('some new tool')
  expect([12.4, 999, 1500].map(sayTime)).toEqual(['12 ms', '999 ms', '1.5 s'])
})
