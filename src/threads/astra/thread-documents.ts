import type { Collection, SomeDoc } from '@datastax/astra-db-ts'
import type { Definition } from '../../platform/astra/ensure-collection.ts'
import { readPages } from '../../platform/astra/read-pages.ts'
import { type Attempt, withRetries } from '../../platform/astra/with-retries.ts'
import { inChunks } from '../../platform/batches.ts'
import { mapAll } from '../../platform/map-concurrently.ts'

/** Only what is looked for is indexed: states are long, and nobody searches them. */
export const threadsDefinition: Definition = {
  indexing: { allow: ['kind', 'thread', 'ns', 'cid', 'owner', 'until', 'expires'] },
  lexical: { enabled: false },
}

export type ThreadCollection = {
  readonly documents: Collection<SomeDoc>
  readonly timeoutMs: number
  /** How long a document is kept, milliseconds; 0 for ever. */
  readonly ttlMs: number
}

/** A checkpoint or a pending write. Its payload is in it, or, where it is long, in parts beside it. */
export type ThreadDocument = {
  readonly _id: string
  readonly kind: 'checkpoint' | 'write'
  readonly thread: string
  /** The checkpoint namespace with "/" before it, so that it is never empty. */
  readonly ns: string
  readonly cid: string
  readonly payload?: string
  readonly parts?: number
  /** When it is forgotten, milliseconds since 1970. */
  readonly expires?: number
}

/** Characters of a payload in one document: older self-hosted servers take a million for all of it. */
const partLength = 700_000
const idsPerQuery = 100
const partsAtOnce = 4

/** An id of several parts, whatever letters they have. */
export const documentId = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => encodeURIComponent(String(part).toWellFormed())).join(':')

/** Carries out a command that may be sent twice, within the time that one may take. */
export const askThreads = <T>(
  { timeoutMs }: Pick<ThreadCollection, 'timeoutMs'>,
  command: (attempt: Attempt) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> => withRetries(command, { totalMs: timeoutMs, signal })

/** Writes a document, or takes the place of the one with its id; a long payload goes first, so that a reader never misses a part. */
export async function putDocument(
  collection: ThreadCollection,
  { payload, ...document }: ThreadDocument & { readonly payload: string },
): Promise<void> {
  const { _id, thread, ns, cid } = document
  const expiry = collection.ttlMs > 0 ? { expires: Date.now() + collection.ttlMs } : {}
  const put = (id: string, fields: SomeDoc) =>
    askThreads(collection, ({ timeout }) =>
      collection.documents.replaceOne({ _id: id }, { ...fields, ...expiry }, { upsert: true, timeout }),
    )
  const { _id: __, ...fields } = document
  if (payload.length <= partLength) {
    await put(_id, { ...fields, payload })
    return
  }
  const texts = cut(payload)
  await mapAll([...texts.entries()], partsAtOnce, ([at, text]) =>
    put(partId(_id, at), { kind: 'part', thread, ns, cid, text }),
  )
  await put(_id, { ...fields, parts: texts.length })
}

const partId = (id: string, at: number) => `${id}~${at}`

/** The payload in pieces that never part a surrogate pair. */
function cut(payload: string): string[] {
  const texts: string[] = []
  for (let from = 0; from < payload.length; ) {
    let end = Math.min(payload.length, from + partLength)
    const last = payload.charCodeAt(end - 1)
    if (end < payload.length && last >= 0xd800 && last <= 0xdbff) end -= 1
    texts.push(payload.slice(from, end))
    from = end
  }
  return texts
}

/** The payload of a document; null when a part of it is gone, because the thread was deleted meanwhile. */
export async function readPayload(
  collection: ThreadCollection,
  { _id, payload, parts = 0 }: ThreadDocument,
): Promise<string | null> {
  if (payload !== undefined) return payload
  const ids = Array.from({ length: parts }, (_, at) => partId(_id, at))
  const read = await mapAll(inChunks(ids, idsPerQuery), partsAtOnce, (some) =>
    readPages(
      collection.documents,
      { _id: { $in: some } },
      { projection: { _id: 1, text: 1 }, pageMs: collection.timeoutMs },
    ),
  )
  const texts = new Map(read.flat().map(({ _id: id, text }) => [id, text as string]))
  return ids.every((id) => texts.has(id)) ? ids.map((id) => texts.get(id)).join('') : null
}
