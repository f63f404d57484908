import { expect, test } from 'vitest'
import { wishSchema } from '../../../src/product/wish.ts'
import { companionName, kinds } from '../../../src/voice/de/nouns.ts'
import { phraseWish } from '../../../src/voice/de/phrase-wish.ts'

test('a wish is a list that needs no endings', () => {
  const wish = wishSchema.parse({
    wanted: { category: ['shirt', 'blouse'], color: ['blue'], sleeve_length: ['long'], gender: ['female'] },
    unwanted: { pattern: ['striped'], age_group: ['kids', 'babies'] },
    price: { min: 20, max: 49.5, currency: 'EUR' },
    sizes: ['M'],
    unwanted_brands: ['Lumen'],
    unwanted_words: ['Logo'],
    directions: [{ axis: 'formality', toward: 'less' }],
    in_stock: true,
  })
  expect(phraseWish(wish)).toBe(
    'blaue Hemden oder Blusen, lange Ärmel, für Damen, weniger formell, Größe M, 20 bis 49,50 €, nicht gestreift, nicht von Lumen, ohne „Logo“, auf Lager',
  )
})

test('a boy is no man, and nobody names grown-ups', () => {
  const shirts = (wanted: object) =>
    phraseWish(wishSchema.parse({ wanted: { category: ['shirt'], ...wanted } }))
  expect(shirts({ gender: ['male'], age_group: ['kids'] })).toBe('Hemden, für Jungen')
  expect(shirts({ gender: ['male', 'unisex'], age_group: ['adults'] })).toBe('Hemden, für Herren')
})

test('no two kinds of garment have the same name', () => {
  const names = Object.values(kinds).map(([, , many]) => many)
  expect(new Set(names).size).toBe(names.length)
})

test.each([
  ['worn', 'dress', 'dein Kleid', 'deinem Kleid'],
  ['worn', 'sneakers', 'deine Sneaker', 'deinen Sneakern'],
  ['picked', 'pants', 'die gewählte Hose', 'der gewählten Hose'],
  ['picked', 'coat', 'der gewählte Mantel', 'dem gewählten Mantel'],
  ['piece', null, 'das Teil', 'dem Teil'],
] as const)('%s %s is "%s", with "%s"', (is, category, nominative, dative) => {
  expect(companionName({ is, category }, 'nominative')).toBe(nominative)
  expect(companionName({ is, category }, 'dative')).toBe(dative)
})
