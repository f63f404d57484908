import type { Route } from '../route.ts'

export const metricsRoute: Route = {
  method: 'get',
  path: '/metrics',
  id: 'metrics',
  tag: 'Service',
  summary: 'Measurements of this process, for Prometheus',
  scope: 'admin',
  always: true,
  answer: { status: 200, description: 'In the Prometheus text format.', content: { 'text/plain': 'Text' } },
  problems: [],
  handle: async ({ response, context }) => {
    const { registry } = context.metrics
    response.setHeader('Content-Type', registry.contentType)
    response.send(await registry.metrics())
  },
}
