import { afterAll, expect, test } from 'vitest'
import { wishSchema } from '../../src/product/wish.ts'
import { searchForGrownUps } from '../../src/retrieval/search-for-grown-ups.ts'
import { openSmallShop } from './small-shop.ts'

const shop = await openSmallShop([
  {
    id: 'hers',
    price: { amount: 60, currency: 'EUR' },
    title: 'Rain jacket',
    brand: 'Fjord',
    attributes: { category: 'jacket', age_group: 'adults' },
  },
  {
    id: 'childs',
    price: { amount: 20, currency: 'EUR' },
    title: 'Rain jacket',
    brand: 'Fjord',
    attributes: { category: 'jacket', age_group: 'kids' },
  },
  { id: 'small', title: 'Dot jacket', brand: 'Acorn', attributes: { category: 'jacket', age_group: 'kids' } },
])
afterAll(() => shop.close())

const search = async (brands: string[]) => {
  const wish = wishSchema.parse({ wanted: { category: ['jacket'] }, brands })
  const { result } = await searchForGrownUps(shop, { wish, reference: null, limit: 5 })
  return result.products.filter(({ nearMatch }) => !nearMatch).map(({ product }) => product.id)
}

test("children's pieces stay away where nobody asked for any", async () => {
  expect(await search([])).toEqual(['hers'])
  expect(await search(['Fjord'])).toEqual(['hers'])
})

test('nor do they come before the cheapest of a kind', async () => {
  const wish = wishSchema.parse({ wanted: { category: ['jacket'] }, sort: 'price-ascending' })
  const { result } = await searchForGrownUps(shop, { wish, reference: null, limit: 5 })
  expect(result.products.map(({ product }) => product.id)).toEqual(['hers'])
})

test('a label that makes nothing else is shown as it is', async () => {
  expect(await search(['Acorn'])).toEqual(['small'])
})
