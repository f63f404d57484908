import { expect, test } from 'vitest'
import { isOutOfPlace } from '../../src/outfit/special-use.ts'

test.each([
  ['Gingham flannel shirt', { dressiness: 'dressed', isWet: false }, true],
  ['Gingham flannel shirt', { dressiness: 'relaxed', isWet: false }, false],
  ['Animal-print pumps', { dressiness: 'formal', isWet: false }, true],
  ['Blue wellies', { dressiness: 'dressed', isWet: false }, true],
  ['Blue wellies', { dressiness: 'everyday', isWet: true }, false],
  ['Suede hiking boots', { dressiness: 'smart', isWet: false }, true],
  ['Suede hiking boots', { dressiness: 'sporty', isWet: false }, false],
  ['Leather ankle boots', { dressiness: 'formal', isWet: false }, false],
  ['Yellow school backpack', { dressiness: 'relaxed', isWet: false }, true],
  ['Floral evening gown', { dressiness: 'everyday', isWet: false }, true],
  ['Floral evening gown', { dressiness: 'formal', isWet: false }, false],
  ['Olive cargo pants', { dressiness: 'formal', isWet: false }, true],
] as const)('%s, %o: %s', (title, look, expected) => {
  expect(isOutOfPlace({ title }, look)).toBe(expected)
})
