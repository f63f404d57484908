import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { indexProducts } from '../../src/ingest/index-products.ts'
import { openShop, type Shop } from './open-shop.ts'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

describe('what the shop does not sell now', () => {
  test('is counted and kept out of the catalogue', async () => {
    const report = await indexProducts(shop.services, [
      { id: 'sold', title: 'Felt hat' },
      { id: 'draft', title: 'Straw hat', published: false },
    ])
    expect(report).toMatchObject({ rows: 2, added: 1, withheld: 1, rejected: 0 })
    expect((await shop.services.index.get(['sold', 'draft'])).map(({ id }) => id)).toEqual(['sold'])
  })

  test('leaves the catalogue when it was in it, and comes back when it is sold again', async () => {
    const { index } = shop.services
    const hat = { id: 'hat', title: 'Felt hat' }
    await indexProducts(shop.services, [hat])
    await indexProducts(shop.services, [{ ...hat, published: false }])
    expect(await index.count()).toBe(0)
    await indexProducts(shop.services, [hat])
    expect(await index.count()).toBe(1)
  })
})
