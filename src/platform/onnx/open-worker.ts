import { openThread } from '../open-thread.ts'
import type { OnnxInput, OnnxOutput } from './open-session.ts'

export type OnnxInputs = Readonly<Record<string, OnnxInput>>
export type OnnxOutputs = Readonly<Record<string, OnnxOutput>>
export type ModelFile = { readonly file: string; readonly sha256: string }

export type OnnxWorkerData = { readonly models: Readonly<Record<string, ModelFile>> }
export type OnnxQuestion = { readonly model: string; readonly inputs: OnnxInputs }

export type OnnxWorker<Model extends string> = {
  /** Runs one of the models once. Throws `invalid-config` where its file is not the one expected, `model-failed` or `canceled`. */
  readonly run: (model: Model, inputs: OnnxInputs, options?: { signal?: AbortSignal }) => Promise<OnnxOutputs>
  readonly close: () => Promise<void>
}

/**
 * Runs models on a thread of their own: onnxruntime's `run` for Node holds the thread that calls it. The thread starts, and a
 * model is loaded, at the first run that needs it.
 */
export function openOnnxWorker<Model extends string>(
  models: Readonly<Record<Model, ModelFile>>,
): OnnxWorker<Model> {
  const thread = openThread<OnnxQuestion, OnnxOutputs>(new URL('./session-worker.ts', import.meta.url), {
    models,
  } satisfies OnnxWorkerData)
  return {
    run: (model, inputs, { signal } = {}) => thread.ask({ model, inputs }, { signal }),
    close: thread.close,
  }
}
