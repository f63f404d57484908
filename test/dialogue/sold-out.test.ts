import { describe, expect, test } from 'vitest'
import { soldOutOf, toldPicks } from '../../src/dialogue/told-picks.ts'
import { productSchema } from '../../src/product/product.ts'
import { wishSchema } from '../../src/product/wish.ts'
import type { FoundProduct } from '../../src/retrieval/search-result.ts'

const found = (id: string, availability: 'in_stock' | 'out_of_stock', near = false): FoundProduct => ({
  product: productSchema.parse({ id, title: id, availability, stock: availability === 'in_stock' ? 3 : 0 }),
  ...{ score: 1, reasons: [], nearMatch: near, relaxed: near ? ['color'] : [] },
})
const known = { wish: wishSchema.parse({ wanted: { category: ['dress'] } }), leaning: null }
const ids = (products: readonly { readonly id: string }[] = []) => products.map(({ id }) => id)

describe('what is sold out', () => {
  test('is told where nothing else meets the wish, with what comes near and can be had', () => {
    const products = [
      found('a', 'out_of_stock'),
      found('b', 'out_of_stock', true),
      found('c', 'in_stock', true),
    ]
    const gone = soldOutOf(products, known)
    expect(gone?.isAll).toBe(true)
    expect(ids(gone?.products)).toEqual(['a'])
    expect(gone?.instead.map(({ product }) => product.id)).toEqual(['c'])
  })

  test('is told where it stands first, and is no pick', () => {
    const products = [found('named', 'out_of_stock'), found('b', 'in_stock'), found('c', 'in_stock')]
    const gone = soldOutOf(products, known)
    expect(gone?.isAll).toBe(false)
    expect(ids(gone?.products)).toEqual(['named'])
    expect(toldPicks(products, known).map(({ product }) => product.id)).toEqual(['b', 'c'])
  })

  test('is no news further down', () => {
    expect(soldOutOf([found('a', 'in_stock'), found('b', 'out_of_stock')], known)).toBeNull()
  })
})
