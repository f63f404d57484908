import { expect, test } from 'vitest'
import { attributeWords } from '../../../src/voice/en/attribute-words.ts'

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
