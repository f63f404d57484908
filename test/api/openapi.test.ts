import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everythingOpen } from '../../api/access/access.ts'
import { createApp } from '../../api/app.ts'
import { createByteBudget } from '../../api/byte-budget.ts'
import { createMetrics } from '../../api/metrics.ts'
import { problemsOf } from '../../api/openapi.ts'
import { problemTitles } from '../../api/problem-titles.ts'
import { routes } from '../../api/routes.ts'
import { type ErrorCode, errorStatus } from '../../src/errors.ts'
import { createLog } from '../../src/log.ts'
import { type Served, serve } from './serve.ts'

type Operation = {
  operationId: string
  summary: string
  parameters?: { name: string; in: string }[]
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, { description: string; content?: Record<string, unknown> }>
}
type Document = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown> }
}

let served: Served
let document: Document
beforeAll(async () => {
  served = await serve()
  document = (await (await fetch(`${served.url}/openapi.json`)).json()) as Document
})
afterAll(() => served.stop())

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  )

/** What the Express app really answers, read off its router; files and docs are no API. */
function mounted(): string[] {
  const context = {
    ports: () => served.ports,
    checkReady: () => {},
    log: createLog('silent'),
    metrics: createMetrics(),
    times: {} as never,
    imageMaxBytes: 1,
    access: everythingOpen,
    bodies: createByteBudget(1),
    stopping: new AbortController().signal,
  }
  const app = createApp(context, { images: '/nowhere', sample: '/nowhere', page: '/nowhere' })
  type Layer = { route?: { path: string; methods?: Record<string, boolean>; stack: { method?: string }[] } }
  return (app.router.stack as Layer[]).flatMap(({ route }) =>
    (route?.stack ?? []).flatMap(({ method }) => (method ? [`${method} ${route?.path}`] : [])),
  )
}

describe('the OpenAPI document', () => {
  test('holds the routes of the contract', () => {
    expect(operations().map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining([
        'post /v1/chat',
        'post /v1/search',
        'post /v1/describe',
        'get /v1/threads/{id}',
        'delete /v1/threads/{id}',
        'get /v1/products/{id}',
        'put /v1/products/{id}',
        'delete /v1/products/{id}',
        'post /v1/products',
        'get /v1/catalogue/coverage',
        'get /v1/facets',
        'get /healthz',
        'get /readyz',
        'get /metrics',
        'get /openapi.json',
      ]),
    )
  })

  test('holds every route of the app and no other', () => {
    const documented = operations().map(
      ({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    )
    expect(mounted().sort()).toEqual(documented.sort())
  })

  test('names each operation once, with a summary and its path parameters', () => {
    const ids = operations().map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { path, operation } of operations()) {
      expect(operation.summary).toEqual(expect.any(String))
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const inPath = (operation.parameters ?? []).filter((each) => each.in === 'path')
      expect(inPath.map(({ name }) => name)).toEqual(named)
    }
  })

  test('points only at schemas that it holds', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)
    for (const [, reference] of references) {
      expect(reference).toMatch(/^#\/components\/schemas\//)
      expect(document.components.schemas).toHaveProperty((reference as string).split('/').at(-1) as string)
    }
  })

  test('holds no schema that nothing could be: every one has a shape', () => {
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      expect(Object.keys(schema as object), name).not.toHaveLength(0)
    }
  })

  test('documents each code under its status', () => {
    for (const route of routes) {
      const operation = document.paths[route.path]?.[route.method]
      const documented = Object.entries(operation?.responses ?? {}).flatMap(([status, { description }]) =>
        [...description.matchAll(/`([a-z-]+)`/g)].map(([, code]) => [code, Number(status)]),
      )
      const expected = problemsOf(route).map((code) => [code, errorStatus[code]])
      expect(documented.sort()).toEqual(expected.sort())
    }
  })

  test('documents every code that a caller can meet on some route', () => {
    const documented = new Set(routes.flatMap((route) => problemsOf(route)))
    // Of a start that failed, of a client that is gone, or of a wrong method: no route answers these.
    const elsewhere = ['index-mismatch', 'invalid-config', 'canceled', 'method-not-allowed']
    expect([...documented, ...elsewhere].sort()).toEqual(Object.keys(errorStatus).sort())
  })

  test('describes each code at its problem type', async () => {
    for (const [code, status] of Object.entries(errorStatus)) {
      const response = await fetch(`${served.url}/problems/${code}`)
      expect(await response.json()).toEqual({ code, status, title: expect.any(String) })
    }
  })
})

test('docs/errors.md has a row for each code, as the API tells it', async () => {
  const table = await readFile(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  const rows = [...table.matchAll(/^\| `([a-z-]+)` \| (\d+) \| (.+?) \| (.+?) \|$/gm)]
  expect(rows.map(([, code, status, title]) => [code, Number(status), title])).toEqual(
    Object.entries(errorStatus).map(([code, status]) => [code, status, problemTitles[code as ErrorCode]]),
  )
})
