import { expect, test } from 'vitest'
import { createFormats } from '../../src/voice/formats.ts'

const [english, german] = [createFormats('en-US'), createFormats('de-DE')]

test.each([
  [{ amount: 49.9, currency: 'EUR' }, '€49.90', '49,90 €'],
  [{ amount: 5000, currency: 'JPY' }, '¥5000', '5000 ¥'],
  [{ amount: 12_500, currency: 'USD' }, '$12,500.00', '12.500,00 $'],
  [{ amount: 1.5, currency: 'KWD' }, 'KWD 1.500', '1,500 KWD'],
])('%j is written with the digits of its currency', (price, inEnglish, inGerman) => {
  expect([english.price(price), german.price(price)]).toEqual([inEnglish, inGerman])
})

test('a limit is as round as it was named, and has no currency where none was', () => {
  expect([english.limit(50, 'EUR'), english.limit(49.5, 'EUR'), english.limit(49.5)]).toEqual([
    ...['€50', '€49.50', '49.50'],
  ])
  expect([german.limit(50, 'EUR'), german.limit(49.5, 'EUR'), german.limit(1200)]).toEqual([
    ...['50 €', '49,50 €', '1200'],
  ])
})

test('lists end as the language ends them', () => {
  expect([english.and(['a', 'b', 'c']), english.or(['a', 'b']), english.and([])]).toEqual([
    ...['a, b, and c', 'a or b', ''],
  ])
  expect([german.and(['a', 'b', 'c']), german.or(['a', 'b'])]).toEqual(['a, b und c', 'a oder b'])
})
