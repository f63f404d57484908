import { compile } from 'json-schema-to-typescript'
import { createOpenApiDocument } from '../../api/openapi.ts'
import { routes } from '../../api/routes.ts'

/** What the client sends and gets; the protocols of others have clients of their own. */
export const used = [
  'ChatRequest',
  'ChatAnswer',
  'ChatEvent',
  'SearchRequest',
  'SearchAnswer',
  'DescribeRequest',
  'DescribeAnswer',
  'Facets',
  'Feedback',
  'Filters',
  'Garment',
  'Image',
  'Price',
  'Problem',
  'Product',
  'ProductBody',
  'ProductCard',
  'ProductGroup',
  'ProductPage',
  'Thread',
  'Understood',
] as const

const banner = `// Written by \`npm run client\` from the service's OpenAPI document; a test compares the two.`

/** The document's schemas as TypeScript types, each under its name. */
export async function renderTypes(): Promise<string> {
  const { components } = createOpenApiDocument(routes)
  const schemas = inDefinitions(components.schemas) as Record<string, object>
  const names = [...used]
  const root = {
    title: 'Schemas',
    type: 'object',
    additionalProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }])),
    // A title makes the type's name the schema's own.
    definitions: Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, { ...schema, title: name }]),
    ),
  }
  return compile(root as Parameters<typeof compile>[0], 'Schemas', {
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    style: { semi: false, singleQuote: true, printWidth: 110, trailingComma: 'all' },
  })
}

/** The library knows references of JSON Schema's older drafts. */
function inDefinitions(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value)
      .replaceAll('"#/components/schemas/', '"#/definitions/')
      .replaceAll('"prefixItems"', '"items"'),
  )
}
