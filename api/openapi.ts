import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type ErrorCode, errorStatus } from '../src/errors.ts'
import { type ComponentName, inputComponents, outputComponents } from './components.ts'
import { jsonSchemas } from './json-schemas.ts'
import { problemTitles } from './problem-titles.ts'
import { requestHeaders } from './request-headers.ts'
import type { Route } from './route.ts'

/** What any route may answer. */
const commonProblems: readonly ErrorCode[] = ['host-not-allowed', 'origin-not-allowed', 'internal']

/** The OpenAPI 3.1 document of these routes, its schemas written from the zod schemas that check the wire. */
export function createOpenApiDocument(routes: readonly Route[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    paths[route.path] ??= {}
    Object.assign(paths[route.path] as object, { [route.method]: operation(route) })
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fashion Buddy',
      version: packageVersion(),
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    tags,
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: keyDescription } },
      schemas: { ...jsonSchemas(inputComponents, 'input'), ...jsonSchemas(outputComponents, 'output') },
    },
  }
}

const description =
  'Conversational fashion search: words, pictures or both in; products of the catalogue out, with reasons. ' +
  'Every failure is application/problem+json with a stable `code`, unless its route says otherwise. Addresses that begin with a slash, ' +
  'those of pictures and pages among them, are relative to this service.'

const tags = Object.entries({
  Shopping: 'What a shop’s own page needs: conversation, search, reading a photo.',
  Conversations: 'What was said, to read and to delete.',
  Catalogue: 'Products, their counts, and what a feed’s ingest found.',
  'OpenAI-compatible': 'For clients made for OpenAI: change the base URL.',
  'Commerce protocols': 'For agents: MCP, UCP and ACP.',
  Service: 'Health, measurements, and this document.',
} satisfies Record<Route['tag'], string>).map(([name, about]) => ({ name, description: about }))

const keyDescription =
  'A key of the service, made with `npm run key`. Where the service asks for none, it may be left out.'

function operation(route: Route) {
  const parameters = [...pathParameters(route.path), ...queryParameters(route), ...headerParameters(route)]
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description && { description: route.description }),
    security: route.scope === 'anyone' ? [] : [{}, { key: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && { requestBody: { required: true, content: content(route.body, route.example) } }),
    responses: {
      [route.answer.status]: {
        description: route.answer.description,
        ...(route.answer.content && { content: content(route.answer.content) }),
      },
      ...withOthers(problemResponses(problemsOf(route), route.errors), route),
    },
  }
}

const pathParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1 },
  }))

function queryParameters({ query }: Route) {
  if (query === undefined || query === 'any') return []
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties as Record<string, Record<string, unknown>>).map(
    ([name, { description, ...schema }]) => ({
      name,
      in: 'query',
      required: false,
      ...(description !== undefined && { description }),
      schema,
    }),
  )
}

const headerParameters = ({ headers = [] }: Route) =>
  headers.map((name) => ({
    name,
    in: 'header',
    required: false,
    description: requestHeaders[name],
    schema: { type: 'string' },
  }))

export const problemsOf = (route: Route): readonly ErrorCode[] => [
  ...new Set([
    ...route.problems,
    ...(route.path.includes('{') ? (['invalid-request'] as const) : []),
    ...(route.query === 'any' ? [] : (['unknown-field'] as const)),
  ]),
  ...(route.body ? (['overloaded'] as const) : []),
  ...(route.always ? [] : (['not-ready'] as const)),
  ...(route.scope === 'anyone' ? [] : (['unauthorized', 'forbidden', 'rate-limited'] as const)),
  ...commonProblems,
]

/** One response a status, naming the codes it may carry. */
function problemResponses(codes: readonly ErrorCode[], shape: Route['errors']): Record<string, Answer> {
  const byStatus = Map.groupBy(codes, (code) => errorStatus[code])
  return Object.fromEntries(
    [...byStatus].map(([status, all]) => [
      status,
      {
        description: all.map((code) => `\`${code}\`: ${problemTitles[code]}`).join('\n\n'),
        content:
          shape === 'openai'
            ? { 'application/json': { schema: reference('OpenAiError') } }
            : { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  )
}

/** The problems, and the statuses that come with the answer's own body; one status may come with either. */
function withOthers(problems: Record<string, Answer>, { otherwise = {}, answer }: Route) {
  const others = Object.entries(otherwise).map(([status, meaning]): [string, Answer] => {
    const problem = problems[status]
    const description = problem === undefined ? meaning : `${meaning}\n\n${problem.description}`
    return [
      status,
      { description, content: { ...(answer.content && content(answer.content)), ...problem?.content } },
    ]
  })
  return { ...problems, ...Object.fromEntries(others) }
}

type Answer = { readonly description: string; readonly content: Readonly<Record<string, unknown>> }

const content = (types: Readonly<Record<string, ComponentName>>, example?: unknown) =>
  Object.fromEntries(
    Object.entries(types).map(([type, name]) => [
      type,
      { schema: schemaOf(name), ...(type !== 'multipart/form-data' && example !== undefined && { example }) },
    ]),
  )

function schemaOf(name: ComponentName) {
  if (name === 'Text') return { type: 'string' }
  if (name === 'Json') return { type: 'object' }
  return reference(name)
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

export const packageVersion = (): string =>
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
