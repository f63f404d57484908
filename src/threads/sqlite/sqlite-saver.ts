import { DatabaseSync } from 'node:sqlite'
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
import { needsAncestors } from '../needs-ancestors.ts'
import { type CheckpointReading, readCheckpoint } from '../read-checkpoint.ts'
import { ThreadSerializer } from '../thread-serializer.ts'
import { prepareSchema } from './schema.ts'
import { type CheckpointRow, prepareStatements, type Statements } from './statements.ts'

export type SqliteSaverOptions = {
  /** A file, or ":memory:". */
  readonly path: string
  /** Checkpoints kept of each thread; older ones go when a newer one is put, so that a long thread stays small. */
  readonly keep?: number
}

/** Keeps LangGraph checkpoints in one SQLite file. A channel's value is stored once per version, not once per checkpoint. */
export class SqliteSaver extends BaseCheckpointSaver {
  readonly #database: DatabaseSync
  readonly #statements: Statements
  readonly #keep: number
  readonly #reading: CheckpointReading

  constructor(options: SqliteSaverOptions) {
    super(new ThreadSerializer())
    this.#keep = options.keep ?? 3
    this.#database = new DatabaseSync(options.path)
    prepareSchema(this.#database)
    this.#statements = prepareStatements(this.#database)
    const { serde, getNextVersion } = this
    this.#reading = { serde, getNextVersion, statements: this.#statements }
  }

  async getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    const { thread_id: threadId, checkpoint_ns: namespace = '' } = config.configurable ?? {}
    if (threadId === undefined) return undefined
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
      this.#statements.addThread.run(threadId)
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
      this.#statements.addThread.run(threadId)
      for (const { channel, idx, dumped } of rows) {
        const statement = idx < 0 ? this.#statements.replaceWrite : this.#statements.putWrite
        statement.run(threadId, namespace, checkpointId, taskId, idx, taskPath, channel, ...dumped)
      }
    })
  }

  /** Removes the thread for good: its bytes are overwritten in the file and cut from the write-ahead log. */
  async deleteThread(threadId: string): Promise<void> {
    this.#inTransaction(() => this.#statements.removeThread.run(threadId))
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  }

  /** Lets go of the file; the saver cannot be used afterwards. */
  close(): void {
    if (this.#database.isOpen) this.#database.close()
  }

  #inTransaction(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.#database.exec('COMMIT')
    } catch (error) {
      this.#database.exec('ROLLBACK')
      throw error
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

function required(config: RunnableConfig, key: 'thread_id' | 'checkpoint_id'): string {
  const value: unknown = config.configurable?.[key]
  if (typeof value !== 'string' || value === '') {
    throw new TypeError(`The config's "configurable" lacks "${key}".`)
  }
  return value
}
