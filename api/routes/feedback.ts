import { feedbackSchema } from '../../src/feedback/feedback.ts'
import { parse } from '../parse.ts'
import { readJson } from '../read-json.ts'
import type { Route } from '../route.ts'

export const feedbackRoute: Route = {
  method: 'post',
  path: '/v1/feedback',
  id: 'giveFeedback',
  tag: 'Conversations',
  summary: 'Say whether an answer, or one of its products, was right',
  scope: 'chat',
  description:
    'The thumb is kept with what was asked, for evals, and tied to the turn’s run where turns are traced to LangSmith. ' +
    'A later one for the same product of the same turn takes its place.',
  body: { 'application/json': 'Feedback' },
  example: { thread_id: '…', turn_id: '…', thumb: 'up', product_id: 'dress-016' },
  answer: { status: 204, description: 'It is kept.' },
  problems: [
    ...(['invalid-request', 'invalid-json', 'unknown-field', 'thread-not-found', 'turn-not-found'] as const),
    ...(['product-not-found', 'request-timeout', 'payload-too-large', 'unsupported-media-type'] as const),
  ],
  handle: async ({ request, response, context }) => {
    const feedback = parse(feedbackSchema, await readJson({ request, response, context }))
    await context.ports().giveFeedback(feedback)
    response.status(204).end()
  },
}
