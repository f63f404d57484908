import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../../errors.ts'
import { type OnnxOutput, type OnnxSession, openOnnxSession } from './open-session.ts'
import type { OnnxRequest, OnnxResponse, OnnxWorkerData } from './open-worker.ts'

const { models } = workerData as OnnxWorkerData
const sessions = new Map<string, Promise<OnnxSession>>()

parentPort?.on('message', async ({ id, model, inputs }: OnnxRequest) => {
  const response = await answer(model, inputs).then(
    (outputs): OnnxResponse => ({ id, outputs }),
    (error: unknown): OnnxResponse => ({ id, error: toError(error) }),
  )
  parentPort?.postMessage(response, 'outputs' in response ? buffersOf(response.outputs) : [])
})

/** Memory of the outputs, each piece once: it goes over to the other thread instead of being copied. */
const buffersOf = (outputs: Readonly<Record<string, OnnxOutput>>): ArrayBuffer[] => [
  ...new Set(Object.values(outputs).map(({ data }) => data.buffer as ArrayBuffer)),
]

async function answer(model: string, inputs: OnnxRequest['inputs']) {
  const session = await sessionOf(model)
  return session.run(inputs)
}

/** Opened at the first run; after a failure the next run tries again. */
function sessionOf(model: string): Promise<OnnxSession> {
  const known = sessions.get(model)
  if (known !== undefined) return known
  const { file, sha256 } = models[model]!
  const opened = openOnnxSession(new URL(file), { sha256 })
  sessions.set(model, opened)
  opened.catch(() => sessions.delete(model))
  return opened
}

function toError(error: unknown) {
  const code = error instanceof AppError ? error.code : 'model-failed'
  const cause = error instanceof AppError ? error.cause : error
  return {
    code,
    message: error instanceof AppError ? error.message : 'The model failed to run.',
    cause: String(cause),
  }
}
