import { acpPatchSchema, mostProducts } from '../acp/schemas.ts'
import { jsonLimits } from '../limits.ts'
import { parse } from '../parse.ts'
import { readJson } from '../read-json.ts'
import type { Route } from '../route.ts'
import { idParamsSchema } from '../schemas.ts'
import { feedOf } from './get-feed.ts'

export const patchFeedProductsRoute: Route = {
  method: 'patch',
  path: '/feeds/{id}/products',
  id: 'patchFeedProducts',
  tag: 'Commerce protocols',
  summary: 'Add or replace products of a feed (ACP)',
  description:
    `At most ${mostProducts} a request; products that are not named stay. They are read as a feed of the protocol is: prices in minor units, ` +
    'variants with their options, what is out of stock offered in no size, and what may not be searched (`is_eligible_search`) left out. ' +
    'What could not be taken is named in `errors`, with 207; 400 where nothing could.',
  scope: 'write',
  body: { 'application/json': 'AcpPatch' },
  example: {
    products: [
      {
        id: 'tee-900',
        title: 'Pebble Tee',
        variants: [
          {
            id: 'tee-900-m',
            title: 'Pebble Tee, M',
            price: { amount: 1999, currency: 'EUR' },
            availability: { available: true, status: 'in_stock' },
            variant_options: [{ name: 'Size', value: 'M' }],
          },
        ],
      },
    ],
  },
  answer: { status: 200, description: 'All were taken.', content: { 'application/json': 'AcpPatchResult' } },
  otherwise: { 207: 'Some were not taken; the body says which.', 400: 'None could be taken.' },
  problems: [
    'invalid-request',
    'invalid-json',
    'unknown-field',
    'feed-not-found',
    'request-timeout',
    'payload-too-large',
    'unsupported-media-type',
    'model-failed',
  ],
  handle: async ({ request, response, context, signal }) => {
    const { feeds, upsertDocuments } = context.ports()
    const { id } = parse(idParamsSchema, request.params)
    feedOf(feeds, id)
    const { products } = parse(
      acpPatchSchema,
      await readJson({ request, response, context }, jsonLimits.products),
    )
    const refused = new Map<string, string>()
    await upsertDocuments(products, {
      signal,
      onProblem: ({ index, part, message }) => {
        if (part === 'row') refused.set(products[index]?.id ?? '', message)
      },
    })
    const taken = products.filter((product) => !refused.has(product.id))
    feeds.put(id, taken)
    response.status(refused.size === 0 ? 200 : taken.length === 0 ? 400 : 207)
    response.json({
      id,
      accepted: refused.size === 0,
      upserted: taken.length,
      errors: [...refused].map(([product_id, message]) => ({ product_id, message })),
    })
  },
}
