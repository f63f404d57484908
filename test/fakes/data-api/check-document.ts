import { badDocument, DataApiError } from './data-api-error.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import { analyze } from './lexicon.ts'
import { limits } from './limits.ts'
import { lexicalNotEnabled } from './match-filter.ts'
import type { Collection } from './store.ts'

/** Refuses a document that the collection cannot hold, with the API's own code. */
export function checkDocument(document: JsonObject, collection: Collection): void {
  checkId(document._id)
  checkNames(document, 1, 0)
  checkVector(document, collection)
  checkLexical(document, collection)
  const length = JSON.stringify(document).length
  if (length > limits.documentLength)
    throw badDocument(`document size (${length} chars) exceeds maximum allowed (${limits.documentLength})`)
  const count = { properties: 0 }
  const { $vector: _, $lexical: __, ...indexed } = collection.rule.indexedPart(document)
  checkIndexed('', indexed, count)
  if (count.properties > limits.documentProperties)
    throw badDocument(`total number of indexed properties (${count.properties}) exceeds maximum allowed`)
}

function checkId(id: Json | undefined): void {
  if (id === undefined || id === '')
    throw new DataApiError('SHRED_BAD_DOCID_VALUE', "Bad value for '_id' field.")
  if (Array.isArray(id)) throw new DataApiError('SHRED_BAD_DOCID_TYPE', "Bad type for '_id' field.")
  // Cassandra's own limit on a partition key.
  if (typeof id === 'string' && Buffer.byteLength(id) > 65_535)
    throw new DataApiError('INVALID_DATABASE_QUERY', 'Key length is longer than maximum of 65535.', {
      scope: 'DATABASE',
      family: 'SERVER',
    })
}

function checkNames(value: Json, depth: number, pathLength: number): void {
  if (depth > limits.depth) throw badDocument(`document depth exceeds maximum allowed (${limits.depth})`)
  if (Array.isArray(value)) {
    for (const each of value)
      if (typeof each === 'object' && each !== null) checkNames(each, depth + 1, pathLength)
    return
  }
  if (!isObject(value)) return
  for (const [name, each] of Object.entries(value)) {
    const special = depth === 1 && ['$vector', '$lexical', '$vectorize'].includes(name)
    if (special) continue
    if (name.startsWith('$') && !['$date', '$uuid', '$objectId', '$binary'].includes(name))
      throw new DataApiError('SHRED_BAD_FIELD_NAME', `field name '${name}' starts with '$'`, {
        scope: 'DOCUMENT',
      })
    const length = pathLength + name.length
    if (length > limits.pathLength) throw badDocument(`field path length (${length}) exceeds maximum allowed`)
    if (typeof each === 'object' && each !== null) checkNames(each, depth + 1, length + 1)
  }
}

function checkVector(document: JsonObject, { dimension, vectorize }: Collection): void {
  if (document.$vectorize !== undefined && !vectorize)
    throw new DataApiError('EMBEDDING_SERVICE_NOT_CONFIGURED', 'Cannot vectorize data.', { scope: 'SCHEMA' })
  if (document.$vector === undefined || document.$vector === null) return
  const vector = readVector(document.$vector)
  if (dimension === null)
    throw new DataApiError('VECTOR_SEARCH_NOT_SUPPORTED', 'The collection does not have vectors enabled.')
  if (vector.length !== dimension)
    throw new DataApiError(
      'INVALID_VECTOR_LENGTH',
      `Length of vector (${vector.length}) different from declared '$vector' dimension (${dimension}).`,
    )
  refuseZeros(vector)
}

/** The database compares by cosine, which a vector of zeros has none of. */
export function refuseZeros(vector: Float32Array): void {
  if (vector.some((number) => Math.abs(number) >= 1e-6)) return
  throw new DataApiError(
    'INVALID_DATABASE_QUERY',
    'Zero and near-zero vectors cannot be indexed or queried with cosine similarity.',
    { scope: 'DATABASE', family: 'SERVER' },
  )
}

/** The numbers of `[…]` or `{ "$binary": base64 of big-endian floats }`. */
export function readVector(value: Json): Float32Array {
  const bad = new DataApiError('SHRED_BAD_VECTOR_VALUE', 'Bad $vector value.', { scope: 'DOCUMENT' })
  if (Array.isArray(value)) {
    if (value.length === 0) throw new DataApiError('SHRED_BAD_VECTOR_SIZE', 'Bad $vector value: empty Array.')
    if (!value.every((each) => typeof each === 'number')) throw bad
    return Float32Array.from(value as number[])
  }
  const binary = isObject(value) ? value.$binary : undefined
  if (typeof binary !== 'string') throw bad
  const bytes = Buffer.from(binary, 'base64')
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatBE(at * 4))
}

function checkLexical({ $lexical: text }: JsonObject, { lexical }: Collection): void {
  if (text === undefined || text === null) return
  if (!lexical) throw lexicalNotEnabled()
  if (typeof text !== 'string')
    throw new DataApiError('SHRED_BAD_DOCUMENT_LEXICAL_TYPE', 'Bad $lexical value to shred.', {
      scope: 'DOCUMENT',
    })
  const terms = [...new Set(analyze(text))].reduce((sum, term) => sum + Buffer.byteLength(term), 0)
  if (Buffer.byteLength(text) > limits.lexicalBytes || terms > limits.lexicalBytes)
    throw new DataApiError('LEXICAL_CONTENT_TOO_LONG', 'Lexical content is too big.', {
      scope: 'DOCUMENT',
    })
}

function checkIndexed(path: string, value: Json, count: { properties: number }): void {
  if (typeof value === 'string') {
    const bytes = Buffer.byteLength(value)
    if (bytes > limits.indexedStringBytes)
      throw badDocument(
        `indexed String value (field '${path}') length (${bytes} bytes) exceeds maximum allowed (${limits.indexedStringBytes} bytes)`,
      )
  } else if (Array.isArray(value)) {
    if (value.length > limits.indexedArrayLength)
      throw badDocument(
        `number of elements an indexable Array (field '${path}') has (${value.length}) exceeds maximum`,
      )
    for (const each of value) checkIndexed(path, each, count)
  } else if (isObject(value)) {
    const entries = Object.entries(value)
    if (entries.length > limits.objectProperties)
      throw badDocument(`number of properties an indexable Object (field '${path}') has (${entries.length})`)
    count.properties += entries.length
    for (const [name, each] of entries) checkIndexed(path === '' ? name : `${path}.${name}`, each, count)
  }
}
