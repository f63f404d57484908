import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Keeps what models made of pictures and texts between runs, by the content's hash and the model's version. */
export type ReadingCache = {
  readonly get: (key: string) => Uint8Array | undefined
  readonly put: (entries: readonly (readonly [key: string, value: Uint8Array])[]) => void
  /** How many lookups found something, and how many did not. */
  readonly counts: () => { hits: number; misses: number }
  readonly close: () => void
}

/** Opens a cache in one SQLite file; without a file it lives as long as the run. */
export function openReadingCache(file?: string): ReadingCache {
  if (file !== undefined) mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file ?? ':memory:', { timeout: 10_000 })
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  database.exec(
    'CREATE TABLE IF NOT EXISTS readings (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID',
  )
  const select = database.prepare('SELECT value FROM readings WHERE key = ?')
  const insert = database.prepare('INSERT OR REPLACE INTO readings VALUES (?, ?)')
  let [hits, misses] = [0, 0]
  return {
    get: (key) => {
      const value = select.get(key)?.value
      if (value instanceof Uint8Array) hits += 1
      else misses += 1
      return value instanceof Uint8Array ? value : undefined
    },
    put: (entries) => {
      database.exec('BEGIN')
      for (const [key, value] of entries) insert.run(key, value)
      database.exec('COMMIT')
    },
    counts: () => ({ hits, misses }),
    close: () => database.close(),
  }
}
