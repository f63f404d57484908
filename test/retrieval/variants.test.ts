import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toProductCard } from '../../chains/to-product-card.ts'
import { settleProduct } from '../../src/product/settle-product.ts'
import { english } from '../../src/voice/en/english.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { openSmallShop } from './small-shop.ts'

const euros = (amount: number) => ({ amount, currency: 'EUR' })
const { product: parka } = indexedProduct({
  id: 'parka',
  title: 'Quilted parka',
  image_url: 'https://shop.example/parka.jpg',
  attributes: { category: 'jacket' },
  variants: [
    { id: 'o-s', sizes: ['S'], colors: ['olive'], price: euros(120), stock: 1 },
    {
      id: 'n-m',
      sizes: ['M'],
      colors: ['navy'],
      price: euros(150),
      stock: 1,
      image_url: 'https://shop.example/parka-navy.jpg',
    },
    { id: 'n-s', sizes: ['S'], colors: ['navy'], price: euros(90), stock: 0 },
  ],
})

let shop: Awaited<ReturnType<typeof openSmallShop>>
beforeAll(async () => {
  shop = await openSmallShop([settleProduct(parka)])
})
afterAll(() => shop.close())

const missed = async (wish: Parameters<typeof shop.search>[0]) =>
  (await shop.search({ wanted: { category: ['jacket'], ...wish.wanted }, ...wish })).byId.get('parka')
    ?.relaxed

describe('a product with variants', () => {
  test('meets a color, a size or a price that one of them has', async () => {
    expect(await missed({ sizes: ['m'] })).toEqual([])
    expect(await missed({ price: { max: 130 } })).toEqual([])
    expect(await missed({ wanted: { color: ['navy'] }, sizes: ['M'] })).toEqual([])
  })

  test('misses a size that is left in another color only', async () => {
    expect(await missed({ wanted: { color: ['navy'] }, sizes: ['S'] })).toEqual(['size'])
  })

  test('misses a price at which only another size is sold', async () => {
    expect(await missed({ sizes: ['M'], price: { max: 130 } })).toEqual(['price'])
  })

  test('is shown in the color that was asked for', async () => {
    const pictureFor = async (color: 'navy' | 'olive') => {
      const found = (await shop.search({ wanted: { color: [color] } })).byId.get('parka')
      return found && toProductCard(found, english).image_url
    }
    expect(await pictureFor('navy')).toBe('https://shop.example/parka-navy.jpg')
    expect(await pictureFor('olive')).toBe('https://shop.example/parka.jpg')
  })
})

test('a color that is sold out is a near match, and said to be missed', async () => {
  const one = await openSmallShop([
    settleProduct(
      indexedProduct({
        id: 'hood',
        title: 'Fleece hoodie',
        attributes: { category: 'hoodie' },
        variants: [
          { id: 'b', sizes: ['S'], colors: ['black'], stock: 2 },
          { id: 'g', sizes: ['S'], colors: ['gray'], stock: 0 },
        ],
      }).product,
    ),
  ])
  try {
    const found = async (color: 'black' | 'gray') =>
      (await one.search({ wanted: { category: ['hoodie'], color: [color] } })).byId.get('hood')
    expect((await found('black'))?.nearMatch).toBe(false)
    expect(await found('gray')).toMatchObject({ nearMatch: true, relaxed: ['color'] })
  } finally {
    await one.close()
  }
})
