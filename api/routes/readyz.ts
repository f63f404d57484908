import type { Route } from '../route.ts'

export const readyzRoute: Route = {
  method: 'get',
  path: '/readyz',
  id: 'ready',
  tag: 'Service',
  summary: 'Whether requests can be answered',
  scope: 'anyone',
  query: 'any',
  answer: { status: 200, description: 'They can.', content: { 'application/json': 'Status' } },
  problems: [],
  handle: ({ response }) => {
    response.setHeader('Cache-Control', 'no-store')
    response.json({ status: 'ok' })
  },
}
