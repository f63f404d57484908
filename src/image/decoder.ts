import { type ChildProcess, fork } from 'node:child_process'
import { AppError } from '../errors.ts'
import { patientTimer } from '../platform/patient-timer.ts'
import type { DecodeAnswer, DecodeRequest } from './decoder-process.ts'
import type { Photo } from './photo.ts'

/** A process that decodes one picture after another, and that can be ended in the middle of one. */
export type Decoder = {
  /** Throws `invalid-image`, `image-too-large` or `timeout`. Once the signal aborts, what is not done soon is ended. */
  readonly decode: (
    request: DecodeRequest,
    options: { timeoutMs: number; signal?: AbortSignal },
  ) => Promise<Photo>
  readonly isAlive: () => boolean
  readonly end: () => void
}

/** Most pictures are done before a new process would be there: an abandoned one may go on for so long, milliseconds. */
const grace = 250

/**
 * Starts a process for decoding. Not a thread: libvips works on libuv's threads, which nothing ends, and what a hostile picture
 * takes of memory or crashes is a process's own. It keeps nobody alive who waits for none of its pictures.
 */
export function startDecoder(): Decoder {
  const child = fork(new URL('./decoder-process.ts', import.meta.url), [], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // No key of ours is of use to a picture. Fewer arenas of malloc give back more of what pictures took.
    env: { UV_THREADPOOL_SIZE: '2', MALLOC_ARENA_MAX: '2' },
  })
  let alive = true
  let settle: ((answer: DecodeAnswer | Error) => void) | null = null
  const die = (cause: Error) => {
    alive = false
    settle?.(cause)
  }
  const end = () => {
    alive = false
    child.kill('SIGKILL')
  }
  child.on('message', (answer: DecodeAnswer) => {
    settle?.(answer)
    if (answer.isSpent) end()
  })
  child.on('error', die)
  child.on('exit', (code, signal) => die(new Error(`The decoder ended (${signal ?? code}).`)))
  hold(child, false)

  return {
    isAlive: () => alive,
    end,
    decode: async (request, { timeoutMs, signal }) => {
      const { promise, resolve, reject } = Promise.withResolvers<Photo>()
      const stopTimer = patientTimer(timeoutMs, () => {
        end()
        reject(new AppError('timeout', 'The picture took too long to decode.'))
      })
      let stopGrace = () => {}
      const abandon = () => {
        stopGrace = patientTimer(grace, end)
      }
      if (signal?.aborted) abandon()
      else signal?.addEventListener('abort', abandon, { once: true })
      settle = (answer) => {
        if (answer instanceof Error) reject(unreadable(answer))
        else if ('photo' in answer) resolve(answer.photo)
        else reject(problemOf(answer))
      }
      hold(child, true)
      child.send(request, (error) => error && die(error))
      try {
        return await promise
      } finally {
        settle = null
        stopTimer()
        stopGrace()
        signal?.removeEventListener('abort', abandon)
        hold(child, false)
      }
    },
  }
}

/** Whether the process that asks stays up for the answer. */
function hold(child: ChildProcess, isWaiting: boolean): void {
  child[isWaiting ? 'ref' : 'unref']()
  child.channel?.[isWaiting ? 'ref' : 'unref']()
}

const unreadable = (cause: unknown) =>
  new AppError('invalid-image', 'The picture is damaged or uses a feature that is not supported.', { cause })

const problemOf = ({ code, message, details, cause }: Exclude<DecodeAnswer, { photo: Photo }>) =>
  new AppError(code, message, { cause: new Error(cause), ...(details && { details }) })
