import { AppError } from '../../src/errors.ts'
import { type RowProduct, rowProductSchema } from '../../src/ingest/catalogue-row.ts'
import { type Product, productSchema } from '../../src/product/product.ts'
import { checkPreconditions, inTurn, sendProduct } from '../etag.ts'
import { Idempotency } from '../idempotency.ts'
import { jsonLimits } from '../limits.ts'
import { parse } from '../parse.ts'
import type { Ports } from '../ports.ts'
import { productExample } from '../product-example.ts'
import { readJson } from '../read-json.ts'
import type { Route } from '../route.ts'
import { idParamsSchema } from '../schemas.ts'

export const putProductRoute: Route = {
  method: 'put',
  path: '/v1/products/{id}',
  id: 'putProduct',
  tag: 'Catalogue',
  summary: 'Add a product, or replace the one of this id',
  scope: 'write',
  description:
    '`If-Match` writes over that state only, `If-None-Match: *` adds only. With an `Idempotency-Key` a request sent again is done once.',
  headers: ['Idempotency-Key', 'If-Match', 'If-None-Match'],
  body: { 'application/json': 'ProductBody' },
  example: productExample,
  answer: {
    status: 200,
    description:
      'The product as stored; one that is not published is taken out of the catalogue and comes back without its picture.',
    content: { 'application/json': 'Product' },
  },
  problems: [
    'invalid-request',
    'invalid-json',
    'unknown-field',
    'request-timeout',
    'request-in-flight',
    'precondition-failed',
    'idempotency-key-reused',
    'payload-too-large',
    'unsupported-media-type',
    'model-failed',
  ],
  handle: async ({ request, response, context, signal }) => {
    const ports = context.ports()
    const { id } = parse(idParamsSchema, request.params)
    const body = await readJson({ request, response, context }, jsonLimits.product)
    const product = parse(rowProductSchema, isObject(body) ? { id, ...body } : body)
    if (product.id !== id) throw new AppError('invalid-request', 'id: The id in the path is another.')
    const stored = await idempotency.once({ request, response }, product, () =>
      inTurn(id, async () => {
        if (request.get('if-match') !== undefined || request.get('if-none-match') !== undefined)
          checkPreconditions(request, await ports.getProduct(id))
        return store(product, { ports, signal })
      }),
    )
    sendProduct(response, stored)
  },
}

const idempotency = new Idempotency()

/** The product as it is stored now. */
async function store(
  product: RowProduct,
  { ports, signal }: { ports: Ports; signal: AbortSignal },
): Promise<Product> {
  let refused: string | undefined
  await ports.upsertProducts(one(product), {
    signal,
    onProblem: ({ part, message }) => {
      // A product whose picture cannot be read is stored by its words; see `image_url` of the answer.
      if (part === 'row') refused = message
    },
  })
  if (product.published === false) {
    return productSchema.parse({ ...product, title: product.title || product.id, image_url: null })
  }
  if (refused !== undefined) throw new AppError('invalid-request', refused)
  const stored = await ports.getProduct(product.id)
  if (stored === undefined) throw new AppError('internal', 'A product is gone right after it was stored.')
  return stored
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
