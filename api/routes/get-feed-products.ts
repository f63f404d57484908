import { z } from 'zod'
import { acpPageQuerySchema } from '../acp/schemas.ts'
import { digestOf, readCursor, writeCursor } from '../cursor.ts'
import { parse } from '../parse.ts'
import { readQuery } from '../read-query.ts'
import type { Route } from '../route.ts'
import { idParamsSchema } from '../schemas.ts'
import { feedOf } from './get-feed.ts'

export const getFeedProductsRoute: Route = {
  method: 'get',
  path: '/feeds/{id}/products',
  id: 'getFeedProducts',
  tag: 'Commerce protocols',
  summary: 'A feed’s products, as they were sent (ACP)',
  scope: 'read',
  query: acpPageQuerySchema,
  answer: {
    status: 200,
    description: 'A page, by id.',
    content: { 'application/json': 'AcpProducts' },
  },
  problems: ['invalid-request', 'feed-not-found'],
  handle: ({ request, response, context }) => {
    const { id } = parse(idParamsSchema, request.params)
    const { limit, cursor } = readQuery(acpPageQuerySchema, request)
    const { feeds } = context.ports()
    const { target_country } = feedOf(feeds, id)
    const of = digestOf(id)
    const { after } = cursor === undefined ? { after: '' } : readCursor(cursor, { schema: placeSchema, of })
    const found = feeds.products(id, { after, limit: limit + 1 })
    const products = found.slice(0, limit)
    const last = found.length > limit ? products.at(-1) : undefined
    response.json({
      target_country,
      products,
      next_cursor: last === undefined ? null : writeCursor({ of, after: last.id }),
    })
  },
}

const placeSchema = z.strictObject({ of: z.string(), after: z.string().max(200) })
