import type { Response } from 'express'

/** Aborted when the client goes away before its answer is whole, or when `stopping` is. */
export function clientSignal(response: Response, stopping: AbortSignal): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return AbortSignal.any([gone.signal, stopping])
}
