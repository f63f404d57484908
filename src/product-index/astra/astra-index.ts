import { AppError } from '../../errors.ts'
import { identityId } from '../../platform/astra/collection-room.ts'
import { withRetries } from '../../platform/astra/with-retries.ts'
import { inChunks } from '../../platform/batches.ts'
import { mapAll } from '../../platform/map-concurrently.ts'
import { noFacets } from '../count-facets.ts'
import { mergeHits } from '../merge-hits.ts'
import type { IndexHit, IndexQuery, ProductIndex } from '../product-index.ts'
import { createWriteQueue } from '../write-queue.ts'
import { browse, browseSorted } from './browse.ts'
import { claimTask } from './claim-task.ts'
import { countMatches, createCachedCount } from './count-products.ts'
import { countFacets, createCatalogueFacets } from './facets.ts'
import { filterToQuery } from './filter-to-query.ts'
import { openStore, type StoreOptions } from './open-store.ts'
import { isZero, type ProductDocument, productOf, toProductDocument } from './product-document.ts'
import { type AstraStore, ask, type Projection, readByIds, writeTimes } from './products-collection.ts'
import { scan } from './scan.ts'
import { searchVectors } from './search-vectors.ts'
import { searchWords } from './search-words.ts'
import { writeProducts } from './write-products.ts'

/** Up to here what a wide filter lets through costs less than another request. */
const wideSearchUpTo = 5_000

/** Ids in one condition, and such reads under way at once. */
const idsPerQuery = 100
const readsAtOnce = 8

export type AstraIndexOptions = StoreOptions & {
  /** Lets go of the connection, once nothing uses it. */
  readonly disconnect: () => Promise<void>
}

/** Opens the distributed index. Throws `index-mismatch` when another encoder wrote it, and what `openStore` throws. */
export async function openAstraIndex(options: AstraIndexOptions): Promise<ProductIndex> {
  const { encoder, disconnect } = options
  const { vector: makeVector } = await import('@datastax/astra-db-ts')
  const store = await openStore(options)
  const queue = createWriteQueue()
  const size = createCachedCount(() => countMatches(store, {}))
  const catalogueFacets = createCatalogueFacets(store, () => size.read())
  let closing: Promise<void> | undefined

  const opened = (): AstraStore => {
    if (closing) throw new AppError('not-ready', 'The product index is closed.')
    return store
  }
  /** Writes of this process go one after the other, so that the last of two to one product is the one that stays. */
  const write = async <T>(task: () => Promise<T>): Promise<T> => {
    opened()
    return queue.run(() => task().finally(size.forget))
  }

  async function byIds(
    ids: readonly string[],
    projection: Projection,
  ): Promise<Map<string, ProductDocument>> {
    const distinct = [...new Set(ids.map((id) => id.toWellFormed()))].filter((id) => id !== '')
    const read = await mapAll(inChunks(distinct, idsPerQuery), readsAtOnce, (chunk) =>
      readByIds(opened(), chunk, projection),
    )
    return new Map(read.flat().map((document) => [document._id, document]))
  }

  return {
    capabilities: { hybrid: true, sharedWriters: true, wideSearchUpTo },

    async upsert(rows) {
      const last = new Map(rows.map((row) => [row.product.id, row]))
      for (const { vector } of last.values()) checkVector(vector, encoder.dimension)
      if (last.size === 0) return
      const documents = [...last.values()].map((row) =>
        toProductDocument(row, { lexical: store.lexical, makeVector }),
      )
      await write(() => writeProducts(store, documents))
    },

    async remove(ids) {
      if (ids.length === 0) return 0
      return write(async () => {
        // Counted before: of a delete whose answer was lost nobody knows how many it took.
        const there = [...(await byIds(ids, { id: 1 })).keys()]
        await mapAll(inChunks(there, idsPerQuery), readsAtOnce, (chunk) =>
          withRetries(
            ({ timeout }) => store.products.deleteMany({ _id: { $in: chunk } }, { timeout }),
            writeTimes(store),
          ),
        )
        return there.length
      })
    },

    async get(ids) {
      const documents = await byIds(ids, { _id: 1, product: 1 })
      return ids.flatMap((id) => {
        const document = documents.get(id.toWellFormed())
        return document === undefined ? [] : [productOf(document)]
      })
    },

    async vectors(ids) {
      const documents = await byIds(ids, { id: 1, $vector: 1 })
      return new Map(
        [...documents].flatMap(([id, { $vector }]): [string, Float32Array][] =>
          $vector === undefined ? [] : [[id, makeVector($vector).asFloat32Array()]],
        ),
      )
    },

    async fingerprints(ids) {
      const documents = await byIds(ids, { _id: 1, fingerprint: 1 })
      return new Map([...documents].map(([id, { fingerprint }]) => [id, fingerprint]))
    },

    async *ids() {
      for await (const documents of scan(opened(), {}, { id: 1 })) yield documents.map(({ _id }) => _id)
    },

    async search(query, { signal } = {}) {
      if (query.vector) checkVector(query.vector, encoder.dimension)
      if (signal?.aborted)
        throw new AppError('canceled', 'The request was canceled.', { cause: signal.reason })
      return searchStore(opened(), query, signal)
    },

    async count(filter) {
      if (filter === undefined) {
        opened()
        return size.read()
      }
      const query = filterToQuery(filter)
      return query === null ? 0 : countMatches(opened(), query)
    },

    async facets(filter) {
      const query = filterToQuery(filter)
      if (query === null) return noFacets
      const all = Object.keys(query).length === 0
      return all ? catalogueFacets() : countFacets(opened(), query)
    },

    async probe() {
      await ask(opened(), ({ timeout }) => store.about.findOne({ _id: identityId }, { timeout }))
    },

    claim: (task, options) => claimTask(opened(), task, options),

    close() {
      closing ??= queue.idle().then(disconnect)
      return closing
    },
  }
}

async function searchStore(
  store: AstraStore,
  { vector, text, filter, limit, sort, after }: IndexQuery,
  signal: AbortSignal | undefined,
): Promise<IndexHit[]> {
  const query = filterToQuery(filter)
  if (limit < 1 || query === null) return []
  const input = { store, query, limit, signal }
  if (vector === undefined && text === undefined)
    return sort === undefined
      ? browse({ ...input, skip: after?.count ?? 0 })
      : browseSorted({ ...input, sort })
  const near = vector !== undefined && !isZero(vector) ? vector : undefined
  const [byVector, byWords] = await Promise.all([
    near === undefined ? [] : searchVectors({ ...input, vector: near }),
    text === undefined ? [] : searchWords({ ...input, text, vector: near }),
  ])
  return mergeHits(byVector, byWords)
}

function checkVector(vector: Float32Array, dimension: number): void {
  if (vector.length !== dimension || !vector.every(Number.isFinite)) {
    throw new AppError('internal', `The index wants vectors of ${dimension} finite numbers.`)
  }
}
