import type { FeedRecord } from './feed-record.ts'

const maxDepth = 3

/** An object as a record: objects within become dotted columns ("price.amount"), and the objects of a list a column of lists. */
export const flattenRecord = (object: Record<string, unknown>): FeedRecord =>
  Object.fromEntries(flatten(object, '', 0))

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function* flatten(
  object: Record<string, unknown>,
  prefix: string,
  depth: number,
): Generator<[string, string | string[]]> {
  for (const [key, value] of Object.entries(object)) {
    if (isObject(value)) {
      if (depth < maxDepth) yield* flatten(value, `${prefix}${key}.`, depth + 1)
    } else if (Array.isArray(value) && value.some(isObject)) {
      if (depth < maxDepth) yield* flattenList(value.filter(isObject), `${prefix}${key}.`, depth + 1)
    } else if (Array.isArray(value)) {
      yield [prefix + key, value.filter((item) => item !== null && !Array.isArray(item)).map(textOf)]
    } else if (value !== null && value !== undefined) {
      yield [prefix + key, textOf(value)]
    }
  }
}

/** One object's columns as they are; those of several as lists. */
function* flattenList(
  objects: readonly Record<string, unknown>[],
  prefix: string,
  depth: number,
): Generator<[string, string | string[]]> {
  const columns = new Map<string, (string | string[])[]>()
  for (const object of objects)
    for (const [name, value] of flatten(object, prefix, depth))
      columns.set(name, [...(columns.get(name) ?? []), value])
  for (const [name, values] of columns)
    yield [name, values.length === 1 ? (values[0] as string | string[]) : values.flat()]
}

/** A fraction of three digits gets a fourth, so that the price 12.345 is not read as twelve thousand. */
export function textOf(value: unknown): string {
  const text = String(value)
  return typeof value === 'number' && /\.\d{3}$/.test(text) ? `${text}0` : text
}
