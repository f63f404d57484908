import { parse } from '../parse.ts'
import { readJson } from '../read-json.ts'
import type { Route } from '../route.ts'
import { baseUrlOf } from '../ucp/base-url.ts'
import { getCatalogProduct } from '../ucp/catalog.ts'
import { catalogProductSchema } from '../ucp/requests.ts'

export const catalogProductRoute: Route = {
  method: 'post',
  path: '/catalog/product',
  id: 'getCatalogProduct',
  tag: 'Commerce protocols',
  summary: 'One product with its options (UCP)',
  description: 'Each option value says whether it exists and can be bought beside what is selected.',
  scope: 'read',
  body: { 'application/json': 'CatalogProduct' },
  example: { id: 'dress-001', selected: [{ name: 'Size', label: 'M' }] },
  answer: {
    status: 200,
    description: 'In UCP’s shape.',
    content: { 'application/json': 'CatalogProductAnswer' },
  },
  problems: [
    'invalid-request',
    'invalid-json',
    'request-timeout',
    'payload-too-large',
    'unsupported-media-type',
  ],
  handle: async ({ request, response, context, signal }) => {
    const asked = parse(catalogProductSchema, await readJson({ request, response, context }))
    response.json(await getCatalogProduct({ context, signal, base: baseUrlOf(request) }, asked))
  },
}
