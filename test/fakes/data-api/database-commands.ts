import type { Answer } from './collection-commands.ts'
import type { JsonObject } from './json.ts'
import { readFields } from './read-command.ts'
import type { Database } from './store.ts'

type Command = (database: Database, body: JsonObject) => Answer

/** Every command on a self-hosted database as a whole that this server knows. */
export const databaseCommands: Readonly<Record<string, Command>> = {
  findKeyspaces(database, body) {
    readFields(body, [])
    return { status: { keyspaces: [...database.keyspaces.keys()] } }
  },

  createKeyspace(database, body) {
    const name = String(readFields(body, ['name', 'options']).name)
    if (!database.keyspaces.has(name)) database.keyspaces.set(name, new Map())
    return { status: { ok: 1 } }
  },
}
