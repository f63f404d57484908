import { expect, test } from 'vitest'
import { isClosedBy, isClosure } from '../../src/product/closures.ts'
import { productSchema } from '../../src/product/product.ts'
import type { Category } from '../../src/product/taxonomy.ts'

const piece = (title: string, category?: Category) =>
  productSchema.parse({ id: 'a', title, attributes: category === undefined ? {} : { category } })

test.each([
  ['zips', 'Hoodie with a zip', 'hoodie'],
  ['buttons', 'Linen shirt', 'shirt'],
  ['button', 'Oxford, buttoned', undefined],
  ['laces', 'Canvas low-tops', 'sneakers'],
] as const)('%s: %s has them', (word, title, kind) => expect(isClosedBy(word, piece(title, kind))).toBe(true))

test.each([
  ['zips', 'Pullover hoodie', 'hoodie'],
  ['buttons', 'Open-front cardigan', 'cardigan'],
  ['laces', 'Slip-on canvas sneakers', 'sneakers'],
  ['laces', 'Dress trimmed with lace', 'dress'],
  ['frills', 'Dress with frills', 'dress'],
] as const)('%s: %s has none', (word, title, kind) =>
  expect(isClosedBy(word, piece(title, kind))).toBe(false),
)

test('other words are no closures', () => expect(['sequins', 'lace', 'hood'].filter(isClosure)).toEqual([]))
