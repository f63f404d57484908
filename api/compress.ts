import compression from 'compression'
import type { Request, RequestHandler, Response } from 'express'

/** Answers are sent as Brotli or gzip to who takes them; a stream of events is not, since each must leave at once. */
export const compressAnswers: RequestHandler = compression({
  filter: (request: Request, response: Response) =>
    !String(response.getHeader('Content-Type')).startsWith('text/event-stream') &&
    compression.filter(request, response),
})
