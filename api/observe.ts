import type { RequestHandler } from 'express'
import type { Log } from '../src/log.ts'
import type { Metrics } from './metrics.ts'
import { requestIdOf } from './request-id.ts'

/** One log line and one measurement a request, once its answer is sent or its client is gone. Never a message's words. */
export function createObserver(options: { log: Log; metrics: Metrics }): RequestHandler {
  const { log, metrics } = options
  return (request, response, next) => {
    const start = performance.now()
    const { method, path } = request
    metrics.inFlight.inc()
    response.once('close', () => {
      const ms = performance.now() - start
      const status = response.writableFinished ? response.statusCode : 499
      const route = String(response.locals.route ?? 'none')
      metrics.inFlight.dec()
      metrics.requests.observe({ method, route, status: String(status) }, ms / 1000)
      const code = response.locals.code as string | undefined
      const line = {
        id: requestIdOf(response),
        method,
        path: pathToLog(route, path),
        status,
        ms: Math.round(ms),
      }
      log[quietRoutes.has(path) ? 'debug' : 'info']({ ...line, ...(code && { code }) }, 'request')
    })
    next()
  }
}

/** A route by its template, since whoever knows a thread's id can read it; elsewhere, the path without what could be an id. */
export const pathToLog = (route: string, path: string): string =>
  route === 'none'
    ? path
        .split('/')
        .map((part) => (part.length > 40 || /^[0-9a-f-]{20,}$/i.test(part) ? '…' : part))
        .join('/')
        .slice(0, 200)
    : route

/** Asked every few seconds by whoever watches the service. */
const quietRoutes = new Set(['/healthz', '/readyz', '/metrics'])
