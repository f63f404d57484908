import { expect, test } from 'vitest'
import { sayMarkedSizes } from '../../src/language/readers/say-marked-sizes.ts'
import { parse } from './parse.ts'

test.each([
  ['weißes Hemd Kragenweite 43', ['XL']],
  ['a shirt, collar size 15.5', ['M']],
  ['Halbschuhe in 42 bis 90 Euro', ['42']],
])('%s', (message, sizes) => expect(parse(message).wishes[0]?.sizes).toEqual(sizes))

test('a collar is measured of a man, unless a woman is named', () => {
  expect(parse('Hemd Kragenweite 39').wishes[0]?.wanted.gender).toEqual(['male'])
  expect(parse('Damenbluse Kragenweite 39').wishes[0]?.wanted.gender).toEqual(['female'])
})

test('of size and price the price is a limit', () => {
  expect(parse('Halbschuhe in 42 bis 90 Euro').wishes[0]?.price).toMatchObject({ max: 90 })
})

test('a range of prices stays one', () => {
  const text = 'Schuhe von 40 bis 90 Euro'
  expect(sayMarkedSizes(text)).toBe(text)
})
