import { Worker } from 'node:worker_threads'
import { AppError, type ErrorCode } from '../errors.ts'
import { untilAborted } from './until-aborted.ts'

export type ThreadQuestion<Question> = { readonly id: number } & (
  | { readonly question: Question }
  | { readonly isCanceled: true }
)
export type ThreadAnswer<Answer> = { readonly id: number } & (
  | { readonly answer: Answer }
  | { readonly error: { readonly code: ErrorCode; readonly message: string; readonly cause: string } }
)

type AskOptions = {
  readonly signal?: AbortSignal | undefined
  /** Memory that goes over instead of being copied. */
  readonly transfer?: readonly ArrayBuffer[]
}

export type Thread<Question, Answer> = {
  /** Throws what the thread answered with, `model-failed` where it ended, or `canceled`. */
  readonly ask: (question: Question, options?: AskOptions) => Promise<Answer>
  readonly close: () => Promise<void>
}

type Waiting<Answer> = {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: AppError) => void
}

/**
 * A thread that answers questions by `answerQuestions`. It starts with the first question; an idle one keeps no process alive, and
 * after one that died the next question starts another.
 */
export function openThread<Question, Answer>(file: URL, data?: unknown): Thread<Question, Answer> {
  const waiting = new Map<number, Waiting<Answer>>()
  let worker: Worker | null = null
  let asked = 0

  function start(): Worker {
    const started = new Worker(file, {
      workerData: data,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    started.on('message', (answer: ThreadAnswer<Answer>) => settle(started, answer))
    started.on('error', (cause) => stop(started, cause))
    started.on('exit', () => stop(started, new Error('The thread ended.')))
    return started
  }

  function settle(from: Worker, answered: ThreadAnswer<Answer>): void {
    const waiter = waiting.get(answered.id)
    waiting.delete(answered.id)
    if (waiting.size === 0) from.unref()
    if ('answer' in answered) waiter?.resolve(answered.answer)
    else {
      const { code, message, cause } = answered.error
      waiter?.reject(new AppError(code, message, { cause: new Error(cause) }))
    }
  }

  /** A thread that died fails what waits for it. */
  function stop(ended: Worker, cause: unknown): void {
    if (worker !== ended) return
    worker = null
    for (const { reject } of waiting.values())
      reject(new AppError('model-failed', 'The model failed to run.', { cause }))
    waiting.clear()
  }

  return {
    ask: (question, { signal, transfer = [] } = {}) => {
      const id = ++asked
      const asking = untilAborted(() => {
        worker ??= start()
        worker.ref()
        const { promise, resolve, reject } = Promise.withResolvers<Answer>()
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, question } satisfies ThreadQuestion<Question>, [...transfer])
        return promise
      }, signal)
      const cancel = () => waiting.has(id) && worker?.postMessage({ id, isCanceled: true })
      signal?.addEventListener('abort', cancel, { once: true })
      return asking.finally(() => signal?.removeEventListener('abort', cancel))
    },
    close: async () => {
      const closing = worker
      if (closing === null) return
      stop(closing, new Error('The thread was closed.'))
      await closing.terminate()
    },
  }
}
