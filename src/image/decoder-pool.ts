import { availableParallelism } from 'node:os'
import { AppError } from '../errors.ts'
import { patientTimer } from '../platform/patient-timer.ts'
import { type Decoder, startDecoder } from './decoder.ts'
import type { DecodeRequest } from './decoder-process.ts'
import type { Photo } from './photo.ts'

export type DecodeOptions = {
  readonly timeoutMs: number
  readonly signal?: AbortSignal
  /** Somebody waits: refuse with `overloaded` where so many like it wait already, or where its turn does not come in time. Without, it waits behind those. */
  readonly mostWaiting?: number
}

export type DecoderPool = {
  readonly decode: (request: DecodeRequest, options: DecodeOptions) => Promise<Photo>
  /** Starts a process, so that the first picture need not wait for it. */
  readonly warm: () => void
}

type Job = {
  readonly request: DecodeRequest
  readonly options: DecodeOptions
  readonly resolve: (photo: Photo) => void
  readonly reject: (error: unknown) => void
}

/** Milliseconds after which a process that nobody needs is ended; the last one stays. */
const idleMs = 20_000

/** Decodes at most `size` pictures at a time, each in a process of its own, those of people who wait before those of feeds. */
export function createDecoderPool(size: number, start: () => Decoder = startDecoder): DecoderPool {
  const idle: { decoder: Decoder; timer: NodeJS.Timeout }[] = []
  const hurried: Job[] = []
  const patient: Job[] = []
  let running = 0

  function keep(decoder: Decoder): void {
    if (!decoder.isAlive()) return
    const timer = setTimeout(() => {
      const at = idle.findIndex((each) => each.decoder === decoder)
      if (at === -1 || idle.length + running === 1) return
      idle.splice(at, 1)
      decoder.end()
    }, idleMs).unref()
    idle.push({ decoder, timer })
  }

  function take(): Decoder {
    for (let each = idle.pop(); each !== undefined; each = idle.pop()) {
      clearTimeout(each.timer)
      if (each.decoder.isAlive()) return each.decoder
    }
    return start()
  }

  async function run({ request, options }: Job): Promise<Photo> {
    running++
    try {
      const decoder = take()
      return await decoder.decode(request, options).finally(() => keep(decoder))
    } finally {
      running--
      next()
    }
  }

  function next(): void {
    if (running >= size) return
    const job = hurried.shift() ?? patient.shift()
    if (job === undefined) return
    const { resolve, reject } = job
    void run(job).then(resolve, reject)
  }

  return {
    decode: async (request, options) => {
      const { mostWaiting, signal, timeoutMs } = options
      if (mostWaiting !== undefined && hurried.length >= mostWaiting) throw overloaded()
      const { promise, resolve, reject } = Promise.withResolvers<Photo>()
      const queue = mostWaiting === undefined ? patient : hurried
      const job = { request, options, resolve, reject }
      /** Whether it still waited. */
      const leave = () => {
        const at = queue.indexOf(job)
        if (at !== -1) queue.splice(at, 1)
        return at !== -1
      }
      const cancel = () => {
        leave()
        reject(new AppError('canceled', 'The request was canceled.', { cause: signal?.reason }))
      }
      queue.push(job)
      if (signal?.aborted) cancel()
      else signal?.addEventListener('abort', cancel, { once: true })
      const stopTimer =
        queue === hurried ? patientTimer(timeoutMs, () => leave() && reject(overloaded())) : () => {}
      next()
      try {
        return await promise
      } finally {
        stopTimer()
        signal?.removeEventListener('abort', cancel)
      }
    },
    warm: () => {
      if (idle.length + running === 0) keep(start())
    },
  }
}

const overloaded = () => new AppError('overloaded', 'Too many pictures wait to be read; try again shortly.')

/** A process a core, four at most. */
export const decoderPool: DecoderPool = createDecoderPool(Math.min(4, availableParallelism()))
