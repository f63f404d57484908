import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from './collection-commands.ts'
import { DataApiError } from './data-api-error.ts'
import { type Json, type JsonObject, keyOf } from './json.ts'
import { readFields, readOptions } from './read-command.ts'
import { type Collection, type Database, defineCollection } from './store.ts'

type Command = (
  collections: Map<string, Collection>,
  body: JsonObject,
  context: { database: Database; interrupted: boolean },
) => Answer | Promise<Answer>

/** Every command on a keyspace that this server knows. */
export const keyspaceCommands: Readonly<Record<string, Command>> = {
  async createCollection(collections, body, { database, interrupted }) {
    const { name, options } = readFields(body, ['name', 'options'])
    const collection = defineCollection(String(name), options, database)
    const existing = collections.get(collection.name)
    const all = [...database.keyspaces.values()].reduce((sum, { size }) => sum + size, 0)
    if (existing === undefined && all >= database.maxCollections)
      throw new DataApiError(
        'TOO_MANY_COLLECTIONS',
        `Too many collections: number of collections in database cannot exceed ${database.maxCollections}, already have ${all}.`,
        { scope: 'DATABASE', family: 'SERVER' },
      )
    if (existing !== undefined && keyOf(existing.options) !== keyOf(collection.options))
      throw new DataApiError(
        'EXISTING_COLLECTION_DIFFERENT_SETTINGS',
        `Collection '${collection.name}' already exists but with settings different from ones passed.`,
        { scope: 'SCHEMA' },
      )
    if (existing === undefined) collections.set(collection.name, collection)
    if (!interrupted) await makeIndexes(existing ?? collection, database)
    return { status: { ok: 1 } }
  },

  deleteCollection(collections, body) {
    const { name } = readFields(body, ['name'])
    collections.delete(String(name))
    return { status: { ok: 1 } }
  },

  findCollections(collections, body) {
    const { options } = readFields(body, ['options'])
    const { explain } = readOptions(options, { explain: 'boolean' })
    const all = [...collections.values()].map(
      ({ name, options: settings }): Json => (explain ? { name, options: structuredClone(settings) } : name),
    )
    return { status: { collections: all } }
  },
}

/** Makes what is missing; of two who make it at once one is refused. */
async function makeIndexes({ name, indexes }: Collection, { creationMs }: Database): Promise<void> {
  if (indexes.state === 'made') return
  if (indexes.state === 'making')
    throw new DataApiError('INVALID_DATABASE_QUERY', `Index '${name}_query_text' already exists.`, {
      scope: 'DATABASE',
      family: 'SERVER',
    })
  indexes.state = 'making'
  await pause(creationMs)
  indexes.state = 'made'
}
