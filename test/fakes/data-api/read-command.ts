import { DataApiError } from './data-api-error.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/** The fields of a command; one that the API does not know is refused. */
export function readFields<Name extends string>(
  body: JsonObject,
  names: readonly Name[],
): { [Field in Name]?: Json } {
  for (const field of Object.keys(body)) if (!names.includes(field as Name)) throw unknownField(field)
  return body as { [Field in Name]?: Json }
}

type Types = { readonly boolean: boolean; readonly number: number; readonly string: string }

/** The options of a command; unknown ones, and ones of another type, are refused. */
export function readOptions<Shape extends Record<string, keyof Types>>(
  options: Json | undefined,
  shape: Shape,
): { [Name in keyof Shape]?: Types[Shape[Name]] } {
  if (options === undefined || options === null) return {}
  if (!isObject(options)) throw new DataApiError('REQUEST_STRUCTURE_MISMATCH', "'options' must be an object")
  if (Object.keys(shape).length === 0 && Object.keys(options).length > 0)
    throw new DataApiError('COMMAND_ACCEPTS_NO_OPTIONS', 'The command does not accept options.')
  for (const [name, value] of Object.entries(options)) {
    const type = shape[name]
    if (type === undefined) throw unknownField(name)
    const negative = typeof value === 'number' && value < 0
    if (value !== null && (typeof value !== type || negative))
      throw new DataApiError('COMMAND_FIELD_VALUE_INVALID', `Command field '${name}' value not valid.`)
  }
  const given = Object.entries(options).filter(([, value]) => value !== null)
  return Object.fromEntries(given) as { [Name in keyof Shape]?: Types[Shape[Name]] }
}

const unknownField = (field: string) =>
  new DataApiError('COMMAND_FIELD_UNKNOWN', `Command field '${field}' not recognized.`)
