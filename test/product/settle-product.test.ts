import { describe, expect, test } from 'vitest'
import { type ProductInput, productSchema } from '../../src/product/product.ts'
import { settleProduct } from '../../src/product/settle-product.ts'
import { pictureInColor, variantsThatMeet } from '../../src/product/variants.ts'

const settled = (product: Partial<ProductInput>) =>
  settleProduct(productSchema.parse({ id: 'p', title: 'Boots', ...product }))
const euros = (amount: number) => ({ amount, currency: 'EUR' })

const boots: Partial<ProductInput> = {
  variants: [
    { id: '36-tan', sizes: ['36'], colors: ['beige'], options: { EU: '36' }, price: euros(80), stock: 0 },
    { id: '37-tan', sizes: ['37'], colors: ['beige'], options: { EU: '37' }, price: euros(95), stock: 2 },
    {
      id: '37-wine',
      sizes: ['37'],
      colors: ['burgundy'],
      options: { EU: '37' },
      price: euros(90),
      stock: 1,
      image_url: 'https://shop.example/wine.jpg',
    },
  ],
}

describe('a product with variants', () => {
  test('has the lowest price, the sizes, options and pieces that can be bought', () => {
    expect(settled(boots)).toMatchObject({
      price: euros(90),
      sizes: ['37'],
      stock: 3,
      availability: 'in_stock',
      options: { EU: ['37'] },
      attributes: { color: ['beige', 'burgundy'] },
      image_url: 'https://shop.example/wine.jpg',
    })
  })

  test('that is sold out in all of them keeps its price and colors and has no size', () => {
    const gone = boots.variants?.map((each) => ({ ...each, stock: 0 })) ?? []
    expect(settled({ variants: gone })).toMatchObject({
      price: euros(80),
      sizes: [],
      stock: 0,
      availability: 'out_of_stock',
      attributes: { color: ['beige', 'burgundy'] },
    })
  })

  test('of which one is made to order is not counted, and can be bought', () => {
    const [first] = boots.variants ?? []
    const made = { id: 'm', sizes: ['40'], stock: 0, availability: 'backorder' as const }
    expect(settled({ variants: [first ?? made, made] })).toMatchObject({
      sizes: ['40'],
      stock: null,
      availability: 'backorder',
    })
  })

  test('compares prices in one currency only', () => {
    const variants = [
      { id: 'a', price: euros(50) },
      { id: 'b', price: { amount: 40, currency: 'PLN' } },
    ]
    expect(settled({ variants }).price).toEqual(euros(50))
    expect(settled({ variants, price: { amount: 44, currency: 'PLN' } }).price?.currency).toBe('PLN')
  })

  test('is shown in the color that was asked for, where that has a picture', () => {
    const product = settled({ ...boots, image_url: 'https://shop.example/main.jpg' })
    expect(pictureInColor(product, ['burgundy'])).toBe('https://shop.example/wine.jpg')
    expect(pictureInColor(product, ['beige'])).toBe('https://shop.example/main.jpg')
  })

  test('meets a size, a color and a price only in one and the same variant', () => {
    const product = settled(boots)
    const ids = (wish: Parameters<typeof variantsThatMeet>[1]) =>
      variantsThatMeet(product, wish).map(({ id }) => id)
    expect(ids({ sizes: ['37'], price: { max: 92 } })).toEqual(['37-wine'])
    expect(ids({ sizes: ['37'], colors: ['beige'], price: { max: 92 } })).toEqual([])
    expect(ids({ sizes: ['36'] })).toEqual([])
  })
})

describe('a product without variants', () => {
  test('is sold out when it has no pieces, unless it can be ordered', () => {
    expect(settled({ stock: 0 }).availability).toBe('out_of_stock')
    expect(settled({ stock: 4 }).availability).toBe('in_stock')
    expect(settled({ availability: 'out_of_stock', stock: 4 }).stock).toBe(0)
    expect(settled({ availability: 'pre_order', stock: 0 })).toMatchObject({
      availability: 'pre_order',
      stock: null,
    })
    expect(settled({}).availability).toBe('unknown')
  })
})
