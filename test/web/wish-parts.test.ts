import { describe, expect, test } from 'vitest'
import { attributeNames, attributeTerms } from '../../src/product/attributes.ts'
import { attributeWords } from '../../src/voice/de/attribute-words.ts'
import type { Understood } from '../../web/src/answer.ts'
import {
  droppedParts,
  families,
  partsOf,
  sayPart,
  wishOf,
  wishWith,
  wishWithout,
} from '../../web/src/wish-parts.ts'
import { germanValues } from '../../web/src/words/german-values.ts'
import { wordsOf } from '../../web/src/words/languages.ts'
import { sayLimit, sayPrice, sayRange } from '../../web/src/words/say.ts'

const [english, german] = [wordsOf('en'), wordsOf('de')]
const nothing: Understood = {
  reference: null,
  wanted: {},
  unwanted: {},
  price: null,
  sizes: [],
  brands: [],
  relaxed: [],
}
const dresses: Understood = {
  ...nothing,
  wanted: { category: ['dress'], color: ['blue', 'navy'], gender: ['female'] },
  unwanted: { pattern: ['floral'], gender: ['male'], age_group: ['kids'] },
  price: { max: 80, currency: 'EUR' },
  sizes: ['EU 38', '38'],
  brands: ['Marlow'],
  assumed: [
    { attribute: 'weather', value: 'warm', because: 'summer' },
    { attribute: 'material', value: 'linen', because: 'summer' },
  ],
}
const said = (understood: Understood, words = english) =>
  partsOf(understood).map((part) => sayPart(part, words))

describe('what is looked for, in parts', () => {
  test('is said in people’s words, and what goes without saying is not', () => {
    expect(said(dresses)).toEqual([
      ...['dress', 'blue', 'navy', 'for women', 'by Marlow', 'size EU 38', 'under €80', 'not floral'],
      'assumed from “summer”: warm, linen',
    ])
    expect(said(dresses, german)).toEqual([
      ...[
        'Kleid',
        'blau',
        'marineblau',
        'für Damen',
        'von Marlow',
        'Größe EU 38',
        'unter 80 €',
        'nicht geblümt',
      ].map((text) => text.replace('80 €', sayLimit(80, 'EUR', german))),
      'angenommen wegen „summer“: warm, Leinen',
    ])
  })

  test('of many kinds the first are said', () => {
    const shoes = { ...nothing, wanted: { category: ['boots', 'heels', 'flats', 'loafers', 'sandals'] } }
    expect([said(shoes), said(shoes, german)]).toEqual([['shoes'], ['Schuhe']])
    const tops = { ...nothing, wanted: { category: ['shirt', 'top', 'blouse', 'polo'] } }
    expect(said(tops)).toEqual(['shirt, top or 2 others'])
    expect(said({ ...nothing, wanted: { category: ['boots', 'flats'] } })).toEqual(['boots or flats'])
  })

  test('a boy is one part, and goes as one; being for adults goes without saying', () => {
    const boy = { ...nothing, wanted: { gender: ['male'], age_group: ['kids'], color: ['red'] } }
    expect([said(boy), said(boy, german)]).toEqual([
      ['for boys', 'red'],
      ['für Jungen', 'rot'],
    ])
    const [child] = partsOf(boy)
    expect(child && wishWithout(boy, child).wanted).toEqual({ color: ['red'] })
    expect(child && wishWith(nothing, child).wanted).toEqual({ gender: ['male'], age_group: ['kids'] })
    expect(said({ ...nothing, wanted: { gender: ['female'], age_group: ['adults'] } })).toEqual(['for women'])
  })

  test.each(partsOf(dresses).map((part) => [sayPart(part, english), part] as const))(
    'without "%s" the wish is all the rest',
    (text, part) => {
      const { assumed_because, ...wish } = wishWithout(dresses, part)
      const left = said({ ...nothing, ...wish })
      expect(left).not.toContain(text)
      const rest = said({ ...dresses, assumed: [] }).filter((each) => each !== text)
      expect(left).toEqual(rest)
      if (part.kind === 'assumed') expect(assumed_because).toEqual([])
    },
  )

  test('what a new request drops can be brought back; what it changes is not dropped', () => {
    const now: Understood = { ...nothing, wanted: { category: ['skirt'], color: ['red'] } }
    const dropped = droppedParts(dresses, now)
    expect(dropped.map((part) => sayPart(part, english))).toEqual([
      ...['for women', 'by Marlow', 'size EU 38', 'under €80', 'not floral'],
    ])
    const price = dropped.find(({ kind }) => kind === 'price')
    expect(price && wishWith(now, price)).toEqual({ ...wishOf(now), price: { max: 80, currency: 'EUR' } })
    expect(droppedParts(dresses, dresses)).toEqual([])
  })
})

describe('numbers and values', () => {
  test.each([
    [{ max: 50 }, 'under 50'],
    [{ min: 20, max: 50, currency: 'EUR' }, '€20 to €50'],
    [{ min: 100, currency: 'USD' }, 'over $100'],
    [null, ''],
  ])('the range %j is "%s"', (range, text) => {
    expect(sayRange(range, english)).toBe(text)
  })

  test('a price has its cents, a currency that nobody knows its code', () => {
    expect(sayPrice({ amount: 49.9, currency: 'EUR' }, english)).toBe('€49.90')
    expect(sayPrice({ amount: 3, currency: 'nonsense' }, english)).toBe('3 nonsense')
  })

  test('German says every value as the service does', () => {
    for (const name of attributeNames)
      for (const value of Object.keys(attributeTerms[name]))
        expect(germanValues[name]?.[value], `${name} ${value}`).toBe(attributeWords(name, value))
  })
})

test.each(Object.entries(families))('the page counts the same kinds to %s as the shop', (family, kinds) => {
  const ofShop = Object.entries(attributeTerms.category).filter(
    ([, term]) => 'family' in term && term.family === family,
  )
  // Nobody calls a wallet a bag.
  const said = ofShop.map(([kind]) => kind).filter((kind) => kind !== 'wallet')
  expect([...kinds].sort()).toEqual(said.sort())
})
