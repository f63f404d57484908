import { DataApiError } from './data-api-error.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/** Says of a path whether the collection indexes it, and cuts a document down to what is indexed. */
export type IndexingRule = {
  readonly isIndexed: (path: string) => boolean
  readonly indexedPart: (document: JsonObject) => JsonObject
}

/** The rule of `options.indexing`: an allow list or a deny list of paths; without one everything is indexed. */
export function createIndexingRule(indexing: Json | undefined): IndexingRule {
  const test = pathTest(indexing)
  const isIndexed = (path: string) => path.startsWith('$') || test(path)
  return {
    isIndexed,
    indexedPart: (document) => Object.fromEntries(Object.entries(document).filter(([key]) => isIndexed(key))),
  }
}

function pathTest(indexing: Json | undefined): (path: string) => boolean {
  if (indexing === undefined) return () => true
  if (!isObject(indexing)) throw badIndexing('must be an object')
  const { allow, deny, ...others } = indexing
  if (Object.keys(others).length > 0) throw badIndexing(`unrecognized field(s): ${Object.keys(others)}`)
  if (allow !== undefined && deny !== undefined)
    throw badIndexing('`allow` and `deny` cannot be used together')
  const paths = allow ?? deny
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string' && isPath(path)))
    throw badIndexing('`allow` or `deny` should be a list of paths')
  if (new Set(paths).size !== paths.length) throw badIndexing('the list cannot contain duplicates')
  const covers = (path: string) =>
    paths.some((listed) => listed === '*' || path === listed || path.startsWith(`${listed as string}.`))
  return allow === undefined ? (path) => !covers(path) : covers
}

const isPath = (path: string) => path === '*' || path === '$vector' || (path !== '' && !path.startsWith('$'))

const badIndexing = (message: string) =>
  new DataApiError(
    'INVALID_INDEXING_DEFINITION',
    `'createCollection' indexing definition invalid: ${message}.`,
    {
      scope: 'SCHEMA',
    },
  )
