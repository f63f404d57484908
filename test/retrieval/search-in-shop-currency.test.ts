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

const exactOf = ({ result }: Awaited<ReturnType<typeof search>>) =>
  result.products
    .filter(({ nearMatch }) => !nearMatch)
    .map(({ product }) => product.id)
    .sort()

test.each(['USD', 'GBP', 'CHF'])(
  '%s in a shop that has euros only hold as the same amount, so that nothing is shown beyond it',
  async (currency) => {
    const found = await search(currency)
    expect(found.foreignCurrency).toBe(currency)
    expect(found.wish.price).toEqual({ max: 88, currency: 'EUR' })
    expect(exactOf(found)).toEqual(['cheap'])
  },
)

test.each(['INR', 'JPY', 'SEK'])(
  '%s are worth far less than euros: no rate is known, so they are no limit',
  async (currency) => {
    const found = await search(currency)
    expect(found.foreignCurrency).toBe(currency)
    expect(found.wish.price).toBeNull()
    expect(exactOf(found)).toEqual(['cheap', 'dear'])
  },
)

test("the shop's own currency is searched for once", async () => {
  shop.queries.length = 0
  const { foreignCurrency } = await search('EUR')
  const asked = shop.queries.length
  expect(foreignCurrency).toBeNull()
  await search('USD')
  expect(shop.queries.length).toBeGreaterThan(2 * asked)
})
