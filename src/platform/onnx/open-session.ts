import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { AppError } from '../../errors.ts'
import { untilAborted } from '../until-aborted.ts'
import { readVerified } from './read-verified.ts'

/** Numbers in row-major order with their shape. */
export type OnnxInput = {
  readonly data: Float32Array | Int32Array | BigInt64Array | Uint8Array
  readonly shape: readonly number[]
}
export type OnnxOutput = {
  readonly data: Float32Array | Int32Array | BigInt64Array
  readonly shape: readonly number[]
}

export type OnnxSession = {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  /** Runs the model once. Throws `model-failed` or `canceled`; a canceled run ends unheard. */
  readonly run: (
    inputs: Readonly<Record<string, OnnxInput>>,
    options?: { signal?: AbortSignal },
  ) => Promise<Record<string, OnnxOutput>>
  /** Waits for runs under way, then frees the model. */
  readonly close: () => Promise<void>
}

type Options = {
  readonly sha256: string
  /** Threads within one run; 1 leaves the other cores to other requests. */
  readonly threads?: number
}

/** Loads a model onto the CPU after checking its SHA-256. The runtime is imported only here, so that who needs none pays nothing. */
export async function openOnnxSession(
  file: URL | string,
  { sha256, threads = 1 }: Options,
): Promise<OnnxSession> {
  const [bytes, { InferenceSession, Tensor }] = await Promise.all([
    readVerified(file, sha256),
    import('onnxruntime-node'),
  ])
  const session = await InferenceSession.create(bytes, {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  }).catch((cause: unknown) => {
    throw new AppError('invalid-config', 'The model file cannot be loaded.', { cause })
  })
  const running = new Set<Promise<unknown>>()
  let closing: Promise<void> | null = null

  async function run(inputs: Readonly<Record<string, OnnxInput>>): Promise<Record<string, OnnxOutput>> {
    const feeds: Record<string, Tensor> = {}
    for (const [name, { data, shape }] of Object.entries(inputs))
      feeds[name] = new Tensor(typeOf(data), data, [...shape]) as Tensor
    const outputs: InferenceSession.OnnxValueMapType = await session.run(feeds)
    return Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => {
        const { data, dims } = value as Tensor
        return [name, { data: data as OnnxOutput['data'], shape: dims }]
      }),
    )
  }

  return {
    inputs: session.inputNames,
    outputs: session.outputNames,
    run: async (inputs, { signal } = {}) => {
      if (closing !== null) throw new AppError('model-failed', 'The model is closed.')
      return untilAborted(() => {
        const work = run(inputs).catch((cause: unknown) => {
          throw new AppError('model-failed', 'The model failed to run.', { cause })
        })
        running.add(work)
        work.catch(() => {}).finally(() => running.delete(work))
        return work
      }, signal)
    },
    close: () => {
      closing ??= Promise.allSettled(running).then(() => session.release())
      return closing
    },
  }
}

function typeOf(data: OnnxInput['data']): 'float32' | 'int32' | 'int64' | 'uint8' {
  if (data instanceof Float32Array) return 'float32'
  if (data instanceof Uint8Array) return 'uint8'
  return data instanceof Int32Array ? 'int32' : 'int64'
}
