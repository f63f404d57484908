import type { DatabaseSync } from 'node:sqlite'
import { AppError } from '../../errors.ts'

/** Written to `PRAGMA user_version`; raise it with a step in `steps` when the tables change. */
export const schemaVersion = 1

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
]

/** Sets the connection up and brings the tables to `schemaVersion`. Throws `invalid-config` on a newer file. */
export function prepareSchema(database: DatabaseSync): void {
  database.exec(`PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA busy_timeout = 5000;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;`)
  database.exec('BEGIN IMMEDIATE')
  try {
    const found = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
    if (found > schemaVersion) {
      throw new AppError(
        'invalid-config',
        `threads.sqlite was written by a newer version of the service (schema ${found}, this one knows ${schemaVersion}).`,
      )
    }
    for (const step of steps.slice(found)) database.exec(step)
    database.exec(`PRAGMA user_version = ${schemaVersion}`)
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}
