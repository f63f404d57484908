import { workerData } from 'node:worker_threads'
import { answerQuestions } from '../answer-questions.ts'
import { openOnnxHere } from './open-here.ts'
import type { OnnxOutputs, OnnxQuestion, OnnxWorkerData } from './open-worker.ts'

const { run } = openOnnxHere((workerData as OnnxWorkerData).models)

answerQuestions<OnnxQuestion, OnnxOutputs>(async ({ model, inputs }) => {
  const answer = await run(model, inputs)
  return { answer, transfer: buffersOf(answer) }
})

/** Memory of the outputs, each piece once: it goes over to the other thread instead of being copied. */
const buffersOf = (outputs: OnnxOutputs): ArrayBuffer[] => [
  ...new Set(Object.values(outputs).map(({ data }) => data.buffer as ArrayBuffer)),
]
