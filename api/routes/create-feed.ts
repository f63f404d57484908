import { acpFeedRequestSchema } from '../acp/schemas.ts'
import { parse } from '../parse.ts'
import { readJson } from '../read-json.ts'
import type { Route } from '../route.ts'

export const createFeedRoute: Route = {
  method: 'post',
  path: '/feeds',
  id: 'createFeed',
  tag: 'Commerce protocols',
  summary: 'Open a product feed (ACP)',
  description: 'Its products come with `PATCH /feeds/{id}/products` and are in the catalogue from then on.',
  scope: 'write',
  body: { 'application/json': 'AcpFeedRequest' },
  example: { target_country: 'DE' },
  answer: { status: 201, description: 'The feed.', content: { 'application/json': 'AcpFeed' } },
  problems: [
    'invalid-request',
    'invalid-json',
    'unknown-field',
    'request-timeout',
    'payload-too-large',
    'unsupported-media-type',
  ],
  handle: async ({ request, response, context }) => {
    const { target_country = null } = parse(
      acpFeedRequestSchema,
      await readJson({ request, response, context }),
    )
    const feed = context.ports().feeds.create({ target_country })
    response.status(201).setHeader('Location', `/feeds/${feed.id}`)
    response.json({ ...feed, product_count: 0 })
  },
}
