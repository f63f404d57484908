import { expect, test } from 'vitest'
import { categories } from '../../src/product/taxonomy.ts'
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

test('every kind can be described', () => {
  for (const category of categories) {
    expect(captionAttributes({ category })).toMatch(/^[a-z][a-z -]+$/)
  }
})
