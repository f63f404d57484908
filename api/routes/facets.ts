import { catalogueQuerySchema, filtersOfQuery } from '../catalogue-query.ts'
import { readQuery } from '../read-query.ts'
import type { Route } from '../route.ts'

export const facetsRoute: Route = {
  method: 'get',
  path: '/v1/facets',
  id: 'facets',
  tag: 'Catalogue',
  summary: 'How many products there are of each attribute value, brand, size and availability',
  description:
    'Counted over the products that pass the filters, which are those of `GET /v1/products`. `price` has the bounds in the currency of most products, `prices` those in each.',
  scope: 'read',
  query: catalogueQuerySchema,
  answer: { status: 200, description: 'The counts.', content: { 'application/json': 'Facets' } },
  problems: ['invalid-request', 'unknown-field'],
  handle: async ({ request, response, context }) => {
    const filters = filtersOfQuery(readQuery(catalogueQuerySchema, request))
    response.json(await context.ports().facets(filters))
  },
}
