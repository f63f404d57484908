import type { Table } from '@lancedb/lancedb'
import type { Table as ArrowTable } from 'apache-arrow'
import { AppError } from '../../errors.ts'
import type { Log } from '../../log.ts'
import { inChunks } from '../../platform/batches.ts'
import { cannotOpen, cannotStore } from '../../platform/storage-trouble.ts'
import { untilAborted } from '../../platform/until-aborted.ts'
import type { Product } from '../../product/product.ts'
import { reingestAdvice } from '../index-identity.ts'
import { mergeHits } from '../merge-hits.ts'
import type { EncoderIdentity, IndexHit, IndexQuery, ProductIndex } from '../product-index.ts'
import { createWriteQueue } from '../write-queue.ts'
import { filterToSql, sqlString, sqlTuple } from './filter-to-sql.ts'
import { defaultResident, keepResident, type ResidentSettings } from './keep-resident.ts'
import { createLanceFacets } from './lance-facets.ts'
import { type LanceLocks, openLanceLocks } from './lance-locks.ts'
import { addedColumn, productsOf, strings, toLanceTable, vectorsOf } from './lance-rows.ts'
import { inTurn, productsById, searchVectors, searchWords } from './lance-search.ts'
import { openLanceTable } from './open-lance-table.ts'
import type { ResidentRows } from './resident-rows.ts'
import { createUpkeep, defaultUpkeep, type Upkeep, type UpkeepSettings } from './upkeep.ts'

/** Up to here a search compares all rows that pass, in about the time that it takes to begin. */
const wideSearchUpTo = 5_000

/** Ids in one condition; longer lists are read in parts. */
const idsPerQuery = 500

export type LanceIndexOptions = {
  /** Folder of the index; made when absent. */
  readonly dir: string
  readonly encoder: EncoderIdentity
  readonly log: Log
  readonly upkeep?: Partial<UpkeepSettings>
  readonly resident?: Partial<ResidentSettings>
}

/** Opens the embedded index. Throws `index-mismatch` when another encoder wrote it. */
export async function openLanceIndex({
  dir,
  encoder,
  log,
  upkeep,
  resident,
}: LanceIndexOptions): Promise<ProductIndex> {
  const { locks, connection, table, schema, ...state } = await openOrAdvise(dir, encoder, log)
  const queue = createWriteQueue()
  const settings = { ...defaultUpkeep, ...upkeep }
  const keeper = createUpkeep({ table, queue, locks, log, settings, ...state })
  let closing: Promise<void> | undefined

  const write = <T>(task: () => Promise<T>): Promise<T> => {
    if (closing) return Promise.reject(new AppError('not-ready', 'The product index is closed.'))
    return queue.run(() =>
      locks.write.run(async () => {
        // Another process may have written since.
        await table.checkoutLatest()
        return task()
          .catch((error: unknown) => {
            throw cannotStore(error, dir)
          })
          .finally(held.wrote)
      }),
    )
  }
  const opened = (): Table => {
    if (closing) throw new AppError('not-ready', 'The product index is closed.')
    return table
  }

  const facets = createLanceFacets(opened, dir)
  const held = keepResident(opened, log, { ...defaultResident, ...resident })

  async function byIds<T>(ids: readonly string[], columns: string[], read: (rows: ArrowTable) => T[]) {
    const found: T[] = []
    for (const chunk of inChunks([...new Set(ids)], idsPerQuery)) {
      const where = `id IN ${sqlTuple(chunk)}`
      found.push(...read(await opened().query().where(where).select(columns).toArrow()))
    }
    return found
  }

  return {
    capabilities: { hybrid: true, wideSearchUpTo },

    async upsert(rows) {
      const last = new Map(rows.map((row) => [row.product.id, row]))
      for (const row of last.values()) checkVector(row.vector, encoder.dimension)
      if (last.size === 0) return
      await write(async () => {
        const added = toLanceTable([...last.values()], schema)
        await table.mergeInsert('id').whenMatchedUpdateAll().whenNotMatchedInsertAll().execute(added)
        keeper.wrote(last.size)
      })
    },

    async remove(ids) {
      if (ids.length === 0) return 0
      return write(async () => {
        const { numDeletedRows } = await table.delete(`id IN ${sqlTuple([...new Set(ids)])}`)
        keeper.wrote(0)
        return numDeletedRows
      })
    },

    async get(ids) {
      const rows = await held.rows()
      if (rows !== null) return ids.flatMap((id) => rows.product(id) ?? [])
      const products = new Map((await byIds(ids, ['product'], productsOf)).map((each) => [each.id, each]))
      return ids.flatMap((id) => products.get(id) ?? [])
    },

    async vectors(ids) {
      const rows = await held.rows()
      if (rows !== null) return new Map(zipped(ids, (id) => rows.vector(id)))
      return new Map(await byIds(ids, ['id', 'vector'], (rows) => zip(strings(rows, 'id'), vectorsOf(rows))))
    },

    async fingerprints(ids) {
      const read = (rows: ArrowTable) => zip(strings(rows, 'id'), strings(rows, 'fingerprint'))
      return new Map(await byIds(ids, ['id', 'fingerprint'], read))
    },

    async *ids() {
      for await (const batch of opened().query().select(['id'])) {
        const ids = batch.getChild('id')
        yield Array.from({ length: batch.numRows }, (_, row) => ids?.get(row) as string)
      }
    },

    async search(query, { signal } = {}) {
      if (query.vector) checkVector(query.vector, encoder.dimension)
      return untilAborted(
        async () => searchTable({ table: opened(), query, keeper, resident: await held.rows() }),
        signal,
      )
    },

    async count(filter) {
      const rows = filter === undefined ? null : await held.rows()
      return rows === null ? opened().countRows(filterToSql(filter)) : rows.count(filter)
    },

    facets: (filter) => facets(filterToSql(filter)),

    async probe() {
      await opened().checkoutLatest()
      await opened().query().select(['id']).limit(1).toArrow()
    },

    close() {
      closing ??= (async () => {
        await keeper.close()
        table.close()
        connection.close()
        locks.close()
      })()
      return closing
    },
  }
}

/** Throws `index-mismatch` or `invalid-config` with what to do where the folder cannot be used. */
async function openOrAdvise(dir: string, encoder: EncoderIdentity, log: Log) {
  let locks: LanceLocks | undefined
  try {
    locks = await openLanceLocks(dir)
    const opened = await locks.write.run(() => openLanceTable(dir, encoder, log))
    return { ...opened, locks }
  } catch (error) {
    locks?.close()
    const known = cannotOpen(error, { path: dir })
    if (known instanceof AppError) throw known
    const message = `The product index in ${dir} is damaged and cannot be read. ${reingestAdvice(dir)}`
    throw new AppError('index-mismatch', message, { cause: error })
  }
}

type Searched = {
  readonly table: Table
  readonly query: IndexQuery
  readonly keeper: Upkeep
  /** The rows as they are held in memory; null where the table is asked. */
  readonly resident: ResidentRows | null
}

async function searchTable({ table, query, keeper, resident }: Searched): Promise<IndexHit[]> {
  const { vector, text, limit } = query
  if (limit < 1) return []
  const where = filterToSql(query.filter)
  if (vector === undefined && text === undefined) {
    if (resident !== null) return resident.browse(query).map(unranked)
    return browse(table, { where, limit, sort: query.sort, after: query.after, isLarge: keeper.isIndexed() })
  }
  const nearest = async (vector: Float32Array) =>
    resident === null
      ? searchVectors({ table, where, limit, vector, indexed: keeper.isIndexed() })
      : inTurn(resident.near(vector, query))
  const [near, byWords] = await Promise.all([
    vector === undefined ? [] : nearest(vector),
    text === undefined
      ? []
      : searchWords({ table, where, limit, text, unindexedRows: keeper.unindexedRows(), resident }),
  ])
  return mergeHits(near, byWords)
}

type Browsed = {
  readonly where: string | undefined
  readonly limit: number
  readonly sort: IndexQuery['sort']
  readonly after: IndexQuery['after']
  readonly isLarge: boolean
}

async function browse(table: Table, { where, limit, sort, after, isLarge }: Browsed): Promise<IndexHit[]> {
  const byId = { columnName: 'id' }
  const column = sort === 'newest' ? addedColumn : 'price'
  const bySort = { columnName: column, ascending: sort === 'price-ascending' }
  const rest = after === undefined ? undefined : `id > ${sqlString(after.id)}`
  const conditions = [where, sort === undefined ? rest : `${column} IS NOT NULL`].filter(
    (each) => each !== undefined,
  )
  // The row id is asked for because LanceDB cannot plan an unfiltered ordered read without it.
  const query = table
    .query()
    .orderBy(sort === undefined ? byId : [bySort, byId])
    .limit(limit)
    .select([isLarge ? 'id' : 'product'])
    .withRowId()
  const found = await (conditions.length === 0 ? query : query.where(conditions.join(' AND '))).toArrow()
  // What is ordered is read whole: of a large table that is left to the few that come first.
  const products = isLarge ? await productsById(table, strings(found, 'id')) : productsOf(found)
  return products.map(unranked)
}

const unranked = (product: Product): IndexHit => ({
  ...{ product, similarity: null },
  ...{ vectorRank: null, lexicalRank: null },
})

function checkVector(vector: Float32Array, dimension: number): void {
  if (vector.length !== dimension || !vector.every(Number.isFinite)) {
    throw new AppError('internal', `The index wants vectors of ${dimension} finite numbers.`)
  }
}

const zipped = <T>(keys: readonly string[], read: (key: string) => T | undefined): [string, T][] =>
  keys.flatMap((key): [string, T][] => {
    const value = read(key)
    return value === undefined ? [] : [[key, value]]
  })

function zip<T>(keys: readonly string[], values: readonly T[]): [string, T][] {
  return keys.map((key, at) => [key, values[at] as T])
}
