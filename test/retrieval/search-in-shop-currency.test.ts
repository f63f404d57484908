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

test('dollars in a shop that has euros only are no limit, as no rate is known, and the answer says so', async () => {
  const { result, wish, foreignCurrency } = await search('USD')
  expect(foreignCurrency).toBe('USD')
  expect(wish.price).toBeNull()
  expect(
    result.products
      .filter(({ nearMatch }) => !nearMatch)
      .map(({ product }) => product.id)
      .sort(),
  ).toEqual(['cheap', 'dear'])
})

test("the shop's own currency is searched for once", async () => {
  shop.queries.length = 0
  const { foreignCurrency } = await search('EUR')
  const asked = shop.queries.length
  expect(foreignCurrency).toBeNull()
  await search('USD')
  expect(shop.queries.length).toBeGreaterThan(2 * asked)
})
