import type { Answer } from './collection-commands.ts'
import { DataApiError } from './data-api-error.ts'
import { type Json, type JsonObject, keyOf } from './json.ts'
import { readFields, readOptions } from './read-command.ts'
import { type Collection, type Database, defineCollection } from './store.ts'

type Command = (collections: Map<string, Collection>, body: JsonObject, database: Database) => Answer

/** Every command on a keyspace that this server knows. */
export const keyspaceCommands: Readonly<Record<string, Command>> = {
  createCollection(collections, body, database) {
    const { name, options } = readFields(body, ['name', 'options'])
    const collection = defineCollection(String(name), options, database)
    const existing = collections.get(collection.name)
    if (existing === undefined && collections.size >= database.maxCollections)
      throw new DataApiError('TOO_MANY_COLLECTIONS', `Cannot create collection '${collection.name}'.`, {
        scope: 'DATABASE',
        family: 'SERVER',
      })
    if (existing !== undefined && keyOf(existing.options) !== keyOf(collection.options))
      throw new DataApiError(
        'EXISTING_COLLECTION_DIFFERENT_SETTINGS',
        `Collection '${collection.name}' already exists but with settings different from ones passed.`,
        { scope: 'SCHEMA' },
      )
    if (existing === undefined) collections.set(collection.name, collection)
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
