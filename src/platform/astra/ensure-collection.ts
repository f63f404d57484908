import type { CollectionDefinition, Db, SomeDoc } from '@datastax/astra-db-ts'
import { errorCodeOf } from './failure.ts'
import { withRetries } from './with-retries.ts'

export type Definition = CollectionDefinition<SomeDoc>

/** Making a collection reaches every node of the database; it takes seconds. Milliseconds. */
const patience = 120_000

/** The collections of the keyspace with their settings, by name. */
export async function readDefinitions(db: Db, totalMs: number): Promise<Map<string, Definition>> {
  const all = await withRetries(({ timeout }) => db.listCollections({ timeout }), { totalMs })
  return new Map(all.map(({ name, definition }) => [name, definition]))
}

/**
 * Makes a collection, or leaves one that is there with the same settings; gives the definition it was made with. One that
 * asks for lexical search is made without where the database has none.
 */
export async function makeCollection(db: Db, name: string, wanted: Definition): Promise<Definition> {
  const { lexical: _, ...older } = wanted
  const attempts = [wanted, { ...wanted, lexical: { enabled: false } }, older]
  for (const [at, definition] of attempts.entries()) {
    try {
      await withRetries(() => db.createCollection(name, { ...definition }), { totalMs: patience })
      return definition
    } catch (error) {
      if (at === attempts.length - 1 || !lacksLexical(error)) throw error
    }
  }
  return older
}

/** Self-hosted servers that do not know the option at all refuse it as an unknown field. */
function lacksLexical(error: unknown): boolean {
  const code = errorCodeOf((error as Error).cause) ?? ''
  return [
    'LEXICAL_NOT_AVAILABLE_FOR_DATABASE',
    'INVALID_CREATE_COLLECTION_FIELD',
    'INVALID_CREATE_COLLECTION_OPTIONS',
    'COMMAND_FIELD_UNKNOWN',
  ].includes(code)
}
