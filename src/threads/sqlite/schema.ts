import type { DatabaseSync } from 'node:sqlite'
import { AppError } from '../../errors.ts'
import { isLocked } from '../../platform/sqlite/is-locked.ts'

/** Written to `PRAGMA user_version`; raise it with a step in `steps` when the tables change. */
export const schemaVersion = 2

/** How long a write waits for another process's, milliseconds. */
const patience = 5_000

const steps: readonly string[] = [
  `CREATE TABLE threads (thread_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

   CREATE TABLE checkpoints (
     thread_id TEXT NOT NULL REFERENCES threads ON DELETE CASCADE,
     checkpoint_ns TEXT NOT NULL,
     checkpoint_id TEXT NOT NULL,
     parent_id TEXT,
     body TEXT NOT NULL,
     channel_versions TEXT NOT NULL,
     metadata_type TEXT NOT NULL,
     metadata BLOB NOT NULL,
     PRIMARY KEY (thread_id, checkpoint_ns, checkpoint_id)
   ) STRICT;

   CREATE TABLE channels (
     thread_id TEXT NOT NULL REFERENCES threads ON DELETE CASCADE,
     checkpoint_ns TEXT NOT NULL,
     channel TEXT NOT NULL,
     version TEXT NOT NULL,
     type TEXT NOT NULL,
     value BLOB NOT NULL,
     PRIMARY KEY (thread_id, checkpoint_ns, channel, version)
   ) STRICT;

   CREATE TABLE writes (
     thread_id TEXT NOT NULL REFERENCES threads ON DELETE CASCADE,
     checkpoint_ns TEXT NOT NULL,
     checkpoint_id TEXT NOT NULL,
     task_id TEXT NOT NULL,
     idx INTEGER NOT NULL,
     task_path TEXT NOT NULL,
     channel TEXT NOT NULL,
     type TEXT NOT NULL,
     value BLOB NOT NULL,
     PRIMARY KEY (thread_id, checkpoint_ns, checkpoint_id, task_id, idx)
   ) STRICT;`,

  `ALTER TABLE threads ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;
   CREATE INDEX threads_by_time ON threads (touched);
   CREATE TABLE leases (
     thread_id TEXT PRIMARY KEY,
     owner TEXT NOT NULL,
     until INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;`,
]

/** A file up to this size is checked whole when it is opened, bytes. */
const checkedUpTo = 100_000_000

/** Sets the connection up and brings the tables to `schemaVersion`. Throws `invalid-config` on a newer file. */
export function prepareSchema(database: DatabaseSync): void {
  database.exec(`PRAGMA busy_timeout = ${patience}`)
  useWriteAheadLog(database)
  database.exec(`PRAGMA synchronous = NORMAL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;`)
  checkWhole(database)
  inTransaction(database, () => {
    const found = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
    if (found > schemaVersion) {
      throw new AppError(
        'invalid-config',
        `threads.sqlite was written by a newer version of the service (schema ${found}, this one knows ${schemaVersion}).`,
      )
    }
    for (const step of steps.slice(found)) database.exec(step)
    database.exec(`PRAGMA user_version = ${schemaVersion}`)
  })
}

/** Throws what SQLite does for a damaged file, before anything is written to it. */
function checkWhole(database: DatabaseSync): void {
  const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]
  if (Number(pragma('page_count')) * Number(pragma('page_size')) > checkedUpTo) return
  const found = pragma('quick_check(1)')
  if (found !== 'ok') throw Object.assign(new Error(String(found)), { errcode: sqliteCorrupt })
}

const sqliteCorrupt = 11

/** Empties the write-ahead log into the file; false where another process reads it, which is not waited for. */
export function cutWriteAheadLog(database: DatabaseSync): boolean {
  database.exec('PRAGMA busy_timeout = 0')
  try {
    return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0
  } finally {
    database.exec(`PRAGMA busy_timeout = ${patience}`)
  }
}

/** Turned on by the first of several processes that begin a file together; the others are told that it is locked, and ask again. */
function useWriteAheadLog(database: DatabaseSync): void {
  for (let tries = 0; ; tries += 1) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (!isLocked(error) || tries >= 100) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

/** Does all of the work or nothing of it; what went wrong is thrown, not that there was nothing to roll back. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) {
      try {
        database.exec('ROLLBACK')
      } catch {}
    }
    throw error
  }
}
