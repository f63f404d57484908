import type { Table } from '@lancedb/lancedb'
import type { Log } from '../../log.ts'
import type { WriteQueue } from '../write-queue.ts'
import type { LanceLocks } from './lance-locks.ts'
import { buildLargeTableIndexes, mostVectorParts, vectorParts } from './large-table-indexes.ts'
import { lexicalIndexName } from './open-lance-table.ts'

export type UpkeepSettings = {
  /** Tables with fewer rows than this are scanned, larger ones searched through indexes that are built once. */
  readonly indexedFromRows: number
  /** Compact after this many writes, or this many rows, whichever comes first … */
  readonly writes: number
  readonly rows: number
  /** … but, as it rewrites the whole table, for one part of the time in so many, unless … */
  readonly restsFor: number
  /** … so many rows wait, or a tenth of the table … */
  readonly mostRows: number
  /** … or when no write came for this long. */
  readonly idleMs: number
  /** Superseded versions of the table are kept this long for readers that still hold them. */
  readonly keepVersionsMs: number
}

export const defaultUpkeep: UpkeepSettings = {
  indexedFromRows: 30_000,
  writes: 20,
  rows: 2_000,
  restsFor: 10,
  mostRows: 20_000,
  idleMs: 500,
  keepVersionsMs: 60_000,
}

export type Upkeep = {
  /** Tells of a finished write, which may start a compaction behind it. */
  readonly wrote: (rows: number) => void
  /** Rows that the lexical index may not hold yet. */
  readonly unindexedRows: () => number
  /** True once vectors are searched through an index. */
  readonly isIndexed: () => boolean
  /** Finishes what runs and compacts what was written; builds nothing new. */
  readonly close: () => Promise<void>
}

type UpkeepInput = {
  readonly table: Table
  readonly queue: WriteQueue
  readonly locks: LanceLocks
  readonly log: Log
  readonly settings: UpkeepSettings
  readonly unindexedRows: number
  readonly vectorParts: number
}

/** How often it is looked whether another process wrote, and how long a compaction waits that another process keeps off, milliseconds. */
const lookEvery = 2_000
const againAfter = 5_000
/** After so long a compaction has surely hung, milliseconds: of LanceDB's own threads some wait for one another for ever. */
const hangsAfter = 600_000

/** Keeps the table small in files and complete in indexes, between and behind the writes of all processes. */
export function createUpkeep(input: UpkeepInput): Upkeep {
  const { table, queue, locks, log, settings } = input
  let { unindexedRows } = input
  let parts = input.vectorParts
  let writes = 0
  let timer: NodeJS.Timeout | undefined
  let due = false
  let closed = false
  let building: Promise<void> | undefined
  let seenVersion = -1
  let restsUntil = 0
  let tableRows = 0
  let failures = 0
  let buildsAgainAt = 0

  const compact = () => {
    if (due || building) return
    due = true
    void queue.run(async () => {
      clearTimeout(timer)
      await compactNow()
      due = false
    })
  }

  /** Rows are moved by one process at a time, and never under one that builds indexes over them. */
  async function compactNow(): Promise<void> {
    const hung = setTimeout(() => {
      log.error(
        'A compaction of the product index does not end, and writes wait for it; start the service again',
      )
    }, hangsAfter).unref()
    let done: true | null = null
    try {
      done = await locks.upkeep.tryRun(() => locks.write.run(optimize))
    } catch (error) {
      failures += 1
      log.warn({ err: error, failures }, 'The product index could not be compacted; it will be tried again')
    } finally {
      clearTimeout(hung)
    }
    if (done === null && !closed) timer = setTimeout(compact, againAfter * Math.min(1 + failures, 60)).unref()
  }

  async function optimize(): Promise<true> {
    const began = performance.now()
    await table.checkoutLatest()
    await table.optimize({
      cleanupOlderThan: new Date(Date.now() - settings.keepVersionsMs),
      // Nobody else writes now: what no version names was left by a process that died.
      deleteUnverified: true,
    })
    // One index that panics leaves those after it as they were, and none of it need be an error.
    const indexes = await table.listIndices()
    const behind = indexes.filter(({ numUnindexedRows = 0 }) => numUnindexedRows > 0)
    if (behind.length > 0)
      log.warn({ indexes: behind.map(({ name }) => name) }, 'A compaction left rows out of some indexes')
    failures = 0
    writes = 0
    unindexedRows = behind.find(({ name }) => name === lexicalIndexName)?.numUnindexedRows ?? 0
    parts = await vectorParts(table)
    tableRows = await table.countRows()
    seenVersion = await table.version()
    restsUntil = performance.now() + (settings.restsFor - 1) * (performance.now() - began)
    if (closed || !wantsIndexes()) return true
    building = buildIndexes().finally(() => {
      building = undefined
      if (writes > 0 && !closed) compact()
    })
    return true
  }

  /** A vector index in many parts is built anew, for one part of the time in so many. */
  function wantsIndexes(): boolean {
    if (parts === 0) return tableRows >= settings.indexedFromRows
    return parts >= mostVectorParts && performance.now() > buildsAgainAt
  }

  /** Runs beside reads and writes. */
  async function buildIndexes(): Promise<void> {
    const startedAt = performance.now()
    try {
      await locks.upkeep.run(async () => {
        await table.checkoutLatest()
        await buildLargeTableIndexes(table)
        parts = await vectorParts(table)
      })
      const took = performance.now() - startedAt
      buildsAgainAt = performance.now() + (settings.restsFor - 1) * took
      log.info({ ms: Math.round(took) }, 'Built the indexes of a large table')
    } catch (error) {
      log.warn(
        { err: error },
        'The indexes of a large table could not be built; search stays exact and slower',
      )
    }
  }

  /** Rows that another process wrote count as unindexed too; many that it left behind, because it died, are seen to here. */
  async function look(): Promise<void> {
    const version = await table.version()
    if (version === seenVersion || closed) return
    seenVersion = version
    const stats = await table.indexStats(lexicalIndexName)
    unindexedRows = stats?.numUnindexedRows ?? unindexedRows
    parts = await vectorParts(table)
    if (unindexedRows >= settings.rows && performance.now() > restsUntil) compact()
  }
  const looking = setInterval(() => {
    if (!closed && !due && building === undefined)
      void queue.run(() =>
        look().catch((error: unknown) => log.debug({ err: error }, 'The index was not seen')),
      )
  }, lookEvery).unref()

  compact()

  return {
    wrote(rows) {
      writes += 1
      unindexedRows += rows
      if (closed) return
      clearTimeout(timer)
      const isMuch = writes >= settings.writes || unindexedRows >= settings.rows
      const wait = Math.max(isMuch ? 0 : settings.idleMs, restsUntil - performance.now())
      if (wait <= 0 || unindexedRows >= Math.max(settings.mostRows, tableRows / 10)) compact()
      else timer = setTimeout(compact, wait).unref()
    },
    unindexedRows: () => unindexedRows,
    isIndexed: () => parts > 0,
    async close() {
      closed = true
      clearTimeout(timer)
      clearInterval(looking)
      await queue.idle()
      await building
      if (writes > 0) await compactNow()
      await building
    },
  }
}
