import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '../../errors.ts'
import { cannotOpen } from '../storage-trouble.ts'
import { isLocked } from './is-locked.ts'

export type FileLock = {
  /** Runs the work while no other process, and nothing else here, holds the lock. Throws `not-ready` when it is not had in time, or `canceled`. */
  readonly run: <T>(work: () => Promise<T>, options?: { signal?: AbortSignal | undefined }) => Promise<T>
  /** Runs the work now; null when another holds the lock. */
  readonly tryRun: <T>(work: () => Promise<T>) => Promise<T | null>
  readonly close: () => void
}

type Settings = {
  /** What is said of a lock that is not had in time. */
  readonly busy: string
  /** How long it is waited for, milliseconds. */
  readonly patienceMs: number
}

const firstPause = 1
const longestPause = 25

/**
 * A lock between processes: the operating system's, on an empty SQLite file, so that it goes with the process however that ends. Who
 * waits asks again and again, as the system tells nobody when it is free.
 */
export async function openFileLock(path: string, { busy, patienceMs }: Settings): Promise<FileLock> {
  mkdirSync(dirname(path), { recursive: true })
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(path)
  let last: Promise<unknown> = Promise.resolve()

  function take(): boolean {
    try {
      database.exec('BEGIN EXCLUSIVE')
      return true
    } catch (error) {
      if (isLocked(error)) return false
      throw cannotOpen(error, { path, damaged: `${path} is no lock of this service: remove it.` })
    }
  }

  async function wait(signal: AbortSignal | undefined): Promise<void> {
    const end = performance.now() + patienceMs
    for (let ms = firstPause; !take(); ms = Math.min(longestPause, ms * 1.5)) {
      if (signal?.aborted)
        throw new AppError('canceled', 'The request was canceled.', { cause: signal.reason })
      if (performance.now() > end) throw new AppError('not-ready', busy)
      await pause(ms * (0.5 + Math.random()))
    }
  }

  /** One after the other within this process; between two others have a chance. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }

  async function holding<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } finally {
      if (database.isOpen) database.exec('ROLLBACK')
    }
  }

  return {
    run: (work, { signal } = {}) =>
      inTurn(async () => {
        await wait(signal)
        return holding(work)
      }),
    tryRun: (work) => inTurn(async () => (take() ? holding(work) : null)),
    close: () => {
      if (database.isOpen) database.close()
    },
  }
}
