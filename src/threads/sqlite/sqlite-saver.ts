import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import type { RunnableConfig } from '@langchain/core/runnables'
import {
  BaseCheckpointSaver,
  type ChannelVersions,
  type Checkpoint,
  type CheckpointListOptions,
  type CheckpointMetadata,
  type CheckpointTuple,
  getCheckpointId,
  type PendingWrite,
  WRITES_IDX_MAP,
} from '@langchain/langgraph-checkpoint'
import type { Log } from '../../log.ts'
import { cannotOpen, cannotStore } from '../../platform/storage-trouble.ts'
import { needsAncestors } from '../needs-ancestors.ts'
import { type CheckpointReading, readCheckpoint } from '../read-checkpoint.ts'
import { ThreadSerializer } from '../thread-serializer.ts'
import type { ThreadLease } from '../thread-store.ts'
import { createLeases, defaultLeaseTimes, type Leases, type LeaseTimes } from './lease.ts'
import { cutWriteAheadLog, inTransaction, prepareSchema } from './schema.ts'
import { type CheckpointRow, prepareStatements, type Statements } from './statements.ts'

export type SqliteSaverOptions = {
  /** A file, or ":memory:". */
  readonly path: string
  /** Checkpoints kept of each thread; older ones go when a newer one is put, so that a long thread stays small. */
  readonly keep?: number
  /** How long a thread is kept after it was last written to, milliseconds; 0, the default, for ever. */
  readonly ttlMs?: number
  readonly leaseTimes?: Partial<LeaseTimes>
  readonly log?: Log
}

/** How often what has expired is swept, milliseconds. A reader never sees it even before. */
const sweepEvery = 3_600_000
/** Threads that are removed in one transaction, so that others can write between two. */
const sweptAtOnce = 50
/** The log of writes is cut where no other process reads it: so often it is tried, and so long waited between, milliseconds. */
const cutTries = 100
const cutPause = 20

/** Keeps LangGraph checkpoints in one SQLite file. A channel's value is stored once per version, not once per checkpoint. */
export class SqliteSaver extends BaseCheckpointSaver {
  readonly #path: string
  readonly #database: DatabaseSync
  readonly #statements: Statements
  readonly #keep: number
  readonly #reading: CheckpointReading
  readonly #ttlMs: number
  readonly #leases: Leases
  readonly #log: Log | undefined
  readonly #timer: NodeJS.Timeout | undefined

  constructor(options: SqliteSaverOptions) {
    super(new ThreadSerializer())
    this.#keep = options.keep ?? 3
    this.#path = options.path
    this.#database = openDatabase(options.path)
    this.#statements = prepareStatements(this.#database)
    const { serde, getNextVersion } = this
    this.#reading = { serde, getNextVersion, statements: this.#statements }
    this.#ttlMs = options.ttlMs ?? 0
    this.#log = options.log
    const times = { ...defaultLeaseTimes, ...options.leaseTimes }
    this.#leases = createLeases(this.#statements, { times, ...(options.log && { log: options.log }) })
    if (this.#ttlMs > 0) {
      this.#timer = setInterval(() => this.#sweepBehind(), sweepEvery).unref()
      this.#sweepBehind()
    }
  }

  async getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    const { thread_id: threadId, checkpoint_ns: namespace = '' } = config.configurable ?? {}
    if (threadId === undefined || this.#isExpired(threadId)) return undefined
    const id = getCheckpointId(config)
    const row = id
      ? this.#statements.checkpoint.get(threadId, namespace, id)
      : this.#statements.latestCheckpoint.get(threadId, namespace)
    return row === undefined ? undefined : readCheckpoint(row as CheckpointRow, this.#reading)
  }

  async *list(config: RunnableConfig, options: CheckpointListOptions = {}): AsyncGenerator<CheckpointTuple> {
    const { thread_id, checkpoint_ns, checkpoint_id } = config.configurable ?? {}
    const rows = this.#statements.listCheckpoints.all({
      thread: thread_id ?? null,
      namespace: checkpoint_ns ?? null,
      id: checkpoint_id ?? null,
      before: options.before?.configurable?.checkpoint_id ?? null,
    }) as CheckpointRow[]
    let left = options.limit ?? Number.POSITIVE_INFINITY
    for (const row of rows) {
      if (left <= 0) return
      if (this.#isExpired(row.thread_id)) continue
      const tuple = await readCheckpoint(row, this.#reading)
      const metadata = tuple.metadata as Record<string, unknown>
      if (Object.entries(options.filter ?? {}).some(([key, value]) => metadata[key] !== value)) continue
      left -= 1
      yield tuple
    }
  }

  async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    newVersions: ChannelVersions,
  ): Promise<RunnableConfig> {
    const threadId = required(config, 'thread_id')
    const namespace: string = config.configurable?.checkpoint_ns ?? ''
    const { channel_values: values, ...body } = checkpoint
    const [metadataType, metadataBytes] = await this.serde.dumpsTyped(metadata)
    const channels = await Promise.all(
      Object.entries(newVersions)
        .filter(([channel]) => channel in values)
        .map(async ([channel, version]) => ({
          channel,
          version: String(version),
          dumped: await this.serde.dumpsTyped(values[channel]),
        })),
    )
    this.#inTransaction(() => {
      this.#leases.check(threadId)
      this.#statements.touchThread.run(threadId, Date.now())
      for (const { channel, version, dumped } of channels) {
        this.#statements.putChannel.run(threadId, namespace, channel, version, ...dumped)
      }
      const parent: string | null = config.configurable?.checkpoint_id ?? null
      const versions = JSON.stringify(checkpoint.channel_versions)
      this.#statements.putCheckpoint.run(
        threadId,
        namespace,
        checkpoint.id,
        parent,
        JSON.stringify(body),
        versions,
        metadataType,
        metadataBytes,
      )
      if (!needsAncestors(metadata)) this.#prune(threadId, namespace)
    })
    return {
      configurable: { thread_id: threadId, checkpoint_ns: namespace, checkpoint_id: checkpoint.id },
    }
  }

  async putWrites(
    config: RunnableConfig,
    writes: PendingWrite[],
    taskId: string,
    taskPath = '',
  ): Promise<void> {
    const threadId = required(config, 'thread_id')
    const checkpointId = required(config, 'checkpoint_id')
    const namespace: string = config.configurable?.checkpoint_ns ?? ''
    const rows = await Promise.all(
      writes.map(async ([channel, value], place) => ({
        channel: String(channel),
        idx: WRITES_IDX_MAP[String(channel)] ?? place,
        dumped: await this.serde.dumpsTyped(value),
      })),
    )
    this.#inTransaction(() => {
      this.#leases.check(threadId)
      this.#statements.touchThread.run(threadId, Date.now())
      for (const { channel, idx, dumped } of rows) {
        const statement = idx < 0 ? this.#statements.replaceWrite : this.#statements.putWrite
        statement.run(threadId, namespace, checkpointId, taskId, idx, taskPath, channel, ...dumped)
      }
    })
  }

  /** Removes the thread for good: its bytes are overwritten in the file and cut from the write-ahead log. */
  async deleteThread(threadId: string): Promise<void> {
    this.#inTransaction(() => {
      this.#statements.removeThread.run(threadId)
      this.#statements.removeLease.run(threadId)
    })
    await this.#cutLog()
  }

  /** Takes a thread for this process; null while another holds it. */
  async lease(threadId: string): Promise<ThreadLease | null> {
    try {
      return this.#leases.take(threadId)
    } catch (error) {
      throw cannotStore(error, dirname(this.#path))
    }
  }

  /** Removes the threads that have expired, bytes and all; gives how many. */
  async sweep(): Promise<number> {
    if (this.#ttlMs <= 0) return 0
    const now = Date.now()
    this.#statements.dateThreads.run(now)
    this.#statements.removeOldLeases.run(now - this.#ttlMs)
    const bounds = { before: now - this.#ttlMs, now, limit: sweptAtOnce }
    let count = 0
    while (this.#database.isOpen) {
      const removed = this.#inTransaction(() => {
        const old = this.#statements.oldThreads.all(bounds) as { thread_id: string }[]
        for (const { thread_id: id } of old) this.#statements.removeThread.run(id)
        return old.length
      })
      count += removed
      if (removed < sweptAtOnce) break
      await pause(1)
    }
    if (count > 0) await this.#cutLog()
    return count
  }

  /** Writes to the file: throws when nothing can be written. */
  async probe(): Promise<void> {
    const now = Date.now()
    this.#inTransaction(() => this.#statements.takeLease.run('/probe', 'probe', now, now + 1))
  }

  /** Lets go of the file; the saver cannot be used afterwards. */
  close(): void {
    clearInterval(this.#timer)
    if (this.#database.isOpen) this.#database.close()
  }

  #isExpired(threadId: string): boolean {
    if (this.#ttlMs <= 0) return false
    const touched = Number(this.#statements.touched.get(threadId)?.touched ?? 0)
    return touched > 0 && touched + this.#ttlMs <= Date.now()
  }

  #sweepBehind(): void {
    this.sweep().then(
      (count) => count > 0 && this.#log?.info({ threads: count }, 'Forgot expired threads'),
      (error: unknown) => this.#log?.warn({ err: error }, 'Expired threads stay until the next sweep'),
    )
  }

  /** Cuts from the write-ahead log what it still holds of removed threads; while another process reads it, it cannot be cut. */
  async #cutLog(): Promise<void> {
    for (let tries = 0; tries < cutTries && this.#database.isOpen; tries += 1) {
      if (cutWriteAheadLog(this.#database)) return
      await pause(cutPause)
    }
    this.#log?.warn('Removed threads stay in the log of writes until it is cut next')
  }

  #inTransaction<T>(work: () => T): T {
    try {
      return inTransaction(this.#database, work)
    } catch (error) {
      throw cannotStore(error, dirname(this.#path))
    }
  }

  #prune(threadId: string, namespace: string): void {
    if (!Number.isFinite(this.#keep)) return
    const old = this.#statements.oldCheckpoints.all(threadId, namespace, this.#keep)
    if (old.length === 0) return
    for (const { checkpoint_id: id } of old as { checkpoint_id: string }[]) {
      this.#statements.removeCheckpoint.run(threadId, namespace, id)
      this.#statements.removeWrites.run(threadId, namespace, id)
    }
    this.#statements.removeUnusedChannels.run({ thread: threadId, namespace })
  }
}

/** Throws `invalid-config` with what to do where the file cannot be used. */
function openDatabase(path: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path)
    prepareSchema(database)
    return database
  } catch (error) {
    if (database?.isOpen) database.close()
    const damaged = `${path} is damaged, so that no conversation can be read from it: restore a copy of it, or move it away to begin without them.`
    throw cannotOpen(error, { path, damaged })
  }
}

function required(config: RunnableConfig, key: 'thread_id' | 'checkpoint_id'): string {
  const value: unknown = config.configurable?.[key]
  if (typeof value !== 'string' || value === '') {
    throw new TypeError(`The config's "configurable" lacks "${key}".`)
  }
  return value
}
