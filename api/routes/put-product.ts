import { AppError } from '../../src/errors.ts'
import { rowProductSchema } from '../../src/ingest/catalogue-row.ts'
import { productSchema } from '../../src/product/product.ts'
import { parse } from '../parse.ts'
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
  body: { 'application/json': 'ProductInput' },
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
    'payload-too-large',
    'unsupported-media-type',
    'model-failed',
  ],
  handle: async ({ request, response, context, signal }) => {
    const ports = context.ports()
    const { id } = parse(idParamsSchema, request.params)
    const body = await readJson(request, response, context.times)
    const product = parse(rowProductSchema, isObject(body) ? { id, ...body } : body)
    if (product.id !== id) throw new AppError('invalid-request', 'id: The id in the path is another.')
    let refused: string | undefined
    await ports.upsertProducts(one(product), {
      signal,
      onProblem: ({ part, message }) => {
        // A product whose picture cannot be read is stored by its words; see `image_url` of the answer.
        if (part === 'row') refused = message
      },
    })
    if (product.published === false) {
      response.json(productSchema.parse({ ...product, title: product.title || product.id, image_url: null }))
      return
    }
    if (refused !== undefined) throw new AppError('invalid-request', refused)
    const stored = await ports.getProduct(id)
    if (stored === undefined) throw new AppError('internal', 'A product is gone right after it was stored.')
    response.json(stored)
  },
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
