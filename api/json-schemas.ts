import { z } from 'zod'

type JsonSchema = Record<string, unknown>

/** JSON Schemas of a table; one that holds another of the same table points at it. */
export function jsonSchemas(
  table: Readonly<Record<string, z.ZodType>>,
  io: 'input' | 'output',
): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(table)) registry.add(schema, { id })
  const uri = (id: string) => `#/components/schemas/${id}`
  const result = z.toJSONSchema(registry, {
    io,
    uri,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      for (const mend of [nameBinary, spellOutKeys, ...(io === 'input' ? [sayDefault] : [])]) mend(jsonSchema)
    },
  })
  return Object.fromEntries(
    Object.entries(result.schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]),
  )
}

/** OpenAPI 3.1 describes a file by its format alone. */
function nameBinary(schema: JsonSchema): void {
  if (schema.contentEncoding === 'binary') delete schema.contentEncoding
}

/** An object whose keys are an enumeration is one with these properties; generators know no other way to say so. */
function spellOutKeys(schema: JsonSchema): void {
  const { propertyNames, additionalProperties } = schema as {
    propertyNames?: { enum?: readonly string[] }
    additionalProperties?: unknown
  }
  if (propertyNames?.enum === undefined) return
  schema.properties = Object.fromEntries(propertyNames.enum.map((key) => [key, additionalProperties]))
  schema.additionalProperties = false
  delete schema.propertyNames
}

/** Generators take what has a default for always there, also in what callers send: there the description tells the default. */
function sayDefault(schema: JsonSchema): void {
  if (schema.default === undefined) return
  const said = `Default: ${JSON.stringify(schema.default)}.`
  schema.description = schema.description === undefined ? said : `${schema.description} ${said}`
  delete schema.default
}
