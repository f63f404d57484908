import { type Dispatcher, request } from 'undici'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import { checkLiteralHost, createGuardedAgent, type IsAllowedAddress, type Resolve } from './guarded-agent.ts'
import { type ImageLimits, tooManyBytes } from './image-limits.ts'
import { isPublicAddress } from './public-address.ts'

const maxRedirects = 3
const redirects = new Set([301, 302, 303, 307, 308])

type FetchOptions = { signal?: AbortSignal }
type ImageFetcher = (url: string, limits: ImageLimits, options?: FetchOptions) => Promise<Uint8Array>

/** A fetcher with connections of its own: one opened under a lax rule must never serve a request under a strict one. */
export function createImageFetcher(isAllowed: IsAllowedAddress, resolve?: Resolve): ImageFetcher {
  const dispatcher = createGuardedAgent(isAllowed, resolve)
  return async (url, limits, options = {}) => {
    const timeout = AbortSignal.timeout(limits.timeoutMs)
    const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal])
    try {
      return await follow({ url, maxBytes: limits.maxBytes, isAllowed, dispatcher, signal })
    } catch (cause) {
      if (cause instanceof AppError) throw cause
      if (options.signal?.aborted) throw new AppError('canceled', 'The request was canceled.', { cause })
      const why = timeout.aborted ? `took longer than ${limits.timeoutMs} ms` : 'could not be fetched'
      throw new AppError('image-fetch-failed', `The picture ${why}.`, { cause })
    }
  }
}

const fetchPublic = createImageFetcher(isPublicAddress)
const fetchAnywhere = createImageFetcher(() => true)

/**
 * The bytes behind an http or https URL. The address is checked when the socket connects, on every redirect anew; bytes are counted
 * as they come, and the content type is not trusted. Throws `image-url-forbidden`, `image-fetch-failed`, `image-too-large` or `canceled`.
 */
export async function fetchImage(
  url: string,
  limits: Config['image'],
  options: FetchOptions = {},
): Promise<Uint8Array> {
  return (limits.allowPrivateHosts ? fetchAnywhere : fetchPublic)(url, limits, options)
}

type Journey = {
  url: string
  maxBytes: number
  isAllowed: IsAllowedAddress
  dispatcher: Dispatcher
  signal: AbortSignal
}

async function follow({ url: start, maxBytes, isAllowed, ...how }: Journey): Promise<Uint8Array> {
  let url = parse(start)
  for (let hops = 0; hops <= maxRedirects; hops++) {
    checkLiteralHost(url.hostname, isAllowed)
    const response = await request(url, {
      ...how,
      headers: { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'fashion-buddy' },
    })
    if (!redirects.has(response.statusCode)) return read(response, maxBytes)
    discard(response)
    const { location } = response.headers
    if (typeof location !== 'string')
      throw new AppError('image-fetch-failed', 'The picture’s server sent a redirect that leads nowhere.')
    url = parse(location, url)
  }
  throw new AppError('image-fetch-failed', `The picture’s URL redirects more than ${maxRedirects} times.`)
}

/** Drops a body unread; without a listener undici's abort would surface as an uncaught error. */
function discard({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => {}).destroy()
}

function parse(text: string, base?: URL): URL {
  const url = URL.parse(text, base)
  if (url === null) throw new AppError('image-url-forbidden', 'The picture’s URL is not a valid URL.')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new AppError('image-url-forbidden', 'A picture’s URL must begin with http:, https: or data:image/.')
  if (url.username !== '' || url.password !== '')
    throw new AppError('image-url-forbidden', 'A picture’s URL must not hold a user name or password.')
  return url
}

async function read(response: Dispatcher.ResponseData, maxBytes: number): Promise<Uint8Array> {
  const { body, statusCode, headers } = response
  try {
    if (statusCode !== 200)
      throw new AppError('image-fetch-failed', `The picture’s server answered ${statusCode}.`, {
        details: { status: statusCode },
      })
    if (Number(headers['content-length'] ?? 0) > maxBytes) throw tooManyBytes(maxBytes)
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > maxBytes) throw tooManyBytes(maxBytes)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks, size)
  } finally {
    discard(response)
  }
}
