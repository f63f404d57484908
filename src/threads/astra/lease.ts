import { randomUUID } from 'node:crypto'
import { AppError } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { errorCodeOf } from '../../platform/astra/failure.ts'
import type { ThreadLease } from '../thread-store.ts'
import { askThreads, documentId, type ThreadCollection } from './thread-documents.ts'

export type LeaseTimes = {
  /** A process that was killed holds its threads this long, milliseconds. */
  readonly heldMs: number
  /** A living one says so this often. */
  readonly renewMs: number
  /** Clocks of two machines may differ by this much. */
  readonly skewMs: number
}

export const defaultLeaseTimes: LeaseTimes = { heldMs: 10_000, renewMs: 3_000, skewMs: 1_000 }

/**
 * Takes a thread: one document names its owner and until when. It is made where there is none, and taken over where its time
 * is up; the database carries out either for one process only. Null while another process holds it.
 */
export async function takeLease(
  collection: ThreadCollection,
  threadId: string,
  { times, log, signal }: { times: LeaseTimes; log: Log; signal?: AbortSignal | undefined },
): Promise<ThreadLease | null> {
  const owner = randomUUID()
  const _id = documentId('lease', threadId)
  const { documents } = collection
  const ask = <T>(command: (options: { timeout: number }) => Promise<T>) =>
    askThreads(collection, command, signal)
  let until = Date.now() + times.heldMs

  async function insert(): Promise<boolean> {
    try {
      await ask(({ timeout }) =>
        documents.insertOne({ _id, kind: 'lease', thread: threadId, owner, until }, { timeout }),
      )
      return true
    } catch (error) {
      if (errorCodeOf((error as Error).cause) === 'DOCUMENT_ALREADY_EXISTS') return false
      throw error
    }
  }
  /** Sets a new time where the document still is as expected; says who owns it afterwards. */
  async function extend(expected: Record<string, unknown>): Promise<boolean> {
    const next = Date.now() + times.heldMs
    const after = await ask(({ timeout }) =>
      documents.findOneAndUpdate(
        { _id, ...expected },
        { $set: { owner, until: next } },
        { returnDocument: 'after', timeout },
      ),
    )
    if (after?.owner !== owner) return false
    until = next
    return true
  }

  const mine = { owner }
  const isMine =
    (await insert()) ||
    (await extend({ until: { $lt: Date.now() - times.skewMs } })) ||
    // The answer to a successful attempt may have been lost.
    (await extend(mine))
  if (!isMine) return null

  const lost = new AbortController()
  const timer = setInterval(() => {
    extend(mine).then(
      (kept) => {
        if (!kept) lost.abort(taken())
      },
      (error: unknown) => {
        log.warn({ err: error }, 'The lease on a thread could not be renewed')
        if (Date.now() > until) lost.abort(taken())
      },
    )
  }, times.renewMs).unref()
  return {
    lost: lost.signal,
    async release() {
      clearInterval(timer)
      await askThreads(collection, ({ timeout }) => documents.deleteOne({ _id, owner }, { timeout })).catch(
        (error: unknown) => log.warn({ err: error }, 'A thread stays taken until its lease runs out'),
      )
    },
  }
}

const taken = () =>
  new AppError('thread-busy', 'Another process took over this thread; send the message again.')
