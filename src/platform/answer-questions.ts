import { parentPort } from 'node:worker_threads'
import { AppError } from '../errors.ts'
import type { ThreadAnswer, ThreadQuestion } from './open-thread.ts'

type Answered<Answer> = { readonly answer: Answer; readonly transfer?: readonly ArrayBuffer[] }

/** Answers what `openThread` asks of this thread; a signal aborts once nobody waits for an answer. */
export function answerQuestions<Question, Answer>(
  work: (question: Question, signal: AbortSignal) => Promise<Answered<Answer>>,
): void {
  const underWay = new Map<number, AbortController>()
  parentPort?.on('message', async (asked: ThreadQuestion<Question>) => {
    const { id } = asked
    if ('isCanceled' in asked) {
      underWay.get(id)?.abort()
      return
    }
    const canceling = new AbortController()
    underWay.set(id, canceling)
    const answered = await work(asked.question, canceling.signal).then(
      ({ answer, transfer = [] }) => ({ message: { id, answer }, transfer }),
      (error: unknown) => ({ message: { id, error: toError(error) }, transfer: [] }),
    )
    underWay.delete(id)
    parentPort?.postMessage(answered.message satisfies ThreadAnswer<Answer>, [...answered.transfer])
  })
}

function toError(error: unknown) {
  const isOurs = error instanceof AppError
  return {
    code: isOurs ? error.code : ('model-failed' as const),
    message: isOurs ? error.message : 'The model failed to run.',
    cause: String(isOurs ? error.cause : error),
  }
}
