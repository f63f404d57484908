import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Router } from 'express'
import { AppError } from '../src/errors.ts'
import { readLooks } from './looks.ts'

export type Folders = {
  /** Product pictures, served at /images. */
  readonly images: string
  /** Holds looks.json and the starting pictures that it names under looks/. */
  readonly sample: string
  /** The built page, served at /. */
  readonly page: string
  /** Waits for a picture that is on its way, by its path such as "/looks/a.jpg"; none is where it is absent. */
  readonly untilDrawn?: (path: string) => Promise<void>
}

const year = 365 * 24 * 60 * 60 * 1000

/** Pictures and the page, read-only. A path never leaves its folder, and dot files are not served. */
export function createFilesRouter(folders: Folders): Router {
  const router = express.Router()
  router.use((_request, response, next) => {
    response.locals.route = 'files'
    next()
  })
  router.use(['/images', '/looks', '/assets'], refuseWriting)
  router.all(['/', '/c/:thread'], refuseWriting)
  const pictures = { immutable: true, maxAge: year }
  const wait = waitFor(folders)
  router.use('/images', serve(folders.images, { ...pictures, fallthrough: true }), wait)
  router.use('/images', serve(folders.images, pictures))
  router.get('/looks/looks.json', async (_request, response) => {
    response.json(await readLooks(join(folders.sample, 'looks.json')))
  })
  const looks = join(folders.sample, 'looks')
  router.use('/looks', serve(looks, { maxAge: 60_000, fallthrough: true }), wait)
  router.use('/looks', serve(looks, { maxAge: 60_000 }))
  router.use('/assets', serve(join(folders.page, 'assets'), { immutable: true, maxAge: year }))
  router.get(['/', '/c/:thread'], (_request, response) => {
    const file = join(folders.page, 'index.html')
    response.setHeader('Cache-Control', 'no-cache')
    if (existsSync(file)) response.sendFile('index.html', { root: folders.page, acceptRanges: false })
    else response.type('html').send(notBuilt)
  })
  router.use(serve(folders.page, { index: false, fallthrough: true }))
  return router
}

type ServeOptions = Parameters<typeof express.static>[1]

const serve = (folder: string, options: ServeOptions) =>
  express.static(folder, {
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    acceptRanges: false,
    fallthrough: false,
    ...options,
    setHeaders: (response) => {
      // A drawing served on its own may not run anything either.
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    },
  })

const waitFor =
  ({ untilDrawn }: Folders): express.RequestHandler =>
  async ({ originalUrl }, _response, next) => {
    await untilDrawn?.(originalUrl.replace(/[?#].*$/, ''))
    next()
  }

const refuseWriting: express.RequestHandler = (request, _response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  throw new AppError('method-not-allowed', 'Use GET or HEAD.', { details: { allow: ['GET', 'HEAD'] } })
}

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fashion Buddy</title>
<h1>Fashion Buddy is running</h1>
<p>Its page is not built yet: run <code>npm run prepare</code> and reload. The API is described at <a href="/docs/">/docs</a>.</p></html>
`
