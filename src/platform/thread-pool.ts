import { AppError } from '../errors.ts'
import type { Thread } from './open-thread.ts'

/** A question, made when its turn has come, and the memory that goes over with it instead of being copied. */
type MakeQuestion<Question> = () => {
  readonly question: Question
  readonly transfer?: readonly ArrayBuffer[]
}

type Options = {
  readonly signal?: AbortSignal | undefined
  /** True where nobody waits for the answer: it comes after what others wait for. */
  readonly isPatient?: boolean
}

export type ThreadPool<Question, Answer> = {
  /** Throws what a thread answered with, `model-failed` where it ended, or `canceled`. */
  readonly ask: (make: MakeQuestion<Question>, options?: Options) => Promise<Answer>
}

type Job<Question, Answer> = {
  readonly make: MakeQuestion<Question>
  readonly signal: AbortSignal | undefined
  readonly resolve: (answer: Promise<Answer>) => void
}

type Lane<Question, Answer> = {
  readonly thread: Thread<Question, Answer>
  underWay: number
  idle: NodeJS.Timeout | undefined
}

/** Questions that lie at one thread: while it works on one the next is at hand. */
const atHand = 2
/** What waits is worth the start of another thread, half a second and its memory, when it is so much. */
const worthAnother = 4

/**
 * Threads that answer the same questions: one for what comes now and then, up to `size` while much waits. A further one that has done
 * nothing for `idleMs` is ended.
 */
export function openThreadPool<Question, Answer>(
  open: () => Thread<Question, Answer>,
  { size, idleMs = 20_000 }: { size: number; idleMs?: number },
): ThreadPool<Question, Answer> {
  const lanes: Lane<Question, Answer>[] = []
  const hurried: Job<Question, Answer>[] = []
  const patient: Job<Question, Answer>[] = []

  /** The one that has least to do, and of such the oldest, so that the others may become idle. */
  function freeLane(): Lane<Question, Answer> | undefined {
    const [least] = lanes.toSorted((one, other) => one.underWay - other.underWay)
    if (least !== undefined && least.underWay < atHand) return least
    const isWorthIt = lanes.length === 0 || hurried.length + patient.length >= worthAnother
    if (lanes.length >= size || !isWorthIt) return undefined
    const lane = { thread: open(), underWay: 0, idle: undefined }
    lanes.push(lane)
    return lane
  }

  function letGo(lane: Lane<Question, Answer>): void {
    lane.underWay--
    if (lane.underWay > 0 || lanes.length === 1) return
    lane.idle = setTimeout(() => {
      if (lanes.length === 1) return
      lanes.splice(lanes.indexOf(lane), 1)
      void lane.thread.close()
    }, idleMs).unref()
  }

  function next(): void {
    while (hurried.length + patient.length > 0) {
      const lane = freeLane()
      if (lane === undefined) return
      const { make, signal, resolve } = (hurried.shift() ?? patient.shift())!
      clearTimeout(lane.idle)
      lane.underWay++
      const { question, transfer } = make()
      const answer = lane.thread.ask(question, { signal, ...(transfer && { transfer }) })
      resolve(
        answer.finally(() => {
          letGo(lane)
          next()
        }),
      )
    }
  }

  return {
    ask: async (make, { signal, isPatient = false } = {}) => {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>()
      const queue = isPatient ? patient : hurried
      const job = { make, signal, resolve }
      const cancel = () => {
        const at = queue.indexOf(job)
        if (at === -1) return
        queue.splice(at, 1)
        reject(new AppError('canceled', 'The request was canceled.', { cause: signal?.reason }))
      }
      queue.push(job)
      if (signal?.aborted) cancel()
      else signal?.addEventListener('abort', cancel, { once: true })
      next()
      return promise.finally(() => signal?.removeEventListener('abort', cancel))
    },
  }
}
