import express, { type Express, type Request, type Response } from 'express'
import { z } from 'zod'
import { AppError } from '../src/errors.ts'
import { authorize, keyOf } from './access/authorize.ts'
import { checkCaller } from './access/check-caller.ts'
import { createRateLimit, type RateLimit } from './access/limit-rate.ts'
import { letPagesElsewhereRead } from './access/share-across-origins.ts'
import { clientSignal } from './client-signal.ts'
import { compressAnswers } from './compress.ts'
import { createDocsRouter } from './docs-page.ts'
import { createErrorHandler } from './error-handler.ts'
import { createFilesRouter, type Folders } from './files.ts'
import { createObserver } from './observe.ts'
import { readQuery } from './read-query.ts'
import { nameRequest } from './request-id.ts'
import type { Route, RouteContext } from './route.ts'
import { routes } from './routes.ts'
import { setSecurityHeaders } from './security-headers.ts'

/** The service as an Express app that does not listen yet. */
export function createApp(context: RouteContext, folders: Folders): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('trust proxy', context.access.proxies)
  app.use(nameRequest, setSecurityHeaders, createObserver(context), checkCaller(context.access))
  app.use(letPagesElsewhereRead(context.access), compressAnswers)
  const limitRate = createRateLimit(context.access)
  for (const route of routes) mount(app, route, context, limitRate)
  for (const path of new Set(routes.map((route) => route.path))) refuseOtherMethods(app, path)
  app.use('/docs', createDocsRouter())
  app.use(createFilesRouter(folders))
  app.use((_request, response) => {
    response.locals.route = 'none'
    throw new AppError('not-found', 'There is nothing here.')
  })
  app.use(createErrorHandler(context.log))
  return app
}

const noParameters = z.strictObject({})

/** A misspelled parameter is told rather than left out without a word. */
function checkQuery({ query = noParameters }: Route, request: Request): void {
  if (query !== 'any') readQuery(query, request)
}

const expressPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1')

function mount(app: Express, route: Route, context: RouteContext, limitRate: RateLimit): void {
  app[route.method](expressPath(route.path), async (request: Request, response: Response) => {
    response.locals.route = route.path
    response.locals.errors = route.errors
    if (route.scope !== 'anyone') {
      const key = keyOf(request, context.access)
      response.locals.caller = key?.name
      await limitRate({ request, response, key, turn: route.turn === true })
      authorize(key, route.scope, context.access)
    }
    if (!route.always) context.checkReady()
    checkQuery(route, request)
    const signal = clientSignal(response, context.stopping)
    try {
      await route.handle({ request, response, context, signal })
    } catch (cause) {
      if (context.stopping.aborted) {
        throw new AppError('not-ready', 'The service is about to stop.', { cause })
      }
      if (signal.aborted) throw new AppError('canceled', 'The client went away.', { cause })
      throw cause
    }
  })
}

function refuseOtherMethods(app: Express, path: string): void {
  const methods = routes.filter((route) => route.path === path).map((route) => route.method.toUpperCase())
  const allow = methods.includes('GET') ? [...methods, 'HEAD'] : methods
  app.route(expressPath(path)).all((request, response) => {
    response.locals.route = path
    if (request.method === 'OPTIONS')
      response
        .status(204)
        .setHeader('Allow', [...allow, 'OPTIONS'].join(', '))
        .end()
    else {
      const detail = `Use ${allow.join(' or ')}.`
      throw new AppError('method-not-allowed', detail, { details: { allow } })
    }
  })
}
