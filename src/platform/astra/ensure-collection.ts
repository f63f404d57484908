import { setTimeout as pause } from 'node:timers/promises'
import type { CollectionDefinition, Db, SomeDoc } from '@datastax/astra-db-ts'
import { AppError } from '../../errors.ts'
import { isTooMany } from './collection-room.ts'
import { errorCodeOf } from './failure.ts'
import { backOff, withRetries } from './with-retries.ts'

export type Definition = CollectionDefinition<SomeDoc>

/** Making a collection reaches every node of the database; it takes seconds. Milliseconds. */
const patience = 120_000

/** The collections of the keyspace with their settings, by name. */
export async function readDefinitions(db: Db, totalMs: number): Promise<Map<string, Definition>> {
  const all = await withRetries(({ timeout }) => db.listCollections({ timeout }), { totalMs })
  return new Map(all.map(({ name, definition }) => [name, definition]))
}

/**
 * Makes a collection, or finishes one that is there, and gives the settings that it has. One that asks for lexical search is made
 * without where the database has none; one that is there with other settings keeps them. The command is always sent: a table is
 * listed before its indexes are made, and only the same command again makes those that an interrupted one left out.
 */
export async function ensureCollection(
  db: Db,
  name: string,
  { wanted, timeoutMs }: { wanted: Definition; timeoutMs: number },
): Promise<Definition> {
  const { lexical: _, ...older } = wanted
  const attempts = [wanted, { ...wanted, lexical: { enabled: false } }, older]
  for (const [at, definition] of attempts.entries()) {
    try {
      await createCollection(db, name, definition)
      break
    } catch (error) {
      const code = errorCodeOf((error as Error).cause)
      if (code === 'EXISTING_COLLECTION_DIFFERENT_SETTINGS') {
        const there = (await readDefinitions(db, timeoutMs)).get(name)
        if (there !== undefined) await createCollection(db, name, there).catch(leaveAsItIs)
        break
      }
      if (at === attempts.length - 1 || !lacksLexical(code)) throw error
    }
  }
  const made = (await readDefinitions(db, timeoutMs)).get(name)
  if (made !== undefined) return made
  throw new AppError('not-ready', `The collection ${name} was made, and is gone again; try again shortly.`)
}

/** Sends the command until the collection is complete; while another process makes it, the database refuses ours. */
async function createCollection(db: Db, name: string, definition: Definition): Promise<void> {
  const end = performance.now() + patience
  for (let tries = 0; ; tries += 1) {
    try {
      await withRetries(() => db.createCollection(name, { ...definition }), { totalMs: patience })
      return
    } catch (error) {
      const wait = backOff(tries)
      const code = errorCodeOf((error as Error).cause) ?? ''
      if (!beingMade.has(code) || performance.now() + wait >= end) throw error
      await pause(wait)
    }
  }
}

/** What a database answers while a collection is being made elsewhere. */
const beingMade = new Set([
  'INVALID_DATABASE_QUERY',
  'INVALID_QUERY',
  'CORRUPTED_COLLECTION_SCHEMA',
  'UNKNOWN_COLLECTION_OR_TABLE',
  'COLLECTION_NOT_EXIST',
])

/** A collection of other settings, as it is listed, may not be what the command takes: then it stays as it is. */
function leaveAsItIs(error: unknown): void {
  const code = errorCodeOf((error as Error).cause)
  if (code === undefined || isTooMany(code) || beingMade.has(code)) throw error
}

/** Self-hosted servers that do not know the option at all refuse it as an unknown field. */
const lacksLexical = (code: string | undefined): boolean =>
  code !== undefined &&
  [
    'LEXICAL_FEATURE_NOT_ENABLED',
    'LEXICAL_NOT_AVAILABLE_FOR_DATABASE',
    'INVALID_CREATE_COLLECTION_FIELD',
    'INVALID_CREATE_COLLECTION_OPTIONS',
    'COMMAND_FIELD_UNKNOWN',
  ].includes(code)
