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
import { mapAll } from '../../platform/map-concurrently.ts'
import { needsAncestors } from '../needs-ancestors.ts'
import { ThreadSerializer } from '../thread-serializer.ts'
import type { ThreadLease } from '../thread-store.ts'
import { dumpValue } from './dumped-value.ts'
import { createHeldThreads } from './held-threads.ts'
import { defaultLeaseTimes, type LeaseTimes, takeLease } from './lease.ts'
import { pruneThread } from './prune-thread.ts'
import { createRecentStates, type DumpedState } from './recent-states.ts'
import { type StoredCheckpoint, type StoredWrite, toTuple, type WaitingWrite } from './stored-checkpoint.ts'
import {
  askThreads,
  documentId,
  putDocument,
  type ThreadCollection,
  type ThreadDocument,
} from './thread-documents.ts'
import { createThreadReader, type ThreadReader } from './thread-reader.ts'

const writesAtOnce = 8

export type AstraSaverOptions = {
  readonly collection: ThreadCollection
  readonly log: Log
  /** Checkpoints kept of each thread; older ones go behind a newer one. */
  readonly keep?: number
  readonly leaseTimes?: Partial<LeaseTimes>
  readonly disconnect: () => Promise<void>
}

/** Keeps LangGraph checkpoints in a collection of Astra DB, each whole in one document, or in parts where it is long. */
export class AstraSaver extends BaseCheckpointSaver {
  readonly #options: AstraSaverOptions
  readonly #keep: number
  readonly #recent = createRecentStates()
  readonly #held = createHeldThreads()
  readonly #reader: ThreadReader
  /** Pruning under way: the turn does not wait for it, `close` does. */
  readonly #behind = new Set<Promise<void>>()

  constructor(options: AstraSaverOptions) {
    super(new ThreadSerializer())
    this.#options = options
    this.#keep = options.keep ?? 3
    this.#reader = createThreadReader(options.collection, this.#recent)
  }

  async getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    const { thread_id: thread, checkpoint_ns: namespace = '' } = config.configurable ?? {}
    if (thread === undefined) return undefined
    const ns = `/${namespace}`
    const id = getCheckpointId(config)
    const read = () => this.#reader.read({ thread, ns, id })
    const { document, writes } = await (id === '' ? this.#held.read(thread, ns, read) : read())
    return document === undefined ? undefined : this.#toTuple(document, writes)
  }

  async *list(config: RunnableConfig, options: CheckpointListOptions = {}): AsyncGenerator<CheckpointTuple> {
    const { thread_id: thread, checkpoint_ns: namespace, checkpoint_id: id } = config.configurable ?? {}
    const documents = await this.#reader.find({
      kind: 'checkpoint',
      ...(thread === undefined ? {} : { thread }),
      ...(namespace === undefined ? {} : { ns: `/${namespace}` }),
      ...(id === undefined ? {} : { cid: id }),
    })
    const before: string | undefined = options.before?.configurable?.checkpoint_id
    const wanted = documents
      .filter(({ cid }) => before === undefined || cid < before)
      .toSorted((one, other) => (one.cid < other.cid ? 1 : -1))
    let left = options.limit ?? Number.POSITIVE_INFINITY
    for (const document of wanted) {
      if (left <= 0) return
      const tuple = await this.#toTuple(document, await this.#reader.findWrites(document))
      if (tuple === undefined) continue
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
    const thread = required(config, 'thread_id')
    const namespace: string = config.configurable?.checkpoint_ns ?? ''
    const ns = `/${namespace}`
    const parent: string | null = config.configurable?.checkpoint_id ?? null
    const { channel_values: values, ...body } = checkpoint
    const changed = Object.entries(newVersions).filter(([channel]) => channel in values)
    const dumped = await Promise.all(
      changed.map(
        async ([channel, version]): Promise<[string, DumpedState[string]]> => [
          channel,
          [String(version), await dumpValue(this.serde, values[channel])],
        ],
      ),
    )
    const kept = await this.#unchanged({ thread, ns, parent }, checkpoint, newVersions)
    const state: DumpedState = { ...kept, ...Object.fromEntries(dumped) }
    const stored: StoredCheckpoint = {
      body,
      parent,
      values: state,
      metadata: await dumpValue(this.serde, metadata),
    }
    const _id = documentId('checkpoint', thread, ns, checkpoint.id)
    this.#held.wrote(thread)
    await putDocument(this.#options.collection, {
      _id,
      kind: 'checkpoint',
      thread,
      ns,
      cid: checkpoint.id,
      payload: JSON.stringify(stored),
    })
    this.#recent.remember(_id, state)
    if (Number.isFinite(this.#keep) && !needsAncestors(metadata)) this.#pruneBehind({ thread, ns })
    return {
      configurable: { thread_id: thread, checkpoint_ns: namespace, checkpoint_id: checkpoint.id },
    }
  }

  async putWrites(
    config: RunnableConfig,
    writes: PendingWrite[],
    taskId: string,
    taskPath = '',
  ): Promise<void> {
    const thread = required(config, 'thread_id')
    const cid = required(config, 'checkpoint_id')
    const ns = `/${config.configurable?.checkpoint_ns ?? ''}`
    const rows = writes.map(([channel, value], place) => {
      const idx = WRITES_IDX_MAP[String(channel)] ?? place
      return { channel: String(channel), value, idx, _id: documentId('write', thread, ns, cid, taskId, idx) }
    })
    // Errors, interrupts and the like have a fixed negative place, where the newest counts; elsewhere the first does.
    const there = await this.#reader.known(rows.filter(({ idx }) => idx >= 0).map(({ _id }) => _id))
    this.#held.wrote(thread)
    const missing = rows.filter(({ _id }) => !there.has(_id))
    await mapAll(missing, writesAtOnce, async ({ _id, channel, idx, value }) => {
      const dumped = await dumpValue(this.serde, value)
      const stored: StoredWrite = { task: taskId, idx, path: taskPath, channel, value: dumped }
      const payload = JSON.stringify(stored)
      await putDocument(this.#options.collection, { _id, kind: 'write', thread, ns, cid, payload })
    })
  }

  /** Removes the thread for good. */
  async deleteThread(threadId: string): Promise<void> {
    const { collection } = this.#options
    await this.settled()
    this.#held.wrote(threadId)
    await askThreads(collection, ({ timeout }) =>
      collection.documents.deleteMany({ thread: threadId }, { timeout }),
    )
    this.#recent.forget(documentId('checkpoint', threadId))
  }

  /** Takes a thread for this process; null while another holds it. */
  async lease(threadId: string, { signal }: { signal?: AbortSignal } = {}): Promise<ThreadLease | null> {
    const { collection, log, leaseTimes } = this.#options
    const times = { ...defaultLeaseTimes, ...leaseTimes }
    const lease = await takeLease(collection, threadId, { times, log, signal })
    return lease && this.#held.during(threadId, lease)
  }

  /** Throws where the database does not answer. */
  async probe(): Promise<void> {
    const { collection } = this.#options
    await askThreads(collection, ({ timeout }) => collection.documents.findOne({ _id: 'probe' }, { timeout }))
  }

  /** Waits for what was begun behind the last answers. */
  async settled(): Promise<void> {
    await Promise.all(this.#behind)
  }

  /** Lets go of the connection; the saver cannot be used afterwards. */
  async close(): Promise<void> {
    await this.settled()
    await this.#options.disconnect()
  }

  async #toTuple(
    document: ThreadDocument,
    writes: readonly WaitingWrite[],
  ): Promise<CheckpointTuple | undefined> {
    const stored = await this.#reader.readStored(document)
    return stored === null ? undefined : toTuple(document, stored, { writes, saver: this })
  }

  /** The parent's values of the channels that did not change: a checkpoint is whole in itself. */
  async #unchanged(
    { thread, ns, parent }: { thread: string; ns: string; parent: string | null },
    checkpoint: Checkpoint,
    newVersions: ChannelVersions,
  ): Promise<DumpedState> {
    const steady = Object.entries(checkpoint.channel_versions).filter(
      ([channel]) => !(channel in newVersions),
    )
    if (parent === null || steady.length === 0) return {}
    const state = await this.#reader.stateOf({ thread, ns, id: parent })
    return Object.fromEntries(
      steady.flatMap(([channel, version]) => {
        const value = state[channel]
        return value !== undefined && value[0] === String(version) ? [[channel, value]] : []
      }),
    )
  }

  #pruneBehind(of: { thread: string; ns: string }): void {
    const { collection, log } = this.#options
    const work = pruneThread(collection, { ...of, keep: this.#keep })
      .catch((error: unknown) => log.warn({ err: error }, 'Old checkpoints stay until the next turn'))
      .finally(() => this.#behind.delete(work))
    this.#behind.add(work)
  }
}

function required(config: RunnableConfig, key: 'thread_id' | 'checkpoint_id'): string {
  const value: unknown = config.configurable?.[key]
  if (typeof value !== 'string' || value === '') {
    throw new TypeError(`The config's "configurable" lacks "${key}".`)
  }
  return value
}
