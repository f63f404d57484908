import type { DatabaseSync } from 'node:sqlite'

/** Columns of one stored checkpoint. */
export type CheckpointRow = {
  thread_id: string
  checkpoint_ns: string
  checkpoint_id: string
  parent_id: string | null
  body: string
  channel_versions: string
  metadata_type: string
  metadata: Uint8Array
}

export type ChannelRow = { channel: string; type: string; value: Uint8Array }
export type WriteRow = ChannelRow & { task_id: string; idx: number; task_path: string }

export type Statements = ReturnType<typeof prepareStatements>

/** Every statement of the saver, prepared once per connection. */
export function prepareStatements(database: DatabaseSync) {
  return {
    /** A thread, and when it was last written to. */
    touchThread: database.prepare(
      `INSERT INTO threads (thread_id, touched) VALUES (?, ?)
       ON CONFLICT DO UPDATE SET touched = excluded.touched`,
    ),
    touched: database.prepare('SELECT touched FROM threads WHERE thread_id = ?'),
    /** An older version of the service leaves the time out: it counts from when it is first seen. */
    dateThreads: database.prepare('UPDATE threads SET touched = ? WHERE touched = 0'),
    oldThreads: database.prepare(
      `SELECT thread_id FROM threads WHERE touched BETWEEN 1 AND :before
         AND NOT EXISTS (SELECT 1 FROM leases WHERE leases.thread_id = threads.thread_id AND until >= :now)
       ORDER BY touched LIMIT :limit`,
    ),
    takeLease: database.prepare(
      `INSERT INTO leases (thread_id, owner, until) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET owner = excluded.owner, until = excluded.until WHERE leases.until < ?`,
    ),
    renewLease: database.prepare('UPDATE leases SET until = ? WHERE thread_id = ? AND owner = ?'),
    releaseLease: database.prepare('DELETE FROM leases WHERE thread_id = ? AND owner = ?'),
    leaseOwner: database.prepare('SELECT owner FROM leases WHERE thread_id = ?'),
    removeLease: database.prepare('DELETE FROM leases WHERE thread_id = ?'),
    removeOldLeases: database.prepare('DELETE FROM leases WHERE until < ?'),
    removeThread: database.prepare('DELETE FROM threads WHERE thread_id = ?'),
    putCheckpoint: database.prepare(
      `INSERT OR REPLACE INTO checkpoints
         (thread_id, checkpoint_ns, checkpoint_id, parent_id, body, channel_versions, metadata_type, metadata)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    putChannel: database.prepare(
      `INSERT OR REPLACE INTO channels (thread_id, checkpoint_ns, channel, version, type, value)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ),
    putWrite: database.prepare(
      `INSERT INTO writes (thread_id, checkpoint_ns, checkpoint_id, task_id, idx, task_path, channel, type, value)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    ),
    /** Errors, interrupts and the like have a fixed negative place: the newest one counts. */
    replaceWrite: database.prepare(
      `INSERT OR REPLACE INTO writes
         (thread_id, checkpoint_ns, checkpoint_id, task_id, idx, task_path, channel, type, value)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    latestCheckpoint: database.prepare(
      `SELECT * FROM checkpoints WHERE thread_id = ? AND checkpoint_ns = ? ORDER BY checkpoint_id DESC LIMIT 1`,
    ),
    checkpoint: database.prepare(
      'SELECT * FROM checkpoints WHERE thread_id = ? AND checkpoint_ns = ? AND checkpoint_id = ?',
    ),
    listCheckpoints: database.prepare(
      `SELECT * FROM checkpoints
       WHERE (:thread IS NULL OR thread_id = :thread) AND (:namespace IS NULL OR checkpoint_ns = :namespace)
         AND (:id IS NULL OR checkpoint_id = :id) AND (:before IS NULL OR checkpoint_id < :before)
       ORDER BY checkpoint_id DESC`,
    ),
    channels: database.prepare(
      `SELECT c.channel, c.type, c.value FROM json_each(?) AS wanted
       JOIN channels AS c ON c.thread_id = ? AND c.checkpoint_ns = ? AND c.channel = wanted.key
         AND c.version = CAST(wanted.value AS TEXT)`,
    ),
    writes: database.prepare(
      `SELECT task_id, idx, task_path, channel, type, value FROM writes
       WHERE thread_id = ? AND checkpoint_ns = ? AND checkpoint_id = ?`,
    ),
    oldCheckpoints: database.prepare(
      `SELECT checkpoint_id FROM checkpoints WHERE thread_id = ? AND checkpoint_ns = ?
       ORDER BY checkpoint_id DESC LIMIT -1 OFFSET ?`,
    ),
    removeCheckpoint: database.prepare(
      'DELETE FROM checkpoints WHERE thread_id = ? AND checkpoint_ns = ? AND checkpoint_id = ?',
    ),
    removeWrites: database.prepare(
      'DELETE FROM writes WHERE thread_id = ? AND checkpoint_ns = ? AND checkpoint_id = ?',
    ),
    removeUnusedChannels: database.prepare(
      `DELETE FROM channels WHERE thread_id = :thread AND checkpoint_ns = :namespace AND NOT EXISTS (
         SELECT 1 FROM checkpoints AS kept, json_each(kept.channel_versions) AS used
         WHERE kept.thread_id = :thread AND kept.checkpoint_ns = :namespace
           AND used.key = channels.channel AND CAST(used.value AS TEXT) = channels.version)`,
    ),
  }
}
