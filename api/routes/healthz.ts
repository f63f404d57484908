import type { Route } from '../route.ts'

export const healthzRoute: Route = {
  method: 'get',
  path: '/healthz',
  id: 'health',
  tag: 'Service',
  summary: 'Whether the process is alive',
  scope: 'anyone',
  query: 'any',
  always: true,
  answer: { status: 200, description: 'It is.', content: { 'application/json': 'Status' } },
  problems: [],
  handle: ({ response }) => {
    response.setHeader('Cache-Control', 'no-store')
    response.json({ status: 'ok' })
  },
}
