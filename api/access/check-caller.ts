import type { RequestHandler } from 'express'
import { AppError } from '../../src/errors.ts'
import type { Access } from './access.ts'

/**
 * Refuses a request that was sent under a name which is not the service's (a page elsewhere may point its own name here),
 * and one that a page of another origin makes in order to change or ask something.
 */
export function checkCaller({ hosts, origins }: Pick<Access, 'hosts' | 'origins'>): RequestHandler {
  return (request, _response, next) => {
    const host = request.headers.host ?? ''
    if (hosts !== null && !hosts.has(nameOf(host)))
      throw new AppError(
        'host-not-allowed',
        'The service is not called by this name. Its owner can add the name to ALLOWED_HOSTS.',
      )
    const { origin } = request.headers
    const reads = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS'
    if (origin !== undefined && !reads && !isOurs(origin, host) && !origins.has(origin) && !origins.has('*'))
      throw new AppError(
        'origin-not-allowed',
        'Pages of this origin may not call the service. Its owner can add the origin to ALLOWED_ORIGINS.',
      )
    next()
  }
}

const nameOf = (host: string): string => host.replace(/:\d*$/, '').toLowerCase()

/** Our own page, or one that this machine serves to itself, such as the page in development. */
function isOurs(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  return from.host === host.toLowerCase() || (loopback.has(from.hostname) && loopback.has(nameOf(host)))
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])
