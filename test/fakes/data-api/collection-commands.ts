import { checkDocument } from './check-document.ts'
import { DataApiError } from './data-api-error.ts'
import type { Faults } from './faults.ts'
import { embed, findDocuments } from './find-documents.ts'
import { isObject, type Json, type JsonObject, keyOf } from './json.ts'
import { limits } from './limits.ts'
import { compileFilter } from './match-filter.ts'
import { project } from './project.ts'
import { readFields, readOptions } from './read-command.ts'
import type { Collection, Database } from './store.ts'
import { updateDocument } from './update-document.ts'

export type Answer = { readonly data?: JsonObject; readonly status?: JsonObject; readonly errors?: Json[] }
type Command = (
  collection: Collection,
  body: JsonObject,
  context: { database: Database; faults: Faults },
) => Answer

/** Every command on a collection that this server knows; the API's others are refused as unknown. */
export const collectionCommands: Readonly<Record<string, Command>> = {
  insertOne(collection, body) {
    const { document } = readFields(body, ['document'])
    const stored = insert(collection, document)
    return { status: { insertedIds: [stored] } }
  },

  insertMany(collection, body, { faults }) {
    const { documents, options } = readFields(body, ['documents', 'options'])
    const { ordered = false, returnDocumentResponses = false } = readOptions(options, {
      ordered: 'boolean',
      returnDocumentResponses: 'boolean',
    })
    if (!Array.isArray(documents) || documents.length === 0)
      throw invalidField('documents', 'must not be empty')
    if (documents.length > limits.insertMany)
      throw invalidField(
        'documents',
        `amount of documents to insert is over the max limit (${documents.length} vs ${limits.insertMany})`,
      )
    return insertAll(collection, documents, { ordered, returnDocumentResponses, faults })
  },

  find(collection, body, { database }) {
    const { filter, sort, projection, options } = readFields(body, [
      'filter',
      'sort',
      'projection',
      'options',
    ])
    const asked = readOptions(options, {
      limit: 'number',
      skip: 'number',
      pageState: 'string',
      includeSimilarity: 'boolean',
      includeSortVector: 'boolean',
    })
    const request = {
      ...(filter === undefined ? {} : { filter }),
      ...(sort === undefined ? {} : { sort }),
      options: asked,
    }
    const { found, nextPageState, sortVector } = findDocuments(collection, request, database)
    const documents = found.map(({ document, similarity }) => ({
      ...project(document, projection),
      ...(asked.includeSimilarity && similarity !== null ? { $similarity: similarity } : {}),
    }))
    return {
      data: { documents, nextPageState },
      ...(asked.includeSortVector && sortVector ? { status: { sortVector: [...sortVector] } } : {}),
    }
  },

  findOne(collection, body, { database }) {
    const { filter, sort, projection, options } = readFields(body, [
      'filter',
      'sort',
      'projection',
      'options',
    ])
    readOptions(options, { includeSimilarity: 'boolean', includeSortVector: 'boolean' })
    const document = firstMatch(collection, { filter, sort }, database)
    return { data: { document: document === undefined ? null : project(document, projection) } }
  },

  findOneAndUpdate(collection, body, { database }) {
    const { filter, sort, projection, update, options } = readFields(body, [
      ...['filter', 'sort', 'projection', 'update', 'options'],
    ])
    const asked = readOptions(options, { returnDocument: 'string', upsert: 'boolean' })
    const { before, after, status } = updateFirst(collection, { filter, sort, update, ...asked }, database)
    const document = asked.returnDocument === 'after' ? after : before
    return { data: { document: document ? project(document, projection) : null }, status }
  },

  updateOne(collection, body, { database }) {
    const { filter, sort, update, options } = readFields(body, ['filter', 'sort', 'update', 'options'])
    const asked = readOptions(options, { upsert: 'boolean' })
    return { status: updateFirst(collection, { filter, sort, update, ...asked }, database).status }
  },

  findOneAndReplace(collection, body, { database }) {
    const { filter, sort, projection, replacement, options } = readFields(body, [
      ...['filter', 'sort', 'projection', 'replacement', 'options'],
    ])
    const asked = readOptions(options, { returnDocument: 'string', upsert: 'boolean' })
    const before = firstMatch(collection, { filter, sort }, database)
    if (before === undefined && !asked.upsert)
      return { data: { document: null }, status: { matchedCount: 0, modifiedCount: 0 } }
    const id = before?._id ?? idOf(filter)
    const replaced = isObject(replacement) ? replacement : {}
    if (
      before !== undefined &&
      replaced._id !== undefined &&
      keyOf(replaced._id) !== keyOf(before._id as Json)
    )
      throw new DataApiError('DOCUMENT_REPLACE_DIFFERENT_DOCID', "different '_id's", { scope: 'DOCUMENT' })
    const after = store(collection, { ...replaced, _id: id ?? crypto.randomUUID() })
    const upserted: JsonObject = before === undefined ? { upsertedId: after._id as Json } : {}
    const matched = before === undefined ? 0 : 1
    const changed = before === undefined || keyOf(before) === keyOf(after) ? 0 : 1
    const document = asked.returnDocument === 'after' ? after : before
    return {
      data: { document: document ? project(document, projection) : null },
      status: { matchedCount: matched, modifiedCount: changed, ...upserted },
    }
  },

  deleteOne(collection, body, { database }) {
    const { filter, sort } = readFields(body, ['filter', 'sort'])
    const document = firstMatch(collection, { filter, sort }, database)
    if (document !== undefined) collection.documents.delete(keyOf(document._id as Json))
    return { status: { deletedCount: document === undefined ? 0 : 1 } }
  },

  deleteMany(collection, body) {
    const { filter, options } = readFields(body, ['filter', 'options'])
    readOptions(options, {})
    if (isObject(filter ?? {}) && Object.keys(filter ?? {}).length === 0) {
      collection.documents.clear()
      return { status: { deletedCount: -1 } }
    }
    const matching = [...collection.documents.values()].filter(compileFilter(filter, collection))
    const page = matching.slice(0, limits.deletePage)
    for (const { _id: id } of page) collection.documents.delete(keyOf(id as Json))
    const moreData = matching.length > page.length
    return { status: { deletedCount: page.length, ...(moreData ? { moreData } : {}) } }
  },

  countDocuments(collection, body) {
    const { filter } = readFields(body, ['filter'])
    const count = [...collection.documents.values()].filter(compileFilter(filter, collection)).length
    const status: JsonObject = count > limits.count ? { count: limits.count, moreData: true } : { count }
    return { status }
  },

  estimatedDocumentCount(collection, body) {
    readFields(body, [])
    return { status: { count: collection.flushed.count } }
  },
}

function insert(collection: Collection, document: Json | undefined): Json {
  if (!isObject(document))
    throw new DataApiError('SHRED_BAD_DOCUMENT_TYPE', 'document must be a JSON Object', { scope: 'DOCUMENT' })
  const id = document._id ?? crypto.randomUUID()
  checkDocument({ ...document, _id: id }, collection)
  if (collection.documents.has(keyOf(id)))
    throw new DataApiError(
      'DOCUMENT_ALREADY_EXISTS',
      `a document already exists with given '_id' ('${id}')`,
      {
        scope: 'DOCUMENT',
      },
    )
  store(collection, { ...document, _id: id })
  return id
}

/** Writes a document, checked; with `$vectorize` its vector is made here, as the database's embedding service would. */
function store(collection: Collection, document: JsonObject): JsonObject {
  checkDocument(document, collection)
  const { $vectorize: text } = document
  const { dimension } = collection
  const vectors =
    typeof text === 'string' && dimension !== null ? { $vector: [...embed(text, dimension)] } : {}
  const { _id: id, ...rest } = document
  const stored = { _id: id as Json, ...rest, ...vectors } as JsonObject
  collection.documents.set(keyOf(id as Json), stored)
  return stored
}

function insertAll(
  collection: Collection,
  documents: readonly Json[],
  options: { ordered: boolean; returnDocumentResponses: boolean; faults: Faults },
): Answer {
  const errors: Json[] = []
  const responses = documents.map((document): JsonObject => {
    const id: JsonObject = isObject(document) && document._id !== undefined ? { _id: document._id } : {}
    if (options.ordered && errors.length > 0) return { ...id, status: 'SKIPPED' }
    try {
      options.faults.beforeInsert(document)
      return { _id: insert(collection, document), status: 'OK' }
    } catch (error) {
      if (!(error instanceof DataApiError)) throw error
      errors.push({ ...error.toJson(), documentIds: [id._id ?? null] })
      return { ...id, status: 'ERROR', errorsIdx: errors.length - 1 }
    }
  })
  const inserted = responses.filter(({ status }) => status === 'OK').map(({ _id: id }) => id as Json)
  return {
    status: {
      ...(options.returnDocumentResponses ? { documentResponses: responses } : {}),
      ...(options.returnDocumentResponses && errors.length === 0 ? {} : { insertedIds: inserted }),
    },
    ...(errors.length > 0 ? { errors } : {}),
  }
}

function firstMatch(
  collection: Collection,
  { filter, sort }: { filter?: Json | undefined; sort?: Json | undefined },
  database: Database,
): JsonObject | undefined {
  const request = { ...(filter === undefined ? {} : { filter }), ...(sort === undefined ? {} : { sort }) }
  return findDocuments(collection, { ...request, options: { limit: 1 } }, database).found[0]?.document
}

function updateFirst(
  collection: Collection,
  request: {
    filter?: Json | undefined
    sort?: Json | undefined
    update?: Json | undefined
    upsert?: boolean
  },
  database: Database,
) {
  const before = firstMatch(collection, request, database)
  if (before === undefined && !request.upsert)
    return { before, after: undefined, status: { matchedCount: 0, modifiedCount: 0 } }
  const base = before ?? { _id: idOf(request.filter) ?? crypto.randomUUID() }
  const after = store(collection, updateDocument(base, request.update, before === undefined))
  const matched = before === undefined ? 0 : 1
  const changed = before === undefined || keyOf(before) === keyOf(after) ? 0 : 1
  const upserted: JsonObject = before === undefined ? { upsertedId: after._id as Json } : {}
  return { before, after, status: { matchedCount: matched, modifiedCount: changed, ...upserted } }
}

function idOf(filter: Json | undefined): Json | undefined {
  const id = isObject(filter) ? filter._id : undefined
  return isObject(id) && '$eq' in id ? id.$eq : id
}

const invalidField = (field: string, message: string) =>
  new DataApiError('COMMAND_FIELD_VALUE_INVALID', `Command field '${field}' value not valid: ${message}.`)
