import { jsonLimits } from '../limits.ts'
import { parse } from '../parse.ts'
import { readJson } from '../read-json.ts'
import type { Route } from '../route.ts'
import { baseUrlOf } from '../ucp/base-url.ts'
import { searchCatalog } from '../ucp/catalog.ts'
import { catalogSearchSchema } from '../ucp/requests.ts'

export const catalogSearchRoute: Route = {
  method: 'post',
  path: '/catalog/search',
  id: 'searchCatalog',
  tag: 'Commerce protocols',
  summary: 'Search the catalogue (UCP)',
  description: 'Words, a product or picture to be like, and filters; a page at a time.',
  scope: 'read',
  turn: true,
  body: { 'application/json': 'CatalogSearch' },
  example: { query: 'blue linen dress', filters: { price: { max: 8000 } }, context: { currency: 'EUR' } },
  answer: {
    status: 200,
    description: 'In UCP’s shape.',
    content: { 'application/json': 'CatalogSearchAnswer' },
  },
  problems: [
    'invalid-request',
    'invalid-json',
    'request-timeout',
    'payload-too-large',
    'unsupported-media-type',
    'invalid-image',
    'image-too-large',
    'model-failed',
    'timeout',
  ],
  handle: async ({ request, response, context, signal }) => {
    const asked = parse(
      catalogSearchSchema,
      await readJson({ request, response, context }, jsonLimits.pictured),
    )
    response.json(await searchCatalog({ context, signal, base: baseUrlOf(request) }, asked))
  },
}
