import cors from 'cors'
import type { RequestHandler } from 'express'
import type { Access } from './access.ts'

/** CORS for the origins that may call from a browser; nothing for others. Cookies are never part of it: there are none. */
export function letPagesElsewhereRead({ origins }: Pick<Access, 'origins'>): RequestHandler {
  if (origins.size === 0) return (_request, _response, next) => next()
  return cors({
    origin: origins.has('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: ['X-Request-Id', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'ETag', 'Location'],
    maxAge: 600,
  })
}
