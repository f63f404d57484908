import { Worker } from 'node:worker_threads'
import { AppError, type ErrorCode } from '../../errors.ts'
import { untilAborted } from '../until-aborted.ts'
import type { OnnxInput, OnnxOutput } from './open-session.ts'

type Inputs = Readonly<Record<string, OnnxInput>>
type Outputs = Readonly<Record<string, OnnxOutput>>
type ModelFile = { readonly file: string; readonly sha256: string }

export type OnnxWorkerData = { readonly models: Readonly<Record<string, ModelFile>> }
export type OnnxRequest = { readonly id: number; readonly model: string; readonly inputs: Inputs }
export type OnnxResponse = { readonly id: number } & (
  | { readonly outputs: Outputs }
  | { readonly error: { readonly code: ErrorCode; readonly message: string; readonly cause: string } }
)

export type OnnxWorker<Model extends string> = {
  /** Runs one of the models once. Throws `invalid-config` where its file is not the one expected, `model-failed` or `canceled`. */
  readonly run: (model: Model, inputs: Inputs, options?: { signal?: AbortSignal }) => Promise<Outputs>
  readonly close: () => Promise<void>
}

type Waiting = { readonly resolve: (outputs: Outputs) => void; readonly reject: (error: AppError) => void }

/**
 * Runs models on a thread of their own: onnxruntime's `run` for Node holds the thread that calls it. The thread starts, and a
 * model is loaded, at the first run that needs it; an idle thread keeps no process alive.
 */
export function openOnnxWorker<Model extends string>(
  models: Readonly<Record<Model, ModelFile>>,
): OnnxWorker<Model> {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let asked = 0

  function start(): Worker {
    const started = new Worker(new URL('./session-worker.ts', import.meta.url), {
      workerData: { models } satisfies OnnxWorkerData,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    started.on('message', (response: OnnxResponse) => settle(started, response))
    started.on('error', (cause) => stop(started, cause))
    started.on('exit', () => stop(started, new Error('The thread ended.')))
    return started
  }

  function settle(from: Worker, response: OnnxResponse): void {
    const waiter = waiting.get(response.id)
    waiting.delete(response.id)
    if (waiting.size === 0) from.unref()
    if ('outputs' in response) waiter?.resolve(response.outputs)
    else {
      const { code, message, cause } = response.error
      waiter?.reject(new AppError(code, message, { cause: new Error(cause) }))
    }
  }

  /** A thread that died fails what waits for it; the next run starts another. */
  function stop(ended: Worker, cause: unknown): void {
    if (worker !== ended) return
    worker = null
    for (const { reject } of waiting.values())
      reject(new AppError('model-failed', 'The model failed to run.', { cause }))
    waiting.clear()
  }

  return {
    run: (model, inputs, { signal } = {}) =>
      untilAborted(() => {
        worker ??= start()
        worker.ref()
        const { promise, resolve, reject } = Promise.withResolvers<Outputs>()
        const id = ++asked
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, model, inputs } satisfies OnnxRequest)
        return promise
      }, signal),
    close: async () => {
      const closing = worker
      if (closing === null) return
      stop(closing, new Error('The thread was closed.'))
      await closing.terminate()
    },
  }
}
