import type { Route } from '../route.ts'

export const facetsRoute: Route = {
  method: 'get',
  path: '/v1/facets',
  id: 'facets',
  tag: 'Catalogue',
  summary: 'How many products there are of each attribute value and brand',
  scope: 'read',
  answer: { status: 200, description: 'The counts.', content: { 'application/json': 'Facets' } },
  problems: [],
  handle: async ({ response, context }) => {
    response.json(await context.ports().facets())
  },
}
