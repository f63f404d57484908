import type { Request, Response } from 'express'
import type { AppError } from '../src/errors.ts'

/** True where a person follows a link to what is not there, and no program asks: those get the problem as JSON. */
export function wantsPage(request: Request, response: Response, error: AppError): boolean {
  return (
    error.status === 404 &&
    (request.method === 'GET' || request.method === 'HEAD') &&
    pages.has(String(response.locals.route)) &&
    request.accepts(['application/problem+json', 'application/json', 'text/html']) === 'text/html'
  )
}

const pages = new Set(['none', 'files', '/p/{id}'])

export const notFoundPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not found – Fashion Buddy</title>
<main>
<h1>There is nothing here</h1>
<p>The page may have moved, or the product may be sold out for good.</p>
<p><a href="/">Look for something else</a></p>
</main>
</html>
`
