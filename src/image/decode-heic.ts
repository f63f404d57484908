import { Worker } from 'node:worker_threads'
import { AppError } from '../errors.ts'
import type { HeicAnswer, HeicRequest } from './heic-worker.ts'
import { type ImageLimits, tooManyPixels } from './image-limits.ts'

export type Rgba = { readonly width: number; readonly height: number; readonly rgba: Uint8Array }

let last: Promise<unknown> = Promise.resolve()

/**
 * The first picture of a HEIC file, upright, at its full size. Decoded by libheif on a thread of its own, one picture at a time: a
 * phone's takes a second and 100 MB. Throws `invalid-image`, `image-too-large` or `timeout`.
 */
export function decodeHeic(bytes: Uint8Array, limits: ImageLimits): Promise<Rgba> {
  const decoded = last.then(() => decode(bytes, limits))
  last = decoded.catch(() => {})
  return decoded
}

function decode(bytes: Uint8Array, { maxPixels, timeoutMs }: ImageLimits): Promise<Rgba> {
  const { promise, resolve, reject } = Promise.withResolvers<Rgba>()
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
    workerData: { bytes, maxPixels } satisfies HeicRequest,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    // libheif tells of damaged files on the console.
    stdout: true,
    stderr: true,
  })
  const timer = setTimeout(
    () => reject(new AppError('timeout', 'The picture took too long to decode.')),
    timeoutMs,
  )
  worker.once('message', (answer: HeicAnswer) => {
    if ('rgba' in answer) resolve(answer)
    else if ('width' in answer) reject(tooManyPixels(answer, maxPixels))
    else reject(unreadable(answer.problem))
  })
  worker.once('error', (cause) => reject(unreadable(cause)))
  worker.once('exit', () => reject(unreadable('The thread ended.')))
  return promise.finally(() => {
    clearTimeout(timer)
    return worker.terminate()
  })
}

const unreadable = (cause: unknown) =>
  new AppError(
    'invalid-image',
    'This HEIC picture is damaged or uses a feature that is not supported: send it as JPEG.',
    { cause },
  )
