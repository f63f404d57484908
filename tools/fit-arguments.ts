import { AppError } from '../src/errors.ts'

/** What of JSON Schema the tools' own schemas use. */
export type ArgumentSchema = {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, ArgumentSchema>>
  readonly required?: readonly string[]
  readonly propertyNames?: ArgumentSchema
  readonly additionalProperties?: ArgumentSchema | boolean
  readonly items?: ArgumentSchema
  readonly anyOf?: readonly ArgumentSchema[]
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxItems?: number
}

/**
 * A model's arguments as the schema wants them, as far as it is plain what they mean: "5" for 5, one for a list of one, JSON in a
 * string, a name in another case or spelling, too much of something. What is not known is left out. What stays wrong throws
 * `invalid-request` in words for the model: the field, and what it may be.
 */
export function fitArguments(schema: ArgumentSchema, given: unknown): Record<string, unknown> {
  const problems: string[] = []
  const fitted = fitObject(schema, parsed(given), { path: '', problems })
  if (problems.length > 0)
    throw new AppError('invalid-request', `${problems.slice(0, 5).join(' ')} Call it again with that mended.`)
  return fitted
}

/** Characters that a name has at most; what may be longer is sentences. */
const longestName = 500

type Place = { readonly path: string; readonly problems: string[] }

function fitObject(schema: ArgumentSchema, given: unknown, place: Place): Record<string, unknown> {
  const { properties = {}, propertyNames, additionalProperties, required = [] } = schema
  const fields =
    typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : []
  const names = propertyNames?.enum?.map(String) ?? Object.keys(properties)
  const fitted: Record<string, unknown> = {}
  for (const [key, value] of fields) {
    const name = nearest(key, names)
    const path = place.path === '' ? key : `${place.path}.${key}`
    if (name === null) {
      // A field that nobody knows does no harm; a key of a map was meant.
      if (propertyNames !== undefined)
        place.problems.push(`"${shorten(path)}" is none of: ${names.join(', ')}.`)
      continue
    }
    const own = properties[name] ?? (typeof additionalProperties === 'object' ? additionalProperties : {})
    const fit = fitValue(own, value, { ...place, path })
    if (fit !== undefined && fitted[name] === undefined) fitted[name] = fit
  }
  for (const name of required) {
    if (fitted[name] !== undefined) continue
    place.problems.push(`"${name}" is missing: it must be ${described(properties[name] ?? {})}.`)
  }
  return fitted
}

function fitValue(schema: ArgumentSchema, given: unknown, place: Place): unknown {
  if (given === undefined) return undefined
  if (schema.anyOf !== undefined) return fitOneOf(schema.anyOf, given, place)
  if (given === null) return undefined
  if (schema.enum !== undefined) {
    const found = nearest(String(flat(given)), schema.enum.map(String))
    if (found === null) place.problems.push(wrong(place.path, schema, given))
    return found ?? undefined
  }
  switch (kindOf(schema)) {
    case 'string':
      return fitString(schema, given, place)
    case 'number':
    case 'integer':
      return fitNumber(schema, given, place)
    case 'boolean':
      return /^(?:true|yes|ja|1)$/i.test(String(flat(given)).trim())
    case 'array':
      return fitArray(schema, given, place)
    case 'object':
      return fitObject(schema, parsed(given), place)
    default:
      return given
  }
}

/** What a value must be that is there: "boolean" of ["boolean", "null"]. */
export const kindOf = ({ type }: ArgumentSchema): string | undefined =>
  [type ?? []].flat().find((each) => each !== 'null')

/** The first alternative of the value's own kind, otherwise the first that takes it. */
function fitOneOf(schemas: readonly ArgumentSchema[], given: unknown, place: Place): unknown {
  const isNull = given === null || given === '' || /^(?:null|none|undefined|n\/a)$/i.test(String(given))
  if (isNull && schemas.some(({ type }) => type === 'null')) return null
  const others = schemas.filter(({ type }) => type !== 'null')
  const kind = Array.isArray(parsed(given)) ? 'array' : typeof given
  const own = others.find(({ type }) => type === kind) ?? others[0]
  return own === undefined ? undefined : fitValue(own, given, place)
}

function fitString(schema: ArgumentSchema, given: unknown, place: Place): string | undefined {
  const { maxLength = Number.POSITIVE_INFINITY, minLength = 0 } = schema
  const value = flat(given)
  // A number may name a size or a product; it is no sentence.
  if (typeof value === 'number' && maxLength > longestName) {
    place.problems.push(wrong(place.path, schema, given))
    return undefined
  }
  const text = wordsIn(value)
  if (text.trim().length < minLength) return undefined
  return text.slice(0, maxLength).toWellFormed()
}

function fitNumber(schema: ArgumentSchema, given: unknown, place: Place): number | undefined {
  const value = flat(given)
  const [, written] = /(-?\d[\d.,' ]*)/.exec(String(value)) ?? []
  const read = typeof value === 'number' ? value : written === undefined ? Number.NaN : readNumber(written)
  const number = schema.type === 'integer' ? Math.round(read) : read
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema
  if (schema.type === 'integer' && Number.isFinite(number))
    return Math.min(maximum, Math.max(minimum, number))
  if (Number.isFinite(number) && number >= minimum && number <= maximum) return number
  place.problems.push(wrong(place.path, schema, given))
  return undefined
}

/** "1.299,00", "44,95", "1,299". */
function readNumber(written: string): number {
  const digits = written.replaceAll(/[' ]/g, '').replace(/[.,]$/, '')
  const [, whole = digits, cents = '0'] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? []
  return Number(`${whole.replaceAll(/[.,]/g, '')}.${cents}`)
}

function fitArray(
  { items = {}, maxItems = Number.POSITIVE_INFINITY }: ArgumentSchema,
  given: unknown,
  place: Place,
): unknown[] {
  const value = parsed(given)
  const isWords = typeof value === 'string' && items.type !== 'object'
  const list = Array.isArray(value)
    ? value
    : isWords
      ? value.split(/\s*[,;|]\s*/).filter((word) => word !== '')
      : [value]
  if (list.length > maxItems)
    place.problems.push(wrong(place.path, { type: 'array', maxItems, items }, given))
  return list
    .map((item, at) => fitValue(items, item, { ...place, path: `${place.path}[${at}]` }))
    .filter((item) => item !== undefined)
}

/** All that is said in a value, at any depth, without the names of its fields. */
const wordsIn = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .map(wordsIn)
        .filter((words) => words !== '')
        .join(' ')
    : String(value ?? '')

/** What a list of one, or an object around one value, holds. */
function flat(given: unknown): unknown {
  if (Array.isArray(given)) return flat(given[0] ?? '')
  if (typeof given !== 'object' || given === null) return given
  const values = Object.values(given)
  return values.length === 1 ? flat(values[0]) : given
}

/** JSON that came as a string. */
function parsed(given: unknown): unknown {
  if (typeof given !== 'string' || !/^\s*[[{]/.test(given)) return given
  try {
    return JSON.parse(given)
  } catch {
    return given
  }
}

/** The name that was meant, in another case or spelling or with a letter more or less; null where it is none. */
function nearest(given: string, names: readonly string[]): string | null {
  const comparable = (name: string) => name.toLowerCase().replaceAll(/[\s_-]+/g, '')
  const wanted = comparable(given)
  const same = names.find((name) => name === given) ?? names.find((name) => comparable(name) === wanted)
  if (same !== undefined) return same
  if (wanted.length < 4) return null
  const near = names.filter((name) => isOneEditAway(comparable(name), wanted))
  return near.length === 1 ? (near[0] ?? null) : null
}

/** True where one letter was added, left out or changed: "colour", "colors". */
function isOneEditAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

const wrong = (path: string, schema: ArgumentSchema, given: unknown): string =>
  `"${shorten(path)}" must be ${described(schema)}, not ${shorten(JSON.stringify(given) ?? 'nothing')}.`

function described({
  type: types,
  enum: values,
  minimum,
  maxLength,
  minLength,
  maxItems,
  items,
  anyOf,
}: ArgumentSchema): string {
  const type = kindOf({ type: types ?? [] })
  if (anyOf !== undefined)
    return anyOf
      .filter((one) => one.type !== 'null')
      .map(described)
      .join(', or ')
  if (values !== undefined) return `one of: ${values.join(', ')}`
  if (type === 'number' || type === 'integer')
    return minimum === undefined || minimum < -1e9 ? 'a number' : `a number of at least ${minimum}`
  if (type === 'string')
    return minLength !== undefined && minLength === maxLength ? `${minLength} letters` : 'words'
  if (type === 'array')
    return `a list${maxItems === undefined ? '' : ` of at most ${maxItems}`}, each ${described(items ?? {})}`
  return type === 'boolean' ? 'true or false' : 'an object'
}

const shorten = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 80)
