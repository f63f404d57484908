import { expect, test } from 'vitest'
import { repeated } from '../../src/ingest/repeated.ts'
import * as readings from '../../src/ingest/repeated-readings.ts'
import { languageOfTexts } from '../../src/language/shop-texts.ts'
import { findValues } from '../../src/product/find-terms.ts'

test('a text that comes again is read once, a long one or one with the sign between keys each time', () => {
  const read: string[] = []
  const join = repeated((one: string, other: string) => {
    read.push(one)
    return `${one}+${other}`
  })
  expect([join('a', 'b'), join('a', 'b'), join('a', 'c')]).toEqual(['a+b', 'a+b', 'a+c'])
  expect(read).toEqual(['a', 'a'])
  const long = 'x'.repeat(2_000)
  expect([join(long, ''), join(long, '')]).toEqual([`${long}+`, `${long}+`])
  // Both would be one key.
  expect([join('p\u0000q', 'r'), join('p', 'q\u0000r')]).toEqual(['p\u0000q+r', 'p+q\u0000r'])
  expect(read).toHaveLength(6)
})

test('what is remembered is what is read anew, in the order asked and with texts beyond what tells a language', () => {
  const texts = [
    ['Blaues Hemd', '', 'aus Baumwolle, lang'],
    ['Blue shirt', 'of cotton'],
    ['Chemise bleue', 'en coton pour homme', 'y'.repeat(400)],
    [],
  ]
  for (const said of [...texts, ...texts])
    for (const hint of [undefined, 'de'])
      expect(readings.languageOfTexts(said, hint)).toBe(languageOfTexts(said, hint))
  for (const cell of ['Navy Blue / White', 'moss', 'navy blue / white', 'Navy Blue / White'])
    expect(readings.findValues('color', cell)).toEqual(findValues('color', cell))
})
