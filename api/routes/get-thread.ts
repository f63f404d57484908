import { parse } from '../parse.ts'
import type { Route } from '../route.ts'
import { idParamsSchema } from '../schemas.ts'

export const getThreadRoute: Route = {
  method: 'get',
  path: '/v1/threads/{id}',
  id: 'getThread',
  tag: 'Conversations',
  summary: 'A conversation so far',
  scope: 'chat',
  answer: {
    status: 200,
    description: 'Its messages, oldest first.',
    content: { 'application/json': 'Thread' },
  },
  problems: ['invalid-request', 'thread-not-found'],
  handle: async ({ request, response, context }) => {
    const { id } = parse(idParamsSchema, request.params)
    const thread = await context.ports().getThread(id)
    response.setHeader('Cache-Control', 'no-store')
    response.json(thread)
  },
}
