import { readPages } from '../../platform/astra/read-pages.ts'
import { inChunks } from '../../platform/batches.ts'
import { mapAll } from '../../platform/map-concurrently.ts'
import type { DumpedState, RecentStates } from './recent-states.ts'
import type { StoredCheckpoint, StoredWrite, WaitingWrite } from './stored-checkpoint.ts'
import {
  askThreads,
  documentId,
  readPayload,
  type ThreadCollection,
  type ThreadDocument,
} from './thread-documents.ts'

const idsPerQuery = 100
const readsAtOnce = 8

/** The newest checkpoint of a thread, or one by its id, and the writes that wait in the thread. */
export type ThreadRead = {
  readonly document: ThreadDocument | undefined
  readonly writes: readonly WaitingWrite[]
}

type Place = { readonly thread: string; readonly ns: string }

/** Reads documents of threads; what has expired is not there. */
export function createThreadReader(collection: ThreadCollection, recent: RecentStates) {
  const find = async (filter: Record<string, unknown>): Promise<ThreadDocument[]> => {
    const found = await readPages(collection.documents, filter, { pageMs: collection.timeoutMs })
    return (found as unknown as ThreadDocument[]).filter(isLive)
  }

  async function findCheckpoint({
    thread,
    ns,
    id,
  }: Place & { id: string }): Promise<ThreadDocument | undefined> {
    const found = await askThreads(collection, ({ timeout }) =>
      id === ''
        ? collection.documents.findOne({ thread, ns, kind: 'checkpoint' }, { sort: { cid: -1 }, timeout })
        : collection.documents.findOne({ _id: documentId('checkpoint', thread, ns, id) }, { timeout }),
    )
    const document = (found ?? undefined) as ThreadDocument | undefined
    return document !== undefined && isLive(document) ? document : undefined
  }

  async function findWrites({ thread, ns }: Place): Promise<WaitingWrite[]> {
    const found = await find({ thread, ns, kind: 'write' })
    const read = await mapAll(found, readsAtOnce, async (document) => {
      const payload = await readPayload(collection, document)
      return payload === null ? [] : [{ ...(JSON.parse(payload) as StoredWrite), cid: document.cid }]
    })
    return read.flat()
  }

  /** Null when a part of it is gone, because the thread was deleted meanwhile. */
  async function readStored(document: ThreadDocument): Promise<StoredCheckpoint | null> {
    const payload = await readPayload(collection, document)
    if (payload === null) return null
    const stored = JSON.parse(payload) as StoredCheckpoint
    recent.remember(document._id, stored.values)
    return stored
  }

  return {
    find,
    findWrites,
    readStored,

    /** The ids among these that are there. */
    async known(ids: readonly string[]): Promise<Set<string>> {
      const read = await mapAll(inChunks(ids, idsPerQuery), readsAtOnce, (some) =>
        find({ _id: { $in: some } }),
      )
      return new Set(read.flat().map(({ _id }) => _id))
    },

    /** The checkpoint with this id, the newest for "", and the writes, side by side. */
    async read(wanted: Place & { id: string }): Promise<ThreadRead> {
      const [document, writes] = await Promise.all([findCheckpoint(wanted), findWrites(wanted)])
      return { document, writes }
    },

    /** The channels' values of a checkpoint; none when it is gone. */
    async stateOf({ thread, ns, id }: Place & { id: string }): Promise<DumpedState> {
      const known = recent.read(documentId('checkpoint', thread, ns, id))
      if (known !== undefined) return known
      const document = await findCheckpoint({ thread, ns, id })
      return document === undefined ? {} : ((await readStored(document))?.values ?? {})
    },
  }
}

export type ThreadReader = ReturnType<typeof createThreadReader>

const isLive = ({ expires }: ThreadDocument): boolean => expires === undefined || expires > Date.now()
