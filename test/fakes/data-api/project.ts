import { DataApiError } from './data-api-error.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

const hiddenByDefault = new Set(['$vector', '$lexical', '$vectorize'])

/** A document cut to a projection: fields included by 1 or left out by 0; `$` fields come only when asked for. */
export function project(document: JsonObject, projection: Json | undefined): JsonObject {
  const entries = Object.entries(readProjection(projection))
  const visible = ([name]: [string, Json]) => !hiddenByDefault.has(name)
  if (entries.length === 0) return pick(document, visible)
  const rules = new Map(entries)
  if (rules.has('*')) return rules.get('*') ? { ...document } : {}
  const plain = entries.filter(([name]) => name !== '_id' && !hiddenByDefault.has(name))
  const including = plain.some(([, wanted]) => wanted)
  if (including && plain.some(([, wanted]) => !wanted))
    throw new DataApiError('UNSUPPORTED_PROJECTION_PARAM', 'cannot mix inclusion and exclusion.', {
      scope: 'PROJECTION',
    })
  // The id and `$` fields alone include nothing: beside them the whole document comes.
  const only = including
  return pick(document, ([name]) => {
    const rule = rules.get(name)
    if (rule !== undefined) return rule
    if (name === '_id') return true
    return !only && !hiddenByDefault.has(name)
  })
}

function readProjection(projection: Json | undefined): Record<string, boolean> {
  if (projection === undefined || projection === null) return {}
  if (!isObject(projection))
    throw new DataApiError('UNSUPPORTED_PROJECTION_DEFINITION', 'must be Object', { scope: 'PROJECTION' })
  const rules = Object.entries(projection).map(([name, value]) => {
    if (value !== 0 && value !== 1 && typeof value !== 'boolean')
      throw new DataApiError('UNSUPPORTED_PROJECTION_PARAM', `value of '${name}'`, { scope: 'PROJECTION' })
    return [name, Boolean(value)] as const
  })
  return Object.fromEntries(rules)
}

const pick = (document: JsonObject, wanted: (entry: [string, Json]) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(document).filter(wanted))
