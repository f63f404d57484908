import type { ErrorRequestHandler, Response } from 'express'
import type { AppError, ErrorCode } from '../src/errors.ts'
import type { Log } from '../src/log.ts'
import { notFoundPage, wantsPage } from './not-found-page.ts'
import { pathToLog } from './observe.ts'
import { toOpenAiError } from './openai/problem.ts'
import { toAppError, toProblem } from './problem.ts'
import { requestIdOf } from './request-id.ts'

/** The one place where a failure becomes an answer: problem+json, a log line for our faults, nothing for a client that is gone. */
export function createErrorHandler(log: Log): ErrorRequestHandler {
  return (thrown, request, response, _next) => {
    const error = toAppError(thrown)
    const id = requestIdOf(response)
    response.locals.code = error.code
    logFault(log, {
      thrown,
      error,
      id,
      path: pathToLog(String(response.locals.route ?? 'none'), request.path),
    })
    if (response.headersSent) {
      response.destroy()
      return
    }
    if (response.destroyed || response.socket?.destroyed) return
    setProblemHeaders(response, error)
    response.status(error.status)
    if (wantsPage(request, response, error)) {
      response.type('html').send(notFoundPage)
      return
    }
    if (response.locals.errors === 'openai') {
      response.json(toOpenAiError(error))
      return
    }
    response.type('application/problem+json')
    response.send(JSON.stringify(toProblem(error, `${request.path}#${id}`)))
  }
}

/** Failures that are soon over. */
const passing: readonly ErrorCode[] = ['not-ready', 'overloaded', 'thread-busy', 'request-in-flight']

function setProblemHeaders(response: Response, error: AppError): void {
  const allow = error.details?.allow
  if (Array.isArray(allow)) response.setHeader('Allow', allow.join(', '))
  if (passing.includes(error.code)) response.setHeader('Retry-After', '2')
  if (error.code === 'rate-limited') response.setHeader('Retry-After', String(error.details?.retry_after))
  if (error.code === 'unauthorized') response.setHeader('WWW-Authenticate', 'Bearer realm="fashion-buddy"')
  if (error.code === 'request-timeout') response.setHeader('Connection', 'close')
  response.setHeader('Cache-Control', 'no-store')
}

/** Our faults go to the log with their cause; a service that is only starting has none. */
export function logFault(
  log: Log,
  fault: { thrown: unknown; error: AppError; id: string; path: string },
): void {
  const { thrown, error, id, path } = fault
  // What passes by itself has no cause.
  const passes = passing.includes(error.code) && error.cause === undefined
  if (error.status < 500 || passes) return
  log.error({ err: thrown, id, code: error.code, path }, error.message)
}
