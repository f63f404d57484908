import { AppError } from '../../src/errors.ts'
import type { AgenticFeed } from '../../src/ingest/agentic-feeds.ts'
import { parse } from '../parse.ts'
import type { Ports } from '../ports.ts'
import type { Route } from '../route.ts'
import { idParamsSchema } from '../schemas.ts'

export const getFeedRoute: Route = {
  method: 'get',
  path: '/feeds/{id}',
  id: 'getFeed',
  tag: 'Commerce protocols',
  summary: 'A product feed (ACP)',
  scope: 'read',
  answer: { status: 200, description: 'The feed.', content: { 'application/json': 'AcpFeed' } },
  problems: ['invalid-request', 'feed-not-found'],
  handle: ({ request, response, context }) => {
    const { id } = parse(idParamsSchema, request.params)
    const { feeds } = context.ports()
    response.json({ ...feedOf(feeds, id), product_count: feeds.count(id) })
  },
}

/** Throws `feed-not-found`. */
export function feedOf(feeds: Ports['feeds'], id: string): AgenticFeed {
  const feed = feeds.get(id)
  if (feed === undefined) throw new AppError('feed-not-found', 'There is no feed with this id.')
  return feed
}
