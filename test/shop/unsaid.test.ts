import { describe, expect, test } from 'vitest'
import { isUnsaid, unsaidCountry, unsaidTown } from '../../src/shop/unsaid.ts'

const delivery = ['We ship to all countries of the European Union and to Norway.']

describe('a country that the shop does not speak of', () => {
  test.each([
    ['do you ship to the US?', 'the US'],
    ['shipping to Canada', 'Canada'],
    ['can you send it to japan', 'Japan'],
    ['Liefert ihr nach Brasilien?', 'Brasilien'],
  ])('“%s”', (question, place) => {
    expect(unsaidCountry(question, delivery)).toBe(place)
  })

  test.each([
    'do you ship to Norway?',
    'und nach Österreich?',
    'is it delivered to us tomorrow?',
    'how long does it take?',
  ])('“%s” is told, or names none', (question) => {
    expect(unsaidCountry(question, delivery)).toBeNull()
  })

  test('worldwide is everywhere', () => {
    expect(unsaidCountry('do you ship to Canada?', ['We ship worldwide.'])).toBeNull()
  })
})

test('a town is one that no sentence names', () => {
  const stores = ['Our shop is in Berlin.']
  expect(unsaidTown('is there a shop in Hamburg?', stores)).toBe('Hamburg')
  expect(unsaidTown('do you have a shop in Berlin?', stores)).toBeNull()
  expect(unsaidTown('can I see it in the shop?', stores)).toBeNull()
})

test('a discount or a card of which no sentence tells', () => {
  const discounts = ['Students get 10% off.']
  expect(isUnsaid('do you price match?', discounts)).toBe(true)
  expect(isUnsaid('Rabatt für Rentner?', discounts)).toBe(true)
  expect(isUnsaid('do you have a student discount?', discounts)).toBe(false)
  expect(isUnsaid('any discounts?', discounts)).toBe(false)
})
