import { expect, test } from 'vitest'
import { categories } from '../../src/product/taxonomy.ts'
import { attributeWords } from '../../src/retrieval/attribute-words.ts'
import { captionAttributes } from '../../src/retrieval/caption-attributes.ts'

test.each([
  [{}, ''],
  [{ category: 't-shirt', color: ['navy', 'white'], pattern: 'striped' }, 'navy white striped t-shirt'],
  [{ category: 'formal-shoes', gender: 'male' }, 'formal shoes for men'],
  [
    { category: 'dress', pattern: 'solid', sleeve_length: 'short', length: 'midi' },
    'short sleeve midi dress',
  ],
  [{ category: 'top', neckline: 'v-neck', sleeve_length: 'sleeveless' }, 'sleeveless v neck top'],
  [{ gender: 'female', age_group: 'kids', category: 'skirt' }, 'skirt for girls'],
  [{ category: ['boots', 'heels', 'flats', 'sandals'], color: ['red'] }, 'red shoes'],
  [{ category: ['shirt', 'dress', 'boots'] }, 'shirt dress'],
])('%j reads "%s"', (attributes, phrase) => {
  expect(captionAttributes(attributes)).toBe(phrase)
})

test('every kind can be described and given as a reason', () => {
  for (const category of categories) {
    expect(captionAttributes({ category })).toMatch(/^[a-z][a-z -]+$/)
    expect(attributeWords('category', category)).toMatch(/^[a-z][a-z -]+$/)
  }
})

test.each([
  ['sleeve_length', 'long', 'long sleeves'],
  ['sleeve_length', 'sleeveless', 'sleeveless'],
  ['neckline', 'crew', 'crew neck'],
  ['neckline', 'v-neck', 'v-neck'],
  ['length', 'midi', 'midi length'],
  ['fit', 'slim', 'slim fit'],
  ['gender', 'female', 'for women'],
  ['age_group', 'kids', 'for kids'],
  ['occasion', 'party', 'for a party'],
  ['occasion', 'casual', 'casual'],
] as const)('%s %s is said "%s"', (name, value, words) => {
  expect(attributeWords(name, value)).toBe(words)
})
