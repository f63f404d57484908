import {
  CollectionDeleteManyError,
  CollectionInsertManyError,
  DataAPIHttpError,
  DataAPIResponseError,
  DataAPITimeoutError,
} from '@datastax/astra-db-ts'
import { AppError } from '../../errors.ts'
import { ConnectionLost } from './abortable-fetcher.ts'

/** Codes that the API itself calls safe to retry, in its present words and in those of earlier versions. */
const passingCodes = new Set([
  'COUNT_READ_FAILED',
  'CORRUPTED_COLLECTION_SCHEMA',
  'FAILED_COMPARE_AND_SET',
  'FAILED_CONCURRENT_OPERATIONS',
  'FAILED_READ_REQUEST',
  'FAILED_TO_CONNECT_TO_DATABASE',
  'FAILED_TRUNCATION',
  'FAILED_WRITE_REQUEST',
  'TIMEOUT_READING_DATA',
  'TIMEOUT_WRITING_DATA',
  'UNAVAILABLE_DATABASE',
  'UNEXPECTED_DRIVER_ERROR',
  'UNEXPECTED_SERVER_ERROR',
  'CONCURRENCY_FAILURE',
  'SERVER_COORDINATOR_FAILURE',
  'SERVER_READ_FAILED',
  'SERVER_READ_TIMEOUT',
  'SERVER_WRITE_TIMEOUT',
  'SERVER_UNAVAILABLE',
])
/**
 * The database's own refusals mostly pass, a node that lags behind or a schema on its way, but a query may be wrong in itself: they are
 * tried a few times only. An error of the server's that is not known here is one of them.
 */
const doubtfulCodes = new Set([
  'INVALID_DATABASE_QUERY',
  'INVALID_QUERY',
  'UNKNOWN_COLLECTION_OR_TABLE',
  'COLLECTION_NOT_EXIST',
])
const doubtfulTries = 3
/** What is wrong in the query itself, in Cassandra's words. */
const wrongForGood = /BM25|at least one term|key length|near-zero/i
const passingStatuses = new Set([408, 425, 429, 500, 502, 503, 504])

export type ApiError = { readonly errorCode?: string; readonly family?: string; readonly message?: string }

/** True when what the API refused may go well after so many tries. */
export function isPassingError(error: ApiError | undefined, tries: number): boolean {
  const { errorCode = '', family, message = '' } = error ?? {}
  if (passingCodes.has(errorCode)) return true
  if (errorCode.startsWith('TOO_MANY') || wrongForGood.test(message)) return false
  return (doubtfulCodes.has(errorCode) || family === 'SERVER') && tries + 1 < doubtfulTries
}

/** The API's code of a failed command, such as "UNKNOWN_COLLECTION_OR_TABLE"; undefined for another failure. */
export const errorCodeOf = (error: unknown): string | undefined => apiErrorOf(error)?.errorCode

function apiErrorOf(error: unknown): ApiError | undefined {
  const response = error instanceof CollectionInsertManyError ? error.errors()[0] : causeOf(error)
  return response instanceof DataAPIResponseError ? (response.errorDescriptors[0] as ApiError) : undefined
}

export const isTimeout = (error: unknown): boolean => causeOf(error) instanceof DataAPITimeoutError

/** True when the same command may succeed a little later; `tries` failed before this one. */
export function isPassing(error: unknown, tries = Number.POSITIVE_INFINITY): boolean {
  const cause = causeOf(error)
  if (cause instanceof ConnectionLost || cause instanceof DataAPITimeoutError) return true
  if (cause instanceof DataAPIHttpError) return passingStatuses.has(cause.status)
  return isPassingError(apiErrorOf(cause), tries)
}

/** How long the database asks to be left alone, milliseconds; 0 when it does not say. */
export function retryAfter(error: unknown): number {
  const cause = causeOf(error)
  if (!(cause instanceof DataAPIHttpError)) return 0
  const seconds = Number(cause.raw.headers['retry-after'])
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0
}

/** A failure of the database as the service words it; nothing of the database's own message but its code. */
export function astraFailure(error: unknown): AppError {
  if (error instanceof AppError) return error
  const cause = causeOf(error)
  const code = errorCodeOf(error)
  const status = cause instanceof DataAPIHttpError ? cause.status : undefined
  const options = { cause: error }
  if (code?.startsWith('UNAUTH') || status === 401 || status === 403)
    return new AppError(
      'invalid-config',
      'The database refuses the credentials; check ASTRA_DB_APPLICATION_TOKEN, or the user name and password.',
      options,
    )
  if (code === 'UNKNOWN_KEYSPACE' || code === 'KEYSPACE_DOES_NOT_EXIST')
    return new AppError(
      'invalid-config',
      'The database has no such keyspace; check ASTRA_DB_KEYSPACE.',
      options,
    )
  if (status === 404)
    return new AppError('invalid-config', 'There is no Data API at ASTRA_DB_API_ENDPOINT.', options)
  if (isTimeout(error)) return new AppError('timeout', 'The database did not answer in time.', options)
  if (status === 429)
    return new AppError('not-ready', 'The database takes no more requests now; try again shortly.', options)
  if (isPassing(error))
    return new AppError('not-ready', 'The database cannot be reached now; try again shortly.', options)
  return new AppError('internal', `The database refused a command (${code ?? status ?? 'unknown'}).`, options)
}

const causeOf = (error: unknown): unknown =>
  error instanceof CollectionDeleteManyError && error.cause !== undefined ? error.cause : error
