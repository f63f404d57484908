import { describe, expect, test } from 'vitest'
import { draftProduct } from '../../src/ingest/draft-product.ts'
import { fieldCategory } from '../../src/ingest/title-category.ts'
import { titleCategory } from '../../src/product/title-kinds.ts'

const kindOf = (title: string, description = '') => {
  const draft = draftProduct({ line: 1, position: 0, product: { id: 'a', title, description } })
  return 'product' in draft ? draft.product.attributes.category : undefined
}

describe('what is kept, shown or cared for with is no garment', () => {
  test.each([
    'Adjustable dress form',
    "Tailor's dummy / dress form, size M",
    'Shop window mannequin',
    'Sneaker cleaning kit (for white sneakers)',
    'Boot care set for suede boots',
    'Cedar shoe trees',
    'Wooden coat hangers, 10 pack',
    'Suit bag in black',
    'Travel garment bag',
    'Velvet hat box',
    'Shoe polish black',
    'Trouser hanger with clips',
  ])('%s', (title) => {
    expect(kindOf(title)).toBe('other-accessory')
    expect(fieldCategory(['Dresses'], title)).toBe('other-accessory')
  })
  test.each([
    'Schuhspanner aus Zeder',
    'Schuhpflegeset für schwarze Schuhe',
    'Kleiderbügel',
    'Schneiderpuppe',
    'Kleidersack schwarz',
  ])('%s', (title) => {
    expect(['other-accessory', undefined]).toContain(kindOf(title))
  })
})

test.each([
  ['Dress with form fitting waist', 'dress'],
  ['Form-fitting knit dress', 'dress'],
  ['Shirt with stand collar', 'shirt'],
  ['Box pleat skirt', 'skirt'],
  ['Brushed cotton shirt', 'shirt'],
  ['Swimsuit cover up dress', 'dress'],
  ['Dress bag leather shoulder bag', 'handbag'],
  ['Black leather shoes', undefined],
  ['Garden party tea dress', 'dress'],
  ['Tree print shirt', 'shirt'],
] as const)('%s is a %s', (title, kind) => {
  expect(titleCategory(title)).toBe(kind)
})
