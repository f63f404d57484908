import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import express, { type Router } from 'express'

const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const served = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fashion Buddy API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" href="/docs/favicon-32x32.png">
<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`
const script = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, tryItOutEnabled: true })\n`

/** Swagger UI out of its package: no CDN, no inline script. */
export function createDocsRouter(): Router {
  const router = express.Router()
  router.get('/', (_request, response) => {
    response.locals.route = '/docs'
    response.type('html').send(page)
  })
  router.get('/start.js', (_request, response) => {
    response.type('js').send(script)
  })
  for (const name of served) {
    router.get(`/${name}`, (_request, response) => {
      response.sendFile(name, { root: assets, maxAge: 86_400_000, acceptRanges: false })
    })
  }
  return router
}
