import type { Db } from '@datastax/astra-db-ts'
import { AppError } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { withRoom } from '../../platform/astra/collection-room.ts'
import { ensureCollection } from '../../platform/astra/ensure-collection.ts'
import { AstraSaver } from './astra-saver.ts'
import type { LeaseTimes } from './lease.ts'
import { sweepExpired } from './prune-thread.ts'
import { threadsDefinition } from './thread-documents.ts'

/** How often what has expired is swept, milliseconds. A reader never sees it even before. */
const sweepEvery = 3_600_000

export type AstraThreadsOptions = {
  readonly db: Db
  readonly name: string
  readonly timeoutMs: number
  /** How long a thread is kept after its last turn, milliseconds; 0 for ever. */
  readonly ttlMs: number
  readonly log: Log
  readonly disconnect: () => Promise<void>
  /** All collections that the service needs in the database; the threads' own by default. */
  readonly needed?: readonly string[] | undefined
  readonly keep?: number
  readonly leaseTimes?: Partial<LeaseTimes>
}

/** Opens the collection of the threads, or makes it. Throws `invalid-config` when something else made one of this name. */
export async function openAstraSaver(options: AstraThreadsOptions): Promise<AstraSaver> {
  const { db, name, timeoutMs, ttlMs, log, disconnect, needed = [name], ...more } = options
  const { indexing } = await withRoom(db, { needed, timeoutMs }, () =>
    ensureCollection(db, name, { wanted: threadsDefinition, timeoutMs }),
  )
  const allowed = (indexing?.allow ?? []) as readonly string[]
  const wanted = (threadsDefinition.indexing?.allow ?? []) as readonly string[]
  if (indexing !== undefined && !wanted.every((field) => allowed.includes(field)))
    throw new AppError(
      'invalid-config',
      `The collection ${name} was not made for threads; name another one with ASTRA_DB_THREADS.`,
    )
  const collection = { documents: db.collection(name), timeoutMs, ttlMs }
  const sweep = () =>
    sweepExpired(collection).then(
      (count) => count > 0 && log.info({ documents: count }, 'Forgot expired threads'),
      (error: unknown) => log.warn({ err: error }, 'Expired threads stay until the next sweep'),
    )
  const timer = ttlMs > 0 ? setInterval(sweep, sweepEvery).unref() : undefined
  const first = ttlMs > 0 ? sweep() : undefined
  return new AstraSaver({
    collection,
    log,
    ...more,
    async disconnect() {
      clearInterval(timer)
      await first
      await disconnect()
    },
  })
}
