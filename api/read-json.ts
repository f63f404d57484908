import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { AppError } from '../src/errors.ts'
import { nextSlice } from '../src/platform/breathe.ts'
import { withBodyDeadline } from './body-deadline.ts'
import type { HeldBytes } from './byte-budget.ts'
import { createJsonShape } from './json-shape.ts'
import { type JsonLimits, jsonLimits } from './limits.ts'
import type { Exchange } from './route.ts'

/**
 * A JSON body, its size and shape checked as it arrives; an empty one is undefined. Throws
 * `unsupported-media-type`, `invalid-json`, `payload-too-large`, `request-timeout`, `overloaded` or `canceled`.
 */
export async function readJson(
  { request, response, context }: Pick<Exchange, 'request' | 'response' | 'context'>,
  limits: JsonLimits = jsonLimits.request,
): Promise<unknown> {
  if (!request.is('application/json')) throw wrongContentType(['application/json'])
  const charset = /charset="?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8'
  if (!/^utf-?8$/i.test(charset))
    throw new AppError('unsupported-media-type', 'Send JSON in UTF-8, without a charset or with that one.')
  const held = context.bodies.of(response)
  const reading = readBytes(request, { held, limits })
  const json = await withBodyDeadline(request, context.times.body, reading)
  if (json.length === 0) return undefined
  if (json.length > atOnce) await nextSlice()
  try {
    return JSON.parse(json.toString('utf8'))
  } catch (cause) {
    throw new AppError('invalid-json', 'The body is not valid JSON.', { cause })
  }
}

export function wrongContentType(allowed: readonly string[]): AppError {
  return new AppError('unsupported-media-type', `Send the body as ${allowed.join(' or ')}.`)
}

/** Bytes of a body that is parsed at once, however many others arrive in the same moment. */
const atOnce = 8_192

type Reading = { readonly held: HeldBytes; readonly limits: JsonLimits }

async function readBytes(request: IncomingMessage, { held, limits }: Reading): Promise<Buffer> {
  const most = limits.bytes + limits.pictureBytes
  const shape = createJsonShape(limits)
  const tooMany = () => new AppError('payload-too-large', `The body may have at most ${most} bytes.`)
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooMany()
  const body = decompressed(request)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) throw tooMany()
      shape.take(chunk)
      held.take(chunk.length)
      chunks.push(chunk)
    }
  } catch (error) {
    // The rest is let go by unread: destroying the request would take the connection, and with it the answer.
    request.unpipe().resume()
    if (error instanceof AppError) throw error
    if (request.destroyed) throw new AppError('canceled', 'The request was canceled.', { cause: error })
    throw new AppError('invalid-request', 'The body is not compressed as its header says.', { cause: error })
  }
  return Buffer.concat(chunks, size)
}

const decoders = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function decompressed(request: IncomingMessage): Readable {
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase()
  if (encoding === 'identity') return request
  if (!Object.hasOwn(decoders, encoding))
    throw new AppError('unsupported-media-type', 'The body has an encoding that is not supported.')
  const decoder = decoders[encoding as keyof typeof decoders]()
  // A client that goes away ends what waits for the rest.
  request.once('close', () => request.complete || decoder.destroy())
  return request.pipe(decoder)
}
