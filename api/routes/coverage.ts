import type { Route } from '../route.ts'

export const coverageRoute: Route = {
  method: 'get',
  path: '/v1/catalogue/coverage',
  id: 'coverage',
  tag: 'Catalogue',
  summary: 'What the last ingest of each feed found, and what its products leave open',
  description:
    'For each field the share of the products in which the shop states it, its words tell it, the picture shows it, or nothing does; the ' +
    'columns that were not read; what was rejected and why; pictures that could not be reached, by host.',
  scope: 'read',
  answer: {
    status: 200,
    description: 'The feeds, the latest first.',
    content: { 'application/json': 'Coverage' },
  },
  problems: [],
  handle: async ({ response, context }) => {
    response.json({ feeds: await context.ports().coverage() })
  },
}
