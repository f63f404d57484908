import { workerData } from 'node:worker_threads'
import { answerQuestions } from '../answer-questions.ts'
import { type OnnxSession, openOnnxSession } from './open-session.ts'
import type { OnnxOutputs, OnnxQuestion, OnnxWorkerData } from './open-worker.ts'

const { models } = workerData as OnnxWorkerData
const sessions = new Map<string, Promise<OnnxSession>>()

answerQuestions<OnnxQuestion, OnnxOutputs>(async ({ model, inputs }) => {
  const session = await sessionOf(model)
  const answer = await session.run(inputs)
  return { answer, transfer: buffersOf(answer) }
})

/** Memory of the outputs, each piece once: it goes over to the other thread instead of being copied. */
const buffersOf = (outputs: OnnxOutputs): ArrayBuffer[] => [
  ...new Set(Object.values(outputs).map(({ data }) => data.buffer as ArrayBuffer)),
]

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
