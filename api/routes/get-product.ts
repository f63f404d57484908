import { AppError } from '../../src/errors.ts'
import { sendProduct } from '../etag.ts'
import { parse } from '../parse.ts'
import type { Route } from '../route.ts'
import { idParamsSchema } from '../schemas.ts'

export const getProductRoute: Route = {
  method: 'get',
  path: '/v1/products/{id}',
  id: 'getProduct',
  tag: 'Catalogue',
  summary: 'One product of the catalogue',
  scope: 'read',
  description:
    'Its `ETag` may come back in `If-None-Match` (304 when nothing changed) and, when writing, in `If-Match`.',
  answer: { status: 200, description: 'The product.', content: { 'application/json': 'Product' } },
  problems: ['invalid-request', 'product-not-found'],
  handle: async ({ request, response, context }) => {
    const { id } = parse(idParamsSchema, request.params)
    const product = await context.ports().getProduct(id)
    if (product === undefined) throw productNotFound()
    sendProduct(response, product)
  },
}

export const productNotFound = () => new AppError('product-not-found', 'There is no product with this id.')
