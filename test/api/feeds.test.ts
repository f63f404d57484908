import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CaseShop, exact, openCaseShop } from '../cases/open-case.ts'

let shop: CaseShop
beforeAll(async () => {
  shop = await openCaseShop()
}, 60_000)
afterAll(() => shop.close())

const send = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(shop.url + path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json(), headers: response.headers }
}

const variant = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  title: 'Marsh Parka',
  price: { amount: 14_900, currency: 'USD' },
  availability: { available: true, status: 'in_stock' },
  ...more,
})
const parka = {
  id: 'parka',
  title: 'Marsh Parka',
  description: { plain: 'A waxed cotton parka.' },
  url: 'https://shop.example/parka',
  x_season: 'AW26',
  variants: [
    variant('parka-s', {
      price: { amount: 12_900, currency: 'USD' },
      availability: { available: false, status: 'out_of_stock' },
      variant_options: [
        { name: 'Color', value: 'Olive' },
        { name: 'Size', value: 'S' },
      ],
    }),
    variant('parka-m', {
      variant_options: [
        { name: 'Color', value: 'Navy' },
        { name: 'Size', value: 'M' },
      ],
    }),
  ],
}

describe('a feed of the Agentic Commerce Protocol', () => {
  test('is opened, filled, read back as it was sent, and shopped in', async () => {
    const opened = await send('POST', '/feeds', { target_country: 'US' })
    expect(opened.status).toBe(201)
    const { id } = opened.body
    expect(opened.headers.get('location')).toBe(`/feeds/${id}`)

    const yen = {
      id: 'sock',
      title: 'Tabi socks',
      variants: [variant('sock-1', { price: { amount: 900, currency: 'JPY' } })],
    }
    const patched = await send('PATCH', `/feeds/${id}/products`, { products: [parka, yen] })
    expect(patched).toMatchObject({
      status: 200,
      body: { id, accepted: true, upserted: 2, errors: [] },
    })
    expect(await shop.product('parka')).toMatchObject({
      title: 'Marsh Parka',
      description: 'A waxed cotton parka.',
      price: { amount: 149, currency: 'USD' },
      sizes: ['M'],
      url: 'https://shop.example/parka',
      attributes: { color: expect.arrayContaining(['navy']) },
      variants: [{ id: 'parka-s', availability: 'out_of_stock' }, { id: 'parka-m' }],
    })
    expect(await shop.product('sock')).toMatchObject({ price: { amount: 900, currency: 'JPY' } })
    expect(exact(await shop.search('navy parka in size M'))).toEqual(['parka'])
    expect(exact(await shop.search('parka in size S'))).toEqual([])

    const back = await send('GET', `/feeds/${id}/products`)
    expect(back.body).toEqual({ target_country: 'US', products: [parka, yen], next_cursor: null })
    expect((await send('GET', `/feeds/${id}`)).body).toMatchObject({
      id,
      target_country: 'US',
      product_count: 2,
    })
  })

  test('a product is replaced by its id, others stay; one that may not be searched is not shown', async () => {
    const { id } = (await send('POST', '/feeds', {})).body
    await send('PATCH', `/feeds/${id}/products`, { products: [parka] })
    const cheaper = {
      ...parka,
      variants: [variant('parka-m', { price: { amount: 9_900, currency: 'USD' } })],
    }
    await send('PATCH', `/feeds/${id}/products`, { products: [cheaper] })
    expect((await shop.product('parka'))?.price?.amount).toBe(99)
    expect(await shop.product('sock')).toBeDefined()
    await send('PATCH', `/feeds/${id}/products`, { products: [{ ...cheaper, is_eligible_search: false }] })
    expect(await shop.product('parka')).toBeUndefined()
  })

  test('pages lead on', async () => {
    const { id } = (await send('POST', '/feeds', {})).body
    const products = ['a', 'b', 'c'].map((name) => ({
      id: `page-${name}`,
      title: 'Tee',
      variants: [variant(`v-${name}`)],
    }))
    await send('PATCH', `/feeds/${id}/products`, { products })
    const first = (await send('GET', `/feeds/${id}/products?limit=2`)).body
    const second = (await send('GET', `/feeds/${id}/products?limit=2&cursor=${first.next_cursor}`)).body
    expect([...first.products, ...second.products]).toEqual(products)
    expect(second.next_cursor).toBeNull()
  })

  test.each([
    ['no variants', { products: [{ id: 'x' }] }, 'products.0.variants'],
    ['an empty list of variants', { products: [{ id: 'x', variants: [] }] }, 'products.0.variants'],
    [
      'a variant without an id',
      { products: [{ id: 'x', variants: [{ title: 'x' }] }] },
      'products.0.variants.0.id',
    ],
    [
      'a price in major units',
      { products: [{ id: 'x', variants: [variant('v', { price: { amount: 19.99, currency: 'USD' } })] }] },
      'products.0.variants.0.price.amount',
    ],
    ['no products', { products: [] }, 'products'],
    ['an unknown field', { items: [] }, 'items'],
  ])('%s is refused', async (_, body, path) => {
    const { id } = (await send('POST', '/feeds', {})).body
    const refused = await send('PATCH', `/feeds/${id}/products`, body)
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].path).toBe(path)
  })

  test('what cannot be stored is named, and the rest is taken', async () => {
    const { id } = (await send('POST', '/feeds', {})).body
    const nameless = { id: 'nameless', variants: [variant('n', { title: '' })] }
    const some = await send('PATCH', `/feeds/${id}/products`, { products: [parka, nameless] })
    expect(some).toMatchObject({
      status: 207,
      body: {
        accepted: false,
        upserted: 1,
        errors: [{ product_id: 'nameless', message: expect.any(String) }],
      },
    })
    expect((await send('PATCH', `/feeds/${id}/products`, { products: [nameless] })).status).toBe(400)
    expect((await send('GET', `/feeds/${id}`)).body.product_count).toBe(1)
  })

  test('a feed that is not there is told', async () => {
    for (const [method, path] of [
      ['GET', '/feeds/none'],
      ['GET', '/feeds/none/products'],
    ] as const)
      expect((await send(method, path)).body).toMatchObject({ status: 404, code: 'feed-not-found' })
    expect((await send('PATCH', '/feeds/none/products', { products: [parka] })).body.code).toBe(
      'feed-not-found',
    )
  })
})
