import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { productSchema } from '../../src/product/product.ts'
import { blueDress, understood } from './fake-ports.ts'
import { postJson, type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
  served.ports.products.clear()
  for (const id of ['a', 'b', 'c', 'd', 'e'])
    served.ports.products.set(id, productSchema.parse({ id, title: `Piece ${id}` }))
})
afterAll(() => served.stop())

const get = async (path: string) => {
  const response = await fetch(served.url + path)
  return { status: response.status, body: await response.json() }
}

describe('the catalogue, a page at a time', () => {
  test('next_cursor leads on to the last page, which has none', async () => {
    const pages: string[][] = []
    let cursor: string | null = null
    do {
      const { status, body } = await get(`/v1/products?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`)
      expect(status).toBe(200)
      expect(body.total).toBe(5)
      pages.push(body.products.map(({ id }: { id: string }) => id))
      cursor = body.next_cursor
    } while (cursor !== null)
    expect(pages).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  })

  test('a page that ends with the catalogue is the last', async () => {
    expect((await get('/v1/products?limit=5')).body.next_cursor).toBeNull()
  })

  test('a cursor is for the question that it came with', async () => {
    const { next_cursor } = (await get('/v1/products?limit=2')).body
    const { status, body } = await get(`/v1/products?limit=2&color=red&cursor=${next_cursor}`)
    expect([status, body.code, body.errors[0].path]).toEqual([400, 'invalid-request', 'cursor'])
    // Pages may change their size on the way.
    expect((await get(`/v1/products?limit=1&cursor=${next_cursor}`)).body.products[0].id).toBe('c')
  })

  test.each(['nonsense', 'eyJvZiI6MX0', '%00', 'bnVsbA'])('the cursor %s is refused', async (cursor) => {
    const { status, body } = await get(`/v1/products?cursor=${cursor}`)
    expect([status, body.code]).toEqual([400, 'invalid-request'])
  })
})

describe('filters of a query string', () => {
  const asked = async (query: string) => {
    const seen: unknown[] = []
    const { listProducts, facets } = served.ports
    Object.assign(served.ports, {
      listProducts: async (each: { filters: unknown }) => {
        seen.push(each.filters)
        return { products: [], total: 0 }
      },
      facets: async (filters: unknown) => {
        seen.push(filters)
        return facets({})
      },
    })
    try {
      expect((await get(`/v1/products?${query}`)).status).toBe(200)
      expect((await get(`/v1/facets?${query}`)).status).toBe(200)
      return seen
    } finally {
      Object.assign(served.ports, { listProducts, facets })
    }
  }

  test.each([
    ['category=dress', { category: ['dress'] }],
    ['color=red&color=blue', { color: ['red', 'blue'] }],
    ['price_min=10&price_max=49.90&currency=EUR', { price: { min: 10, max: 49.9, currency: 'EUR' } }],
    ['size=XL&brand=Nord%20%26%20Co', { size: ['XL'], brand: ['Nord & Co'] }],
    ['in_stock=true', { in_stock: true }],
    ['availability=in_stock&availability=backorder', { availability: ['in_stock', 'backorder'] }],
    ['', {}],
  ])('%s', async (query, filters) => {
    expect(await asked(query)).toEqual([filters, filters])
  })

  test.each([
    ['colour=red', 'unknown-field', 'colour'],
    ['color=blurple', 'invalid-request', 'color.0'],
    ['price_max=cheap', 'invalid-request', 'price_max'],
    ['price_max=1&price_max=2', 'invalid-request', 'price_max'],
    ['in_stock=yes', 'invalid-request', 'in_stock'],
    ['currency=euro', 'invalid-request', 'currency'],
    ['availability=soon', 'invalid-request', 'availability.0'],
    ['limit=0', 'invalid-request', 'limit'],
    ['limit=101', 'invalid-request', 'limit'],
    ['limit=ten', 'invalid-request', 'limit'],
    ['__proto__=1', 'unknown-field', '__proto__'],
  ])('%s is refused, by name', async (query, code, path) => {
    const { status, body } = await get(`/v1/products?${query}`)
    expect([status, body.code, body.errors[0].path]).toEqual([400, code, path])
  })
})

describe('query strings are strict', () => {
  test.each(['/v1/products/a?fields=title', '/v1/catalogue/coverage?x', '/v1/threads/thread-1?page=2'])(
    'GET %s',
    async (path) => {
      const { status, body } = await get(path)
      expect([status, body.code]).toEqual([400, 'unknown-field'])
    },
  )

  test('a chat as well', async () => {
    const response = await postJson(`${served.url}/v1/chat?stream=true`, { message: 'a dress' })
    expect([response.status, (await response.json()).code]).toEqual([400, 'unknown-field'])
  })

  test.each(['/p/a?utm_source=letter', '/healthz?t=1', '/readyz?t=1', '/v1/models?api-version=2026-01-01'])(
    'but others may write on %s',
    async (path) => expect((await fetch(served.url + path)).status).toBe(200),
  )
})

describe('the pages of a search', () => {
  /** A shop whose order changes with how deep one asks: the search sees more, and ranks by more. */
  const shuffled = (limit: number) => {
    const all = Array.from({ length: 12 }, (_, at) => ({ ...blueDress, id: `p${at}` }))
    const found = all.slice(0, limit)
    return limit % 2 === 0 ? found.toReversed() : found
  }

  test('show everything, and nothing twice, whatever the order does in between', async () => {
    Object.assign(served.ports, {
      search: async ({ limit }: { limit: number }) => ({ products: shuffled(limit), understood, total: 12 }),
    })
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const body = { text: 'a dress', limit: 5, ...(cursor === null ? {} : { cursor }) }
      const response = await postJson(`${served.url}/v1/search`, body)
      expect(response.status).toBe(200)
      const page = await response.json()
      expect(page.total).toBe(12)
      seen.push(...page.products.map(({ id }: { id: string }) => id))
      cursor = page.next_cursor
    } while (cursor !== null)
    expect(seen).toHaveLength(12)
    expect(new Set(seen).size).toBe(12)
  })

  test('end after as many products as pages reach', async () => {
    const search = async ({ limit }: { limit: number }) => ({
      products: Array.from({ length: limit }, (_, at) => ({ ...blueDress, id: `p${at}` })),
      understood,
      total: 9_999,
    })
    Object.assign(served.ports, { search })
    let [count, cursor] = [0, null as string | null]
    do {
      const body = { text: 'a dress', limit: 99, ...(cursor === null ? {} : { cursor }) }
      const page = await (await postJson(`${served.url}/v1/search`, body)).json()
      count += page.products.length
      cursor = page.next_cursor
    } while (cursor !== null)
    expect(count).toBe(500)
  })

  test('a cursor goes on with its own question only', async () => {
    const first = await (await postJson(`${served.url}/v1/search`, { text: 'a dress', limit: 2 })).json()
    const other = await postJson(`${served.url}/v1/search`, { text: 'a shirt', cursor: first.next_cursor })
    expect(await other.json()).toMatchObject({
      status: 400,
      code: 'invalid-request',
      errors: [{ path: 'cursor' }],
    })
  })
})
