import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { inputComponents, outputComponents } from '../../api/components.ts'
import { createOpenApiDocument } from '../../api/openapi.ts'
import { routes } from '../../api/routes.ts'
import { type Served, serve } from './serve.ts'

const document = createOpenApiDocument(routes)

test('the document has nothing that Redocly’s recommended rules object to', async () => {
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: 'openapi.json',
    config: await createConfig({ extends: ['recommended'] }),
  })
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
})

test('what callers send has no defaults as properties, which generators take for required', () => {
  const inputs = Object.keys(inputComponents).map((name) => document.components.schemas[name])
  expect(JSON.stringify(inputs)).not.toMatch(/"default":/)
  expect(document.components.schemas.ChatRequest).toMatchObject({
    properties: { limit: { description: expect.stringContaining('Default: 12.') } },
  })
  expect(document.components.schemas.ChatRequest).not.toHaveProperty('required')
})

describe('the example of each route', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve()
    const [dress] = served.ports.products.values()
    if (dress !== undefined) served.ports.products.set('dress-001', { ...dress, id: 'dress-001' })
  })
  afterAll(() => served.stop())

  const known = { thread_id: 'thread-1', turn_id: 'turn-1', product_id: 'dress-1' }
  const withBody = routes.filter(({ body }) => body !== undefined)

  test('is there wherever there is a body', () => {
    expect(withBody.filter(({ example }) => example === undefined).map(({ id }) => id)).toEqual([])
  })

  test.each(withBody.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s is answered as documented',
    async (_, { method, path, body = {}, example, answer, id }) => {
      const type = Object.keys(body).find((each) => each !== 'multipart/form-data') ?? ''
      const accept = id === 'mcp' ? 'application/json, text/event-stream' : 'application/json'
      const named = path.startsWith('/feeds/')
        ? served.ports.feeds.create({ target_country: null }).id
        : 'dress-1'
      const response = await fetch(served.url + path.replaceAll(/\{\w+\}/g, named), {
        method: method.toUpperCase(),
        headers: { 'content-type': type, accept },
        // What an earlier answer named is here what the fakes know.
        body: JSON.stringify({ ...(example as object), ...(id === 'giveFeedback' && known) }),
      })
      expect(response.status, await response.clone().text()).toBe(answer.status)
      const name = answer.content?.['application/json']
      const schemas: Readonly<Record<string, z.ZodType>> = outputComponents
      const schema = name === undefined ? undefined : schemas[name]
      if (schema !== undefined) schema.parse(await response.json())
    },
  )
})
