import { parse } from '../parse.ts'
import { readJson } from '../read-json.ts'
import type { Route } from '../route.ts'
import { baseUrlOf } from '../ucp/base-url.ts'
import { lookupCatalog } from '../ucp/catalog.ts'
import { catalogLookupSchema } from '../ucp/requests.ts'

export const catalogLookupRoute: Route = {
  method: 'post',
  path: '/catalog/lookup',
  id: 'lookupCatalog',
  tag: 'Commerce protocols',
  summary: 'Look products and variants up by id (UCP)',
  description: 'Ids that are not there are named in `messages`.',
  scope: 'read',
  body: { 'application/json': 'CatalogLookup' },
  example: { ids: ['dress-001'] },
  answer: {
    status: 200,
    description: 'In UCP’s shape.',
    content: { 'application/json': 'CatalogLookupAnswer' },
  },
  problems: [
    'invalid-request',
    'invalid-json',
    'request-timeout',
    'payload-too-large',
    'unsupported-media-type',
  ],
  handle: async ({ request, response, context, signal }) => {
    const asked = parse(catalogLookupSchema, await readJson({ request, response, context }))
    response.json(await lookupCatalog({ context, signal, base: baseUrlOf(request) }, asked))
  },
}
