import { readVector, refuseZeros } from './check-document.ts'
import { DataApiError } from './data-api-error.ts'
import { isObject, type Json, type JsonObject, keyOf, valueAt } from './json.ts'
import { rankByWords } from './lexicon.ts'
import { limits } from './limits.ts'
import { compileFilter, lexicalNotEnabled } from './match-filter.ts'
import type { Collection, Database } from './store.ts'

export type Found = { readonly document: JsonObject; readonly similarity: number | null }

export type FindRequest = {
  readonly filter?: Json
  readonly sort?: Json
  readonly options: {
    readonly limit?: number
    readonly skip?: number
    readonly pageState?: string | null
    readonly includeSimilarity?: boolean
  }
}

/** One page of what a find matches, in the order asked for, and where the next page begins. */
export function findDocuments(
  collection: Collection,
  request: FindRequest,
  database: Pick<Database, 'sortedPage' | 'page'>,
): { found: Found[]; nextPageState: string | null; sortVector: Float32Array | null } {
  const { filter, options } = request
  const matches = compileFilter(filter, collection)
  const matching = [...collection.documents.values()].filter(matches)
  const sort = isObject(request.sort) ? Object.entries(request.sort) : []
  if (sort.length === 0) return { ...unsorted(matching, options, database.page), sortVector: null }
  if (options.pageState) throw badSort('pageState is not supported with non-empty sort clause')
  const [[path, by]] = sort as [[string, Json]]
  const special = path.startsWith('$')
  if (special && sort.length > 1)
    throw badSort('special sort combined with others', 'CANNOT_SORT_ON_SPECIAL_WITH_OTHERS')
  if (special && options.skip !== undefined && options.skip > 0)
    throw badSort('skip is not supported', 'CANNOT_VECTOR_SORT_WITH_SKIP_OPTION')
  if (!special)
    return { ...sorted(matching, sort, collection, { ...options, page: database.page }), sortVector: null }
  const limit = Math.min(options.limit ?? Number.POSITIVE_INFINITY, limits.vectorHits)
  const sortVector = path === '$lexical' ? null : queryVector(path, by, collection)
  const ranked = sortVector === null ? byWords(matching, by, collection) : byVector(matching, sortVector)
  const page = ranked.slice(0, Math.min(limit, database.sortedPage))
  // Cassandra says that there is more, although the API takes no page state together with a sort.
  const cut = ranked.length > page.length && page.length < limit
  return { found: page, nextPageState: cut ? 'more' : null, sortVector }
}

function unsorted(
  matching: readonly JsonObject[],
  { limit, skip, pageState }: FindRequest['options'],
  size: number,
) {
  if (skip !== undefined && skip > 0) throw badSort('skip needs a sort clause', 'INVALID_REQUEST')
  const inTokenOrder = matching.toSorted((one, other) => tokenOf(one) - tokenOf(other))
  const from = pageState ? Number(Buffer.from(pageState, 'base64url').toString()) : 0
  const all = inTokenOrder.slice(0, limit ?? Number.POSITIVE_INFINITY)
  const page = all.slice(from, from + size)
  const next = from + page.length
  // That nothing follows shows only when it is asked for.
  return {
    found: page.map((document) => ({ document, similarity: null })),
    nextPageState: page.length > 0 ? Buffer.from(String(next)).toString('base64url') : null,
  }
}

/** Rows come in the order of their keys' hash, which has nothing to do with the keys. */
function tokenOf({ _id: id }: JsonObject): number {
  let hash = 0
  for (const letter of keyOf(id as Json)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0
  return Math.imul(hash, 0x9e3779b1) >>> 0
}

function sorted(
  matching: readonly JsonObject[],
  sort: readonly [string, Json][],
  { rule }: Collection,
  { limit, skip = 0, page: size }: FindRequest['options'] & { page: number },
) {
  for (const [path, order] of sort) {
    if (order !== 1 && order !== -1) throw badSort(`sort order of '${path}'`, 'SORT_CLAUSE_VALUE_INVALID')
    if (!rule.isIndexed(path))
      throw badSort(`Collection field '${path}' is not indexed`, 'SORT_CLAUSE_PATH_UNINDEXED')
  }
  if (matching.length > limits.sortedDocuments)
    throw badSort(
      'The command used in-memory sorting which has a limit of 10000.',
      'OVERLOADED_SORT_ROW_LIMIT',
    )
  const order = (one: JsonObject, other: JsonObject): number => {
    for (const [path, direction] of sort) {
      const [a, b] = [valueAt(one, path) ?? '', valueAt(other, path) ?? ''] as [number, number]
      if (a !== b) return (a < b ? -1 : 1) * (direction as number)
    }
    return 0
  }
  const most = Math.min(limit ?? size, size)
  const page = matching.toSorted(order).slice(skip, skip + most)
  return { found: page.map((document) => ({ document, similarity: null })), nextPageState: null }
}

function queryVector(path: string, by: Json, { dimension, vectorize }: Collection): Float32Array {
  if (path === '$vectorize') {
    if (!vectorize || dimension === null)
      throw badSort(
        'The collection does not have vectorize enabled.',
        'UNSUPPORTED_VECTORIZE_SORT_FOR_COLLECTION',
      )
    return embed(String(by), dimension)
  }
  if (path !== '$vector') throw badSort(`path ('${path}') cannot start with '$'`, 'SORT_CLAUSE_PATH_INVALID')
  if (dimension === null)
    throw badSort('The collection does not have vectors enabled.', 'UNSUPPORTED_VECTOR_SORT_FOR_COLLECTION')
  const vector = readVector(by)
  if (vector.length !== dimension)
    throw badSort(`Length of vector ${vector.length}, not ${dimension}`, 'INVALID_VECTOR_LENGTH')
  refuseZeros(vector)
  return vector
}

/** A stand-in for an embedding service: a unit vector that depends on the letters. */
export function embed(text: string, dimension: number): Float32Array {
  const vector = new Float32Array(dimension)
  for (const word of text.toLowerCase().split(/\W+/)) {
    let at = 0
    for (const letter of word) at = (at * 31 + letter.charCodeAt(0)) % dimension
    if (word !== '') vector[at] = (vector[at] as number) + 1
  }
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

function byVector(matching: readonly JsonObject[], wanted: Float32Array): Found[] {
  return matching
    .flatMap((document): Found[] => {
      if (document.$vector === undefined) return []
      return [{ document, similarity: (1 + cosine(readVector(document.$vector), wanted)) / 2 }]
    })
    .sort((one, other) => (other.similarity as number) - (one.similarity as number))
}

function cosine(one: Float32Array, other: Float32Array): number {
  let [dot, a, b] = [0, 0, 0]
  for (let at = 0; at < one.length; at++) {
    const [x, y] = [one[at] as number, other[at] as number]
    dot += x * y
    a += x * x
    b += y * y
  }
  return a === 0 || b === 0 ? 0 : dot / Math.sqrt(a * b)
}

function byWords(matching: readonly JsonObject[], by: Json, { lexical }: Collection): Found[] {
  if (!lexical) throw lexicalNotEnabled()
  if (typeof by !== 'string') throw badSort("if sorting by '$lexical' value must be String")
  const texts = matching.flatMap((of) => (typeof of.$lexical === 'string' ? [{ of, text: of.$lexical }] : []))
  return rankByWords(texts, by).map((document) => ({ document, similarity: null }))
}

const badSort = (message: string, errorCode = 'SORT_CLAUSE_INVALID') =>
  new DataApiError(errorCode, message, { scope: 'SORT' })
