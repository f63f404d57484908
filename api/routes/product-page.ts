import { parse } from '../parse.ts'
import { renderProductPage } from '../product-page.ts'
import type { Route } from '../route.ts'
import { idParamsSchema } from '../schemas.ts'
import { productNotFound } from './get-product.ts'

export const productPageRoute: Route = {
  method: 'get',
  path: '/p/{id}',
  id: 'productPage',
  tag: 'Catalogue',
  summary: 'A product’s page, for shops that have none of their own',
  description:
    'Plain HTML with schema.org’s description of the product in it, as search engines and agents read it.',
  scope: 'anyone',
  query: 'any',
  answer: { status: 200, description: 'The page.', content: { 'text/html': 'Text' } },
  problems: ['invalid-request', 'product-not-found'],
  handle: async ({ request, response, context }) => {
    const { id } = parse(idParamsSchema, request.params)
    const product = await context.ports().getProduct(id)
    if (product === undefined) throw productNotFound()
    const origin = `${request.protocol}://${request.get('host') ?? 'localhost'}`
    const language = request.acceptsLanguages([...context.ports().languages]) || 'en'
    response.setHeader('Vary', 'Accept-Language')
    response.setHeader('Content-Language', language)
    response.type('html').send(renderProductPage(product, { origin, language }))
  },
}
