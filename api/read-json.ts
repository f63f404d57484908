import express, { type Request, type Response } from 'express'
import { AppError } from '../src/errors.ts'
import { withBodyDeadline } from './body-deadline.ts'
import { requestLimits, type ServerTimes } from './limits.ts'

const parser = express.json({ limit: requestLimits.jsonBytes, type: 'application/json' })

/** A JSON body, its size checked as it arrives. Throws `unsupported-media-type`, `invalid-json`, `payload-too-large`, `request-timeout`. */
export async function readJson(request: Request, response: Response, times: ServerTimes): Promise<unknown> {
  if (!request.is('application/json')) throw wrongContentType(['application/json'])
  const reading = new Promise<unknown>((resolve, reject) => {
    parser(request, response, (error?: unknown) =>
      error === undefined ? resolve(request.body) : reject(error),
    )
  })
  return withBodyDeadline(request, times.body, reading)
}

export function wrongContentType(allowed: readonly string[]): AppError {
  return new AppError('unsupported-media-type', `Send the body as ${allowed.join(' or ')}.`)
}
