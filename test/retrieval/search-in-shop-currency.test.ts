import { afterAll, expect, test } from 'vitest'
import { wishSchema } from '../../src/product/wish.ts'
import { searchInShopCurrency } from '../../src/retrieval/search-in-shop-currency.ts'
import { openSmallShop } from './small-shop.ts'

const euros = (amount: number) => ({ amount, currency: 'EUR' })
const shop = await openSmallShop([
  { id: 'cheap', title: 'Plain dress', price: euros(40), attributes: { category: 'dress' } },
  { id: 'dear', title: 'Silk dress', price: euros(140), attributes: { category: 'dress' } },
])
afterAll(() => shop.close())

const search = (currency: string) =>
  searchInShopCurrency(shop, {
    wish: wishSchema.parse({ wanted: { category: ['dress'] }, price: { max: 88, currency } }),
    reference: null,
    limit: 5,
  })

test('dollars in a shop that has euros only count by their amounts, and the answer says so', async () => {
  const { result, wish, foreignCurrency } = await search('USD')
  expect(foreignCurrency).toBe('USD')
  expect(wish.price).toEqual({ max: 88, currency: 'EUR' })
  expect(result.products.filter(({ nearMatch }) => !nearMatch).map(({ product }) => product.id)).toEqual([
    'cheap',
  ])
})

test("the shop's own currency is searched for once", async () => {
  shop.queries.length = 0
  const { foreignCurrency } = await search('EUR')
  const asked = shop.queries.length
  expect(foreignCurrency).toBeNull()
  await search('USD')
  expect(shop.queries.length).toBeGreaterThan(2 * asked)
})
