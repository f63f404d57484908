import { DataApiError } from './data-api-error.ts'
import { createIndexingRule, type IndexingRule } from './indexing-rule.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

export type Collection = {
  readonly name: string
  /** The options it was created with, as `findCollections` gives them back. */
  readonly options: JsonObject
  readonly rule: IndexingRule
  /** Length of its vectors; null without vectors. */
  readonly dimension: number | null
  readonly lexical: boolean
  /** Whether the database turns `$vectorize` into vectors. */
  readonly vectorize: boolean
  /** By the id as JSON. */
  readonly documents: Map<string, JsonObject>
  /** The table is there before its indexes are, and stays without them where the creation was interrupted. */
  readonly indexes: { state: 'missing' | 'making' | 'made' }
  /** What `estimatedDocumentCount` knows of: documents that were flushed to disk. */
  readonly flushed: { count: number }
}

/** Versions of the server differ in the names of errors and in the length of a page. */
export type Version = 'present' | 'older'

/** What differs from one Data API to the next. */
export type Database = {
  readonly keyspaces: Map<string, Map<string, Collection>>
  readonly lexicalAvailable: boolean
  /** Over all keyspaces. */
  readonly maxCollections: number
  readonly version: Version
  /** How long a collection's table is there before its indexes are, milliseconds. */
  readonly creationMs: number
  /** Documents in one answer to a find that is not ranked. */
  readonly page: number
  /** Most documents in one answer to a sorted find; the documented server gives up to 1,000. */
  readonly sortedPage: number
}

/** A collection from the options of `createCollection`; throws the API's error for what it does not know. */
export function defineCollection(
  name: string,
  given: Json | undefined,
  { lexicalAvailable }: Database,
): Collection {
  if (!/^[a-zA-Z0-9_]{1,48}$/.test(name))
    throw new DataApiError('UNSUPPORTED_SCHEMA_NAME', `The name '${name}' is not supported.`, {
      scope: 'SCHEMA',
    })
  const { defaultId, indexing, vector, lexical, rerank, ...unknown } = isObject(given ?? {})
    ? ((given ?? {}) as JsonObject)
    : {}
  if (Object.keys(unknown).length > 0)
    throw new DataApiError(
      'INVALID_CREATE_COLLECTION_FIELD',
      `unrecognized field(s): ${Object.keys(unknown)}`,
    )
  const isLexical = readLexical(lexical, lexicalAvailable)
  const dimension = readDimension(vector)
  return {
    name,
    options: {
      ...(defaultId === undefined ? {} : { defaultId }),
      ...(indexing === undefined ? {} : { indexing }),
      ...(isObject(vector)
        ? { vector: { dimension, metric: 'cosine', sourceModel: 'other', ...vector } }
        : {}),
      lexical: isLexical ? { analyzer: 'standard', ...(lexical as JsonObject) } : { enabled: false },
      rerank: rerank ?? { enabled: false },
    },
    rule: createIndexingRule(indexing),
    dimension,
    lexical: isLexical,
    vectorize: isObject(vector) && vector.service !== undefined,
    documents: new Map(),
    indexes: { state: 'missing' },
    flushed: { count: 0 },
  }
}

function readLexical(lexical: Json | undefined, available: boolean): boolean {
  if (lexical === undefined || lexical === null) return available
  if (!isObject(lexical) || typeof lexical.enabled !== 'boolean')
    throw new DataApiError(
      'INVALID_CREATE_COLLECTION_OPTIONS',
      "'enabled' is required property for 'lexical'",
      {
        scope: 'SCHEMA',
      },
    )
  if (lexical.enabled && !available)
    throw new DataApiError(
      'LEXICAL_FEATURE_NOT_ENABLED',
      'Lexical search is not supported by this database.',
      {
        scope: 'SCHEMA',
      },
    )
  return lexical.enabled
}

/** Length of the vectors of the embedding service that this server plays. */
const serviceDimension = 16

function readDimension(vector: Json | undefined): number | null {
  if (!isObject(vector)) return null
  const {
    dimension = vector.service === undefined ? 0 : serviceDimension,
    metric = 'cosine',
    ...others
  } = vector
  const known = Object.keys(others).every((name) => ['sourceModel', 'service'].includes(name))
  const fine = typeof dimension === 'number' && dimension > 0 && dimension <= 4_096
  if (!known || !fine || !['cosine', 'dot_product', 'euclidean'].includes(metric as string))
    throw new DataApiError('INVALID_CREATE_COLLECTION_OPTIONS', 'vector options invalid', { scope: 'SCHEMA' })
  return dimension
}
