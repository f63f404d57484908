import { setTimeout as pause } from 'node:timers/promises'
import { CollectionInsertManyError, DataAPIResponseError, type SomeDoc } from '@datastax/astra-db-ts'
import { AppError } from '../../errors.ts'
import {
  type ApiError,
  astraFailure,
  isPassing,
  isPassingError,
  retryAfter,
} from '../../platform/astra/failure.ts'
import { backOff, withRetries } from '../../platform/astra/with-retries.ts'
import { inChunks } from '../../platform/batches.ts'
import { mapAll } from '../../platform/map-concurrently.ts'
import type { ProductDocument } from './product-document.ts'
import { type AstraStore, writeTimes } from './products-collection.ts'

/** Documents in one request, at most 100; requests under way at once, and single replacements among them. */
const chunkSize = 50
const requestsAtOnce = 8
const replacementsAtOnce = 16
/** Ids of unwritten products that an error names. */
const idsTold = 100

type Unwritten = { readonly id: string; readonly cause: unknown }

/**
 * Writes every document once, whatever was there under its id. The API has no bulk upsert: new ones go in by the chunk, and
 * those that the database says it has are replaced one by one. Both may be sent twice without harm, so that a lost answer
 * neither loses nor doubles a product. Throws when some could not be written; its details name them.
 */
export async function writeProducts(store: AstraStore, documents: readonly ProductDocument[]): Promise<void> {
  const unwritten: Unwritten[] = []
  const existing: ProductDocument[] = []
  await mapAll(inChunks(documents, chunkSize), requestsAtOnce, async (chunk) => {
    const result = await insertChunk(store, chunk)
    existing.push(...result.existing)
    unwritten.push(...result.unwritten)
  })
  await mapAll(existing, replacementsAtOnce, async (document) => {
    const { _id, ...replacement } = document
    await withRetries(
      ({ timeout }) => store.products.replaceOne({ _id }, replacement as SomeDoc, { upsert: true, timeout }),
      writeTimes(store),
    ).catch((cause: unknown) => unwritten.push({ id: _id, cause }))
  })
  if (unwritten.length > 0) throw notWritten(unwritten, documents.length)
}

/** Inserts a chunk until every document is in, known to exist, or refused for good. */
async function insertChunk(store: AstraStore, chunk: readonly ProductDocument[]) {
  const { totalMs, attemptMs } = writeTimes(store)
  const end = performance.now() + totalMs
  const existing: ProductDocument[] = []
  const unwritten: Unwritten[] = []
  let left = chunk
  for (let tries = 0; left.length > 0; tries += 1) {
    const timeout = Math.max(1, Math.ceil(Math.min(end - performance.now(), attemptMs)))
    try {
      await store.products.insertMany([...left] as SomeDoc[], {
        ordered: false,
        chunkSize: left.length,
        timeout,
      })
      break
    } catch (error) {
      const outcome = sortOut(left, error, tries)
      existing.push(...outcome.existing)
      const wait = Math.max(retryAfter(error), backOff(tries))
      const again = performance.now() + wait < end ? outcome.again : []
      const given = again.length > 0 ? [] : outcome.again
      unwritten.push(...[...outcome.refused, ...given].map(({ _id: id }) => ({ id, cause: error })))
      left = again
      if (left.length > 0) await pause(wait)
    }
  }
  return { existing, unwritten }
}

/** What a failed insert means for each document. */
function sortOut(documents: readonly ProductDocument[], error: unknown, tries: number) {
  if (!(error instanceof CollectionInsertManyError)) {
    const passing = isPassing(error, tries)
    return { existing: [], again: passing ? documents : [], refused: passing ? [] : documents }
  }
  const inserted = new Set(error.insertedIds() as string[])
  const { byId, only } = errorsById(error)
  const failed = documents.filter(({ _id }) => !inserted.has(_id))
  const errorOf = ({ _id }: ProductDocument) => byId.get(_id) ?? only
  const exists = (document: ProductDocument) => errorOf(document)?.errorCode === 'DOCUMENT_ALREADY_EXISTS'
  const passes = (document: ProductDocument) => isPassingError(errorOf(document), tries)
  return {
    existing: failed.filter(exists),
    again: failed.filter((document) => !exists(document) && passes(document)),
    refused: failed.filter((document) => !exists(document) && !passes(document)),
  }
}

type DocumentResponse = { readonly _id?: string; readonly status: string; readonly errorsIdx?: number }

/** The error of each document that has one of its own, and the error when all failed for the same reason. */
function errorsById(error: CollectionInsertManyError): {
  byId: Map<string, ApiError>
  only: ApiError | undefined
} {
  const byId = new Map<string, ApiError>()
  const all = new Map<string, ApiError>()
  for (const cause of error.errors()) {
    if (!(cause instanceof DataAPIResponseError)) continue
    const { rawResponse } = cause
    const errors = (rawResponse.errors ?? []) as (ApiError & { readonly documentIds?: readonly unknown[] })[]
    for (const each of errors) {
      all.set(each.errorCode ?? '', each)
      for (const id of each.documentIds ?? []) if (typeof id === 'string') byId.set(id, each)
    }
    const responses = (rawResponse.status?.documentResponses ?? []) as DocumentResponse[]
    for (const { _id, errorsIdx } of responses) {
      const own = errorsIdx === undefined ? undefined : errors[errorsIdx]
      if (_id !== undefined && own !== undefined) byId.set(_id, own)
    }
  }
  return { byId, only: all.size === 1 ? [...all.values()][0] : undefined }
}

function notWritten(unwritten: readonly Unwritten[], total: number): AppError {
  const failure = astraFailure(unwritten[0]?.cause)
  return new AppError(
    failure.code,
    `${unwritten.length} of ${total} products could not be written. ${failure.message}`,
    { cause: unwritten[0]?.cause, details: { ids: unwritten.slice(0, idsTold).map(({ id }) => id) } },
  )
}
