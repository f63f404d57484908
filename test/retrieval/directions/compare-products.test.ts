import { describe, expect, test } from 'vitest'
import { type ProductInput, productSchema } from '../../../src/product/product.ts'
import { compareProducts } from '../../../src/retrieval/directions/compare-products.ts'
import { inEnglish } from '../../voice/in-english.ts'

const product = (input: Omit<ProductInput, 'title'>) => productSchema.parse({ title: input.id, ...input })
const price = (amount: number, currency = 'EUR') => ({ price: { amount, currency } })

describe('products are compared by what is known of them', () => {
  test('by price, the cheapest first, other currencies apart', () => {
    const compared = compareProducts(
      [
        product({ id: 'dear', ...price(80) }),
        product({ id: 'cheap', ...price(20) }),
        product({ id: 'dollars', ...price(5, 'USD') }),
        product({ id: 'unpriced' }),
      ],
      { by: 'price', toward: 'less' },
    )
    expect(compared.ranked.map(({ product: { id } }) => id)).toEqual(['cheap', 'dear'])
    expect(compared.unknown.map(({ id }) => id)).toEqual(['dollars', 'unpriced'])
    expect(compared.leading).toBe(1)
  })

  test('along an axis, with the facts that decide', () => {
    const compared = compareProducts(
      [
        product({
          id: 'tee',
          attributes: { category: 't-shirt', material: ['cotton'], sleeve_length: 'short' },
        }),
        product({
          id: 'sweater',
          attributes: { category: 'sweater', material: ['wool'], sleeve_length: 'long' },
        }),
        product({ id: 'belt', attributes: { category: 'belt' } }),
      ],
      { by: 'warmth', toward: 'more' },
    )
    expect(
      compared.ranked.map(({ product: { id }, because }) => [id, inEnglish(because).join(', ')]),
    ).toEqual([
      ['sweater', 'wool, long sleeves, sweater'],
      ['tee', 'cotton, short sleeves, t-shirt'],
    ])
    expect(compared.unknown.map(({ id }) => id)).toEqual(['belt'])
  })

  test('those that are level lead together', () => {
    const lengths = ['maxi', 'maxi', 'mini'] as const
    const compared = compareProducts(
      lengths.map((length, place) => product({ id: `${place}`, attributes: { length } })),
      { by: 'length', toward: 'more' },
    )
    expect(compared.leading).toBe(2)
  })
})
