import type { Table } from '@lancedb/lancedb'
import type { Log } from '../../log.ts'
import type { WriteQueue } from '../write-queue.ts'
import { buildLargeTableIndexes } from './large-table-indexes.ts'

export type UpkeepSettings = {
  /** Tables with fewer rows than this are scanned, larger ones searched through indexes that are built once. */
  readonly indexedFromRows: number
  /** Compact after this many writes, or this many rows, whichever comes first … */
  readonly writes: number
  readonly rows: number
  /** … or when no write came for this long. */
  readonly idleMs: number
  /** Superseded versions of the table are kept this long for readers that still hold them. */
  readonly keepVersionsMs: number
}

export const defaultUpkeep: UpkeepSettings = {
  indexedFromRows: 30_000,
  writes: 20,
  rows: 2_000,
  idleMs: 500,
  keepVersionsMs: 60_000,
}

export type Upkeep = {
  /** Tells of a finished write, which may start a compaction behind it. */
  readonly wrote: (rows: number) => void
  /** Rows that the lexical index may not hold yet. */
  readonly unindexedRows: () => number
  /** Finishes what runs and compacts what was written; builds nothing new. */
  readonly close: () => Promise<void>
}

type UpkeepInput = {
  readonly table: Table
  readonly queue: WriteQueue
  readonly log: Log
  readonly settings: UpkeepSettings
  readonly unindexedRows: number
  readonly indexed: boolean
}

/** Keeps the table small in files and complete in indexes, between and behind the writes. */
export function createUpkeep(input: UpkeepInput): Upkeep {
  const { table, queue, log, settings } = input
  let { unindexedRows, indexed } = input
  let writes = 0
  let timer: NodeJS.Timeout | undefined
  let due = false
  let closed = false
  let building: Promise<void> | undefined

  const compact = () => {
    if (due || building) return
    due = true
    void queue.run(async () => {
      clearTimeout(timer)
      await compactNow()
      due = false
    })
  }

  async function compactNow(): Promise<void> {
    try {
      await table.optimize({ cleanupOlderThan: new Date(Date.now() - settings.keepVersionsMs) })
      writes = 0
      unindexedRows = 0
      if (closed || indexed || (await table.countRows()) < settings.indexedFromRows) return
      building = buildIndexes().finally(() => {
        building = undefined
        if (writes > 0 && !closed) compact()
      })
    } catch (error) {
      log.warn({ err: error }, 'The product index could not be compacted; it will be tried again')
    }
  }

  /** Runs beside reads and writes, and so never together with a compaction, which would move rows under it. */
  async function buildIndexes(): Promise<void> {
    const startedAt = performance.now()
    try {
      await buildLargeTableIndexes(table)
      indexed = true
      log.info({ ms: Math.round(performance.now() - startedAt) }, 'Built the indexes of a large table')
    } catch (error) {
      log.warn(
        { err: error },
        'The indexes of a large table could not be built; search stays exact and slower',
      )
    }
  }

  compact()

  return {
    wrote(rows) {
      writes += 1
      unindexedRows += rows
      if (closed) return
      clearTimeout(timer)
      if (writes >= settings.writes || unindexedRows >= settings.rows) compact()
      else timer = setTimeout(compact, settings.idleMs).unref()
    },
    unindexedRows: () => unindexedRows,
    async close() {
      closed = true
      clearTimeout(timer)
      await queue.idle()
      await building
      if (writes > 0) await compactNow()
      await building
    },
  }
}
