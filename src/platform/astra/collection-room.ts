import type { Db } from '@datastax/astra-db-ts'
import { AppError } from '../../errors.ts'
import { errorCodeOf } from './failure.ts'
import { withRetries } from './with-retries.ts'

/** A database takes five collections by default, over all its keyspaces, or so many indexes. */
export const isTooMany = (code: string | undefined): boolean =>
  code === 'TOO_MANY_COLLECTIONS' || code === 'TOO_MANY_INDEXES'

/** Collections that this process made since it started, by database: taken back where there is no room for all. */
const madeHere = new Map<string, Set<string>>()

export type RoomOptions = {
  /** All collections that the service needs in this database. */
  readonly needed: readonly string[]
  readonly timeoutMs: number
}

/** The document that is written at opening: a collection that holds nothing else counts as empty. */
export const identityId = 'identity'

/**
 * Makes collections by `make`. Where the database has no room for all that are needed, what this process made is taken back
 * while it is empty, and `invalid-config` says how many are needed.
 */
export async function withRoom<T>(db: Db, options: RoomOptions, make: () => Promise<T>): Promise<T> {
  const key = `${(db as { endpoint?: string }).endpoint} ${db.keyspace}`
  const listed = () =>
    withRetries(({ timeout }) => db.listCollections({ nameOnly: true, timeout }), {
      totalMs: options.timeoutMs,
    })
  const before = await listed()
  const made = madeHere.get(key) ?? new Set<string>()
  madeHere.set(key, made)
  for (const name of options.needed) if (!before.includes(name)) made.add(name)
  try {
    return await make()
  } catch (error) {
    if (!isTooMany(errorCodeOf((error as Error).cause))) throw error
    const there = await listed()
    for (const name of made) if (there.includes(name)) await dropEmpty(db, name, options)
    madeHere.delete(key)
    const missing = options.needed.filter((name) => made.has(name))
    throw new AppError(
      'invalid-config',
      `The database takes no more collections. The service needs ${options.needed.length} collections (${options.needed.join(', ')}), of which ${missing.length} are missing; drop some that nobody needs, in any keyspace, or let the database take more.`,
      { cause: error },
    )
  }
}

async function dropEmpty(db: Db, name: string, { timeoutMs }: RoomOptions): Promise<void> {
  const found = await withRetries(
    ({ timeout }) => db.collection(name).find({}, { limit: 2, timeout }).fetchNextPage(),
    { totalMs: timeoutMs },
  )
  if (found.result.every(({ _id }) => _id === identityId)) await db.dropCollection(name)
}
