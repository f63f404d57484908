import { checkPreconditions, inTurn } from '../etag.ts'
import { parse } from '../parse.ts'
import type { Route } from '../route.ts'
import { idParamsSchema } from '../schemas.ts'
import { productNotFound } from './get-product.ts'

export const deleteProductRoute: Route = {
  method: 'delete',
  path: '/v1/products/{id}',
  id: 'deleteProduct',
  tag: 'Catalogue',
  summary: 'Take a product out of the catalogue',
  scope: 'write',
  headers: ['If-Match'],
  answer: { status: 204, description: 'It is gone.' },
  problems: ['invalid-request', 'product-not-found', 'precondition-failed'],
  handle: async ({ request, response, context }) => {
    const { id } = parse(idParamsSchema, request.params)
    const ports = context.ports()
    await inTurn(id, async () => {
      if (request.get('if-match') !== undefined) checkPreconditions(request, await ports.getProduct(id))
      if (!(await ports.removeProduct(id))) throw productNotFound()
    })
    response.status(204).end()
  },
}
