import { afterEach, beforeEach, expect, test } from 'vitest'
import { indexProducts } from '../../src/ingest/index-products.ts'
import { openShop, type Shop } from './open-shop.ts'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.close())

test('markup in the texts of a product that came over the network is not kept', async () => {
  await indexProducts(shop.services, [
    {
      id: 'n1',
      title: '<b>Alma</b> dress &amp; belt',
      description: '<p>Soft <script>x()</script>linen</p>',
      brand: 'Nord<i>en</i>',
    },
  ])
  const [product] = await shop.services.index.get(['n1'])
  expect(product).toMatchObject({ title: 'Alma dress & belt', description: 'Soft linen' })
  expect(JSON.stringify(product)).not.toMatch(/<|x\(\)/)
})

test.each([
  'http://127.0.0.1/a.jpg',
  'http://10.1.2.3:8080/a.png',
  'https://router.local/a.jpg',
  'http://[::1]/a.jpg',
])('a picture at an inner address is refused: %s', async (image_url) => {
  const problems: string[] = []
  await indexProducts(shop.services, [{ id: 'n2', title: 'Hat', image_url }], {
    onProblem: ({ reason }) => void problems.push(reason),
  })
  expect(problems).toEqual(['image_url: must be a picture of the web, at a public address'])
  expect(await shop.services.index.get(['n2'])).toEqual([])
})
