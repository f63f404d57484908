import { createOpenApiDocument } from '../openapi.ts'
import type { Route } from '../route.ts'

/** The route that describes the others and itself. */
export function createOpenApiRoute(routes: () => readonly Route[]): Route {
  let document: unknown
  return {
    method: 'get',
    path: '/openapi.json',
    id: 'openapi',
    tag: 'Service',
    summary: 'This description',
    scope: 'anyone',
    always: true,
    answer: { status: 200, description: 'An OpenAPI 3.1 document.', content: { 'application/json': 'Json' } },
    problems: [],
    handle: ({ response }) => {
      document ??= createOpenApiDocument(routes())
      response.json(document)
    },
  }
}
