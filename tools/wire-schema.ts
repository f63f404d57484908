import { type ArgumentSchema, kindOf } from './fit-arguments.ts'

type Described = ArgumentSchema & { readonly description?: string }

/**
 * A tool's schema as a chat model is sent it, in few tokens: what is optional is not "or null" besides, and limits and keys, which
 * arguments are fitted to anyway, are left out.
 */
export function wireSchema({ type, properties, required, items, anyOf, ...more }: Described): Described {
  const { description, enum: values } = more
  const others = anyOf?.filter((one) => one.type !== 'null').map(wireSchema) ?? []
  const [only, ...further] = others
  return {
    ...(only !== undefined && further.length === 0 ? only : {}),
    ...(further.length > 0 ? { anyOf: others } : {}),
    ...(type === undefined ? {} : { type: kindOf({ type }) ?? 'null' }),
    ...(description === undefined ? {} : { description }),
    ...(values === undefined ? {} : { enum: values }),
    ...(items === undefined ? {} : { items: wireSchema(items) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, schema]) => [name, wireSchema(schema)]),
          ),
        }),
    ...(required === undefined || required.length === 0 ? {} : { required }),
  }
}
