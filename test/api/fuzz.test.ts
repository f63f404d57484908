import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inputComponents } from '../../api/components.ts'
import { routes } from '../../api/routes.ts'
import { document, undocumented } from './documented.ts'
import { type Served, serve } from './serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(() => served.stop())

/** Requests a route is sent; FUZZ_RUNS=500 looks longer, another FUZZ_SEED elsewhere. */
const runs = Number(process.env.FUZZ_RUNS ?? 40)
const seed = Number(process.env.FUZZ_SEED ?? 20_261_128)

type Schema = Record<string, unknown>

/** Values that a schema of the document describes, a part of each in another's place now and then. */
function valuesOf(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const anything = fc
    .anything({ maxDepth: 2, maxKeys: 3 })
    .map((value) => JSON.parse(JSON.stringify(value) ?? 'null'))
  return fc.oneof({ weight: 9, arbitrary: right(schema, depth) }, { weight: 1, arbitrary: anything })
}

function right(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (depth > 6) return fc.constant(null)
  const {
    $ref,
    anyOf,
    enum: listed,
    const: only,
    type,
  } = schema as {
    $ref?: string
    anyOf?: Schema[]
    enum?: unknown[]
    const?: unknown
    type?: string
  }
  if ($ref !== undefined)
    return valuesOf(document.components.schemas[$ref.split('/').at(-1) ?? ''] as Schema, depth + 1)
  if (anyOf !== undefined) return fc.oneof(...anyOf.map((each) => valuesOf(each, depth + 1)))
  if (listed !== undefined) return fc.constantFrom(...listed)
  if (only !== undefined) return fc.constant(only)
  if (type === 'object') {
    const properties = (schema.properties ?? {}) as Record<string, Schema>
    const fields = Object.fromEntries(
      Object.entries(properties).map(([name, each]) => [name, valuesOf(each, depth + 1)]),
    )
    return fc.record(fields, { requiredKeys: (schema.required ?? []) as string[] })
  }
  if (type === 'array') return fc.array(valuesOf((schema.items ?? {}) as Schema, depth + 1), { maxLength: 4 })
  if (type === 'integer') return fc.oneof(fc.integer({ min: -2, max: 120 }), fc.maxSafeInteger())
  if (type === 'number') return fc.double({ noNaN: true })
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('a blue dress', '38', 'https://a.example/b.jpg'),
  )
}

const bodied = routes.filter(
  ({ body }) => body !== undefined && Object.keys(body)[0] !== 'multipart/form-data',
)

test.each(bodied.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s is answered as documented, whatever comes',
  async (_, route) => {
    const [[type, name] = ['', '']] = Object.entries(route.body ?? {})
    const schema = (document.components.schemas[name] ?? {}) as Schema
    const id = fc.oneof(
      fc.constantFrom('dress-1', 'none'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    )
    await fc.assert(
      fc.asyncProperty(valuesOf(schema), id, async (body, id) => {
        const path = route.path.replaceAll(/\{\w+\}/g, encodeURIComponent(id.toWellFormed()))
        const response = await fetch(served.url + path, {
          method: route.method.toUpperCase(),
          headers: { 'content-type': type },
          body: JSON.stringify(body),
        })
        // A stream that was asked for is read to its end.
        expect(await undocumented(route.method.toUpperCase(), path, response)).toBeNull()
      }),
      { numRuns: runs, seed },
    )
  },
)

test('every schema that callers send is among those that were tried', () => {
  const tried = new Set(bodied.flatMap(({ body }) => Object.values(body ?? {})))
  const parts = ['Filters', 'Image', 'ChatForm', 'SearchForm', 'DescribeForm']
  expect(
    Object.keys(inputComponents).filter((name) => !tried.has(name as never) && !parts.includes(name)),
  ).toEqual([])
})
