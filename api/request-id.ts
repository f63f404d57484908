import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'

/** Names the request: the caller's `x-request-id` where it is a plain one, else a new UUID. Answered in the same header. */
export const nameRequest: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id')
  const id = given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
  response.locals.requestId = id
  response.setHeader('X-Request-Id', id)
  next()
}

export const requestIdOf = (response: Response): string => String(response.locals.requestId)
