import type { Route } from '../route.ts'

export const readyzRoute: Route = {
  method: 'get',
  path: '/readyz',
  id: 'ready',
  tag: 'Service',
  summary: 'Whether requests can be answered',
  description:
    'Writes a byte to the data folder, asks both stores and looks whether the models are whole; `not-ready` names what does not work.',
  scope: 'anyone',
  query: 'any',
  answer: { status: 200, description: 'They can.', content: { 'application/json': 'Status' } },
  problems: [],
  handle: async ({ response, context }) => {
    response.setHeader('Cache-Control', 'no-store')
    await context.ports().check()
    response.json({ status: 'ok' })
  },
}
