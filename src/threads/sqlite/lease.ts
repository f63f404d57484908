import { randomUUID } from 'node:crypto'
import { AppError } from '../../errors.ts'
import type { Log } from '../../log.ts'
import type { ThreadLease } from '../thread-store.ts'
import type { Statements } from './statements.ts'

export type LeaseTimes = {
  /** A process that was killed holds its threads this long, milliseconds. */
  readonly heldMs: number
  /** A living one says so this often. */
  readonly renewMs: number
}

export const defaultLeaseTimes: LeaseTimes = { heldMs: 5_000, renewMs: 1_000 }

/** The threads that this process holds, each by a row that names its owner and until when; one clock serves all processes. */
export function createLeases(statements: Statements, { times, log }: { times: LeaseTimes; log?: Log }) {
  const owners = new Map<string, string>()
  return {
    /** Takes a thread that nobody holds, or whose holder's time is up; null while another holds it. */
    take(threadId: string): ThreadLease | null {
      const owner = randomUUID()
      const now = Date.now()
      if (statements.takeLease.run(threadId, owner, now + times.heldMs, now).changes === 0) return null
      owners.set(threadId, owner)
      const lost = new AbortController()
      const timer = setInterval(() => {
        try {
          if (statements.renewLease.run(Date.now() + times.heldMs, threadId, owner).changes === 0)
            lost.abort(taken())
        } catch (error) {
          log?.warn({ err: error }, 'The lease on a thread could not be renewed')
        }
      }, times.renewMs).unref()
      return {
        lost: lost.signal,
        async release() {
          clearInterval(timer)
          if (owners.get(threadId) === owner) owners.delete(threadId)
          try {
            statements.releaseLease.run(threadId, owner)
          } catch (error) {
            log?.warn({ err: error }, 'A thread stays taken until its lease runs out')
          }
        },
      }
    },
    /**
     * Throws `thread-busy` where this process took the thread and another took it over since: a process that slept must not write
     * over what was answered meanwhile. Call it within the transaction that writes.
     */
    check(threadId: string): void {
      const owner = owners.get(threadId)
      if (owner !== undefined && statements.leaseOwner.get(threadId)?.owner !== owner) throw taken()
    },
  }
}

export type Leases = ReturnType<typeof createLeases>

const taken = () =>
  new AppError('thread-busy', 'Another process took over this thread; send the message again.')
