import { AppError } from '../errors.ts'

/** Lets some pieces of work run at a time and some wait; throws `overloaded` for more, and `canceled` for one whose signal aborts while it waits. */
export type Gate = <T>(work: () => Promise<T>, options: { signal?: AbortSignal }) => Promise<T>

export function createGate({ slots, waiting: mostWaiting }: { slots: number; waiting: number }): Gate {
  const waiting = new Set<() => void>()
  let running = 0

  function enter(signal: AbortSignal | undefined): Promise<void> {
    if (running < slots) {
      running++
      return Promise.resolve()
    }
    if (waiting.size >= mostWaiting)
      throw new AppError('overloaded', 'Too much is asked for at once; try again shortly.')
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const leave = () => {
      waiting.delete(resolve)
      reject(new AppError('canceled', 'The request was canceled.', { cause: signal?.reason }))
    }
    waiting.add(resolve)
    signal?.addEventListener('abort', leave, { once: true })
    return promise.finally(() => signal?.removeEventListener('abort', leave))
  }

  function exit(): void {
    const [next] = waiting
    if (next === undefined) running--
    else {
      waiting.delete(next)
      next()
    }
  }

  return async (work, { signal }) => {
    if (signal?.aborted) throw new AppError('canceled', 'The request was canceled.', { cause: signal.reason })
    await enter(signal)
    try {
      return await work()
    } finally {
      exit()
    }
  }
}
