import { z } from 'zod'
import { productIdSchema } from '../../src/product/product.ts'
import { filtersOfQuery, listQuerySchema } from '../catalogue-query.ts'
import { digestOf, readCursor, writeCursor } from '../cursor.ts'
import { readQuery } from '../read-query.ts'
import type { Route } from '../route.ts'

export const listProductsRoute: Route = {
  method: 'get',
  path: '/v1/products',
  id: 'listProducts',
  tag: 'Catalogue',
  summary: 'The catalogue, a page at a time',
  description:
    'By id. `next_cursor` leads to the page after and is null on the last one; `total` counts everything that passes the filters. ' +
    'A parameter that is given several times means any of its values.',
  scope: 'read',
  query: listQuerySchema,
  answer: { status: 200, description: 'A page.', content: { 'application/json': 'ProductPage' } },
  problems: ['invalid-request', 'unknown-field'],
  handle: async ({ request, response, context }) => {
    const { limit, cursor, ...query } = readQuery(listQuerySchema, request)
    const filters = filtersOfQuery(query)
    const of = digestOf(filters)
    const after = cursor === undefined ? undefined : readCursor(cursor, { schema: placeSchema, of })
    const { products, total } = await context
      .ports()
      .listProducts({ filters, limit: limit + 1, ...(after && { after }) })
    const page = products.slice(0, limit)
    const last = products.length > limit ? page.at(-1) : undefined
    const count = (after?.count ?? 0) + page.length
    response.json({
      products: page,
      total,
      next_cursor: last === undefined ? null : writeCursor({ of, id: last.id, count }),
    })
  },
}

const placeSchema = z.strictObject({ of: z.string(), id: productIdSchema, count: z.int().min(1).max(1e9) })
