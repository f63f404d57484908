import { readPages } from '../../platform/astra/read-pages.ts'
import { inChunks } from '../../platform/batches.ts'
import { askThreads, type ThreadCollection } from './thread-documents.ts'

const idsPerQuery = 100

/** Removes all but the newest checkpoints of a thread, with their parts and the writes that waited on them. */
export async function pruneThread(
  collection: ThreadCollection,
  { thread, ns, keep }: { thread: string; ns: string; keep: number },
): Promise<void> {
  const { documents } = collection
  const found = await readPages(
    documents,
    { thread, ns, kind: 'checkpoint' },
    { projection: { cid: 1 }, pageMs: collection.timeoutMs },
  )
  const old = found
    .map(({ cid }) => String(cid))
    .sort()
    .reverse()
    .slice(keep)
  for (const some of inChunks(old, idsPerQuery)) {
    await askThreads(collection, ({ timeout }) =>
      documents.deleteMany({ thread, ns, cid: { $in: some } }, { timeout }),
    )
  }
}

/** Removes what has expired; gives how many documents that were. */
export async function sweepExpired(collection: ThreadCollection): Promise<number> {
  const { deletedCount } = await askThreads(collection, ({ timeout }) =>
    collection.documents.deleteMany({ expires: { $lt: Date.now() } }, { timeout }),
  )
  return deletedCount
}
