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

test.each([
  ['Canvas slip-ons', 'sneakers', { isCold: true }, true],
  ['Leather ankle boots', 'boots', { isCold: true }, false],
  ['Denim jacket', 'jacket', { isWet: true }, true],
  ['Nylon rain jacket', 'jacket', { isWet: true }, false],
  ['Nylon rain jacket', 'jacket', { isWet: true, isCold: true }, false],
  ['Silver sunglasses', 'sunglasses', { isCold: true }, true],
  ['Lilac A-line skirt', 'skirt', { isWet: true }, true],
  ['Lilac A-line skirt', 'skirt', {}, false],
] as const)('%s of the kind %s on an everyday of %o: %s', (title, category, weather, expected) => {
  const look = { dressiness: 'everyday', isWet: false, ...weather } as const
  expect(isOutOfPlace({ title, attributes: { category } }, look)).toBe(expected)
})
