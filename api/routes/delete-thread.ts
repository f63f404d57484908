import { parse } from '../parse.ts'
import type { Route } from '../route.ts'
import { idParamsSchema } from '../schemas.ts'

export const deleteThreadRoute: Route = {
  method: 'delete',
  path: '/v1/threads/{id}',
  id: 'deleteThread',
  tag: 'Conversations',
  summary: 'Forget a conversation for good',
  scope: 'chat',
  answer: { status: 204, description: 'It is gone.' },
  problems: ['invalid-request', 'thread-not-found', 'thread-busy'],
  handle: async ({ request, response, context }) => {
    const { id } = parse(idParamsSchema, request.params)
    await context.ports().removeThread(id)
    response.status(204).end()
  },
}
