import { createOpenApiDocument, problemsOf } from '../../api/openapi.ts'
import type { Route } from '../../api/route.ts'
import { routes } from '../../api/routes.ts'
import { errorStatus } from '../../src/errors.ts'

export const document = createOpenApiDocument(routes)

const routeOf = (method: string, path: string): Route | undefined =>
  routes.find(
    (route) =>
      route.method.toUpperCase() === method &&
      new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  )

/** Why an answer is not as documented; null when it is. What no route serves is 404 or 405. */
export async function undocumented(method: string, path: string, response: Response): Promise<string | null> {
  const { status } = response
  if (status >= 500) return `${status}: ${await response.text()}`
  // As it was sent: ".." is gone from it.
  const plain = response.url === '' ? path : new URL(response.url).pathname
  const route = routeOf(method, plain)
  const body = await response.text()
  if (route === undefined) return [404, 405, 400].includes(status) ? null : `${status} of no route`
  const operation = document.paths[route.path]?.[route.method] as { responses: object } | undefined
  const known = Object.keys(operation?.responses ?? {})
  if (!known.includes(String(status))) return `${status} is not among ${known.join(', ')}`
  if (status < 400) return null
  const type = response.headers.get('content-type') ?? ''
  if (!/json/.test(type)) return `an error as ${type}`
  const told = JSON.parse(body)
  if ('upserted' in told) return null
  const code = route.errors === 'openai' ? told.error?.code : told.code
  if (route.id === 'mcp' && told.jsonrpc !== undefined) return null
  if (!problemsOf(route).includes(code)) return `the code ${code} is not documented`
  return errorStatus[code as keyof typeof errorStatus] === status ? null : `${code} with ${status}`
}
