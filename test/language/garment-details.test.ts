import { describe, expect, test } from 'vitest'
import type { Wish } from '../../src/product/wish.ts'
import { parse } from './parse.ts'

const wish = (sentence: string) => parse(sentence, { hasPhoto: true }).wishes[0] as Wish

describe('the color of a detail is not that of the garment', () => {
  test.each([
    ['black with white letters', ['black'], 'white'],
    ['is white with blue stripes', ['white'], 'blue'],
    ['a grey shirt with a yellow logo', ['gray'], 'yellow'],
    ['brown with white lace trim', ['brown'], 'white'],
    ['green with small red marks', ['green'], 'red'],
    ['is navy with a gold belt', ['navy'], 'belt'],
  ])('%s', (sentence, color, text) => {
    expect(wish(sentence).wanted.color).toEqual(color)
    expect(wish(sentence).text).toContain(text)
  })

  test.each([
    ['black and white stripes', ['black', 'white']],
    ['a red logo tee', ['red']],
    ['a blue button down shirt', ['blue']],
    ['red polka dots', ['red']],
    ['blue with white', ['blue', 'white']],
  ])('but "%s" is %j', (sentence, color) => {
    expect(wish(sentence).wanted.color).toEqual(color)
  })
})

describe('parts are no garment of their own', () => {
  test.each(['has a belt', 'with a wide black belt', 'has a black skirt and a blue top'])(
    '%s',
    (sentence) => {
      expect(wish(sentence).wanted.category).toBeUndefined()
    },
  )

  test('refused, a part is a word that the text must not hold', () => {
    expect(wish('without the belt')).toMatchObject({ unwanted: {}, unwanted_words: ['belt'] })
    expect(parse('a dress without a belt').wishes[0]?.unwanted_words).toEqual(['belt'])
    expect(parse('no belts please').wishes[0]?.unwanted.category).toEqual(['belt'])
  })

  test('a logo ranks where it is wanted and is a pattern where it is refused', () => {
    expect(wish('with a logo')).toMatchObject({ text: 'logo', wanted: {} })
    expect(wish('no logo').unwanted.pattern).toEqual(['graphic'])
  })
})

describe('sleeves and straps', () => {
  test.each([
    ['with sleeves', ['short', 'long', 'three-quarter', 'cap']],
    ['is sleeved', ['short', 'long', 'three-quarter', 'cap']],
    ['does not have sleeves', ['sleeveless']],
    ['drop the sleeves', ['sleeveless']],
    ['has straps', ['spaghetti-strap']],
    ['doesn’t have any straps', ['strapless']],
    ['with short sleeves', ['short']],
    ['3/4 sleeves', ['three-quarter']],
  ])('%s: %j', (sentence, sleeves) => {
    expect(wish(sentence).wanted.sleeve_length).toEqual(sleeves)
  })

  test('what a kind cannot have is left to the words', () => {
    expect(wish('a bag with a long strap')).toMatchObject({ wanted: { category: expect.any(Array) } })
    expect(Object.keys(wish('a bag with a long strap').wanted)).toEqual(['category'])
    expect(wish('a bag with a long strap').text).toContain('strap')
  })
})

test('a person on a garment is not in it', () => {
  for (const sentence of ['a shirt with a picture of a woman', 'has a man on it', 'X-Men shirt'])
    expect(wish(sentence).wanted.gender, sentence).toBeUndefined()
  expect(wish('a shirt for a woman').wanted.gender).toEqual(['female'])
})

test('less of something is not none of it', () => {
  expect(wish('less black')).toMatchObject({ wanted: {}, unwanted: {} })
})

test('another pattern is not any pattern', () => {
  expect(wish('with a different print').wanted).toEqual({})
  expect(wish('has a different graphic').wanted).toEqual({})
})

test('emoji speak', () => {
  expect(wish('👗 in 💙 with 🐆').wanted).toEqual({
    category: ['dress'],
    color: ['blue'],
    pattern: ['animal'],
  })
  expect(wish('I ❤️ this dress').wanted.color).toBeUndefined()
})

test.each([
  ['wide ankle-length trousers', ['flared']],
  ['wide leg jeans', ['flared']],
  ['trousers with a wide belt', undefined],
])('%s', (message, fit) => expect(parse(message).wishes[0]?.wanted.fit).toEqual(fit))
