import { badFilter, DataApiError } from './data-api-error.ts'
import type { IndexingRule } from './indexing-rule.ts'
import { isObject, type Json, type JsonObject, keyOf, valueAt } from './json.ts'
import { analyze } from './lexicon.ts'
import { limits } from './limits.ts'

export type Matcher = (document: JsonObject) => boolean

type Context = {
  readonly rule: IndexingRule
  readonly lexical: boolean
  /** How many comparisons the filter has so far. */
  fields: number
  ids: number
}

/** Reads a filter as strictly as the API does; throws the API's error for what it refuses. */
export function compileFilter(
  filter: Json | undefined,
  options: { rule: IndexingRule; lexical: boolean },
): Matcher {
  if (filter === undefined || filter === null) return () => true
  const context: Context = { ...options, fields: 0, ids: 0 }
  const matcher = all(filter, context, false)
  if (context.ids > 1)
    throw badFilter("More than one '_id' equals filter clause.", 'FILTER_MULTIPLE_ID_FILTER')
  if (context.fields > limits.filterFields)
    throw badFilter(
      `Filter has ${context.fields} fields, exceeds maximum allowed (${limits.filterFields}).`,
      'FILTER_FIELDS_LIMIT_VIOLATION',
    )
  return matcher
}

function all(filter: Json, context: Context, inOr: boolean): Matcher {
  if (!isObject(filter))
    throw badFilter('filter definition must be JSON Object', 'FILTER_UNSUPPORTED_DATA_TYPE')
  const parts = Object.entries(filter).flatMap(([key, value]) => part(key, value, context, inOr))
  return (document) => parts.every((matches) => matches(document))
}

function part(key: string, value: Json, context: Context, inOr: boolean): Matcher[] {
  if (key === '$and' || key === '$or') {
    if (!Array.isArray(value)) throw badFilter(`${key} must have an array`)
    const parts = value.map((each) => all(each, context, inOr || key === '$or'))
    return [
      (document) =>
        key === '$or'
          ? parts.some((matches) => matches(document))
          : parts.every((matches) => matches(document)),
    ]
  }
  if (key === '$not') {
    const inner = all(value, context, inOr)
    return [(document) => !inner(document)]
  }
  const operators = isObject(value) && Object.keys(value).some((name) => name.startsWith('$'))
  if (!operators || (isObject(value) && ('$date' in value || '$uuid' in value || '$objectId' in value)))
    return [comparison(key, '$eq', value, context, inOr)]
  return Object.entries(value as JsonObject).map(([operator, operand]) =>
    comparison(key, operator, operand, context, inOr),
  )
}

function comparison(path: string, operator: string, operand: Json, context: Context, inOr: boolean): Matcher {
  context.fields += 1
  if (path === '$lexical') return lexicalMatch(operator, operand, context)
  if (path.startsWith('$') || path === '') throw badFilter(`filter expression path ('${path}') is not valid`)
  if (path === '_id') {
    if (inOr) throw badFilter("Cannot filter on '_id' field within '$or'")
    if (operator === '$eq') context.ids += 1
    if (!context.rule.isIndexed('_id') && operator !== '$eq' && operator !== '$in')
      throw badFilter(`'_id' is not indexed: not '${operator}'`, 'FILTER_ID_NOT_INDEXED')
  } else if (!context.rule.isIndexed(path)) {
    throw badFilter(
      `Collection path '${path}' is not indexed: cannot filter on that path.`,
      'FILTER_PATH_UNINDEXED',
    )
  }
  const test = valueTest(operator, operand)
  return (document) => test(valueAt(document, path))
}

function lexicalMatch(operator: string, operand: Json, { lexical }: Context): Matcher {
  if (!lexical) throw lexicalNotEnabled()
  if (operator !== '$match' || typeof operand !== 'string')
    throw badFilter("cannot filter on '$lexical': only '$match' is supported")
  const terms = analyze(operand)
  return ({ $lexical: text }) => {
    const words = typeof text === 'string' ? new Set(analyze(text)) : new Set()
    return terms.length > 0 && terms.every((term) => words.has(term))
  }
}

export const lexicalNotEnabled = () =>
  new DataApiError(
    'LEXICAL_NOT_ENABLED_FOR_COLLECTION',
    'Lexical search is not enabled for the collection.',
    {
      scope: 'SCHEMA',
    },
  )

function valueTest(operator: string, operand: Json): (value: Json | undefined) => boolean {
  switch (operator) {
    case '$eq':
    case '$ne': {
      const key = keyOf(operand)
      const equal = (value: Json | undefined) => keysOf(value).includes(key)
      return operator === '$eq' ? equal : (value) => !equal(value)
    }
    case '$in':
    case '$nin': {
      if (!Array.isArray(operand)) throw badFilter(`${operator} operator must have \`ARRAY\``)
      if (operand.length > limits.inValues)
        throw badFilter(`${operator} operator must have at most ${limits.inValues} values`)
      const keys = new Set(operand.map(keyOf))
      const among = (value: Json | undefined) => keysOf(value).some((key) => keys.has(key))
      return operator === '$in' ? among : (value) => !among(value)
    }
    case '$exists':
      if (typeof operand !== 'boolean') throw badFilter('$exists operator must have `BOOLEAN`')
      return (value) => (value !== undefined) === operand
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      if (operand === null || Array.isArray(operand) || (isObject(operand) && !('$date' in operand)))
        throw badFilter(
          `${operator} operator must have \`DATE\` or \`NUMBER\` or \`TEXT\` or \`BOOLEAN\` value`,
        )
      return (value) => value !== undefined && compare(operator, plain(value), plain(operand))
    case '$all': {
      if (!Array.isArray(operand) || operand.length === 0)
        throw badFilter('$all operator must have `ARRAY` value')
      const keys = operand.map(keyOf)
      return (value) => keys.every((key) => keysOf(value).includes(key))
    }
    case '$size':
      if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0)
        throw badFilter('$size operator must have integer value >= 0')
      return (value) => Array.isArray(value) && value.length === operand
    default:
      throw badFilter(`Unsupported filter operator '${operator}'.`, 'FILTER_UNSUPPORTED_OPERATOR')
  }
}

/** A value, and the elements of a list: an array field matches by any of them. */
const keysOf = (value: Json | undefined): string[] =>
  value === undefined ? [] : [keyOf(value), ...(Array.isArray(value) ? value.map(keyOf) : [])]

const plain = (value: Json): Json => (isObject(value) && '$date' in value ? (value.$date as Json) : value)

function compare(operator: string, value: Json, operand: Json): boolean {
  if (typeof value !== typeof operand || value === null || operand === null) return false
  const order = value < operand ? -1 : value > operand ? 1 : 0
  if (operator === '$gt') return order > 0
  if (operator === '$gte') return order >= 0
  return operator === '$lt' ? order < 0 : order <= 0
}
