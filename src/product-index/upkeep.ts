import type { Table } from '@lancedb/lancedb'
import type { Log } from '../log.ts'
import type { WriteQueue } from './write-queue.ts'

export type UpkeepSettings = {
  /** Tables with fewer rows than this are searched flat and exactly, larger ones through an inverted file of vectors. */
  readonly vectorIndexRows: number
  /** Compact after this many writes, or this many rows, whichever comes first … */
  readonly writes: number
  readonly rows: number
  /** … or when no write came for this long. */
  readonly idleMs: number
  /** Superseded versions of the table are kept this long for readers that still hold them. */
  readonly keepVersionsMs: number
}

export const defaultUpkeep: UpkeepSettings = {
  vectorIndexRows: 30_000,
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
  readonly hasVectorIndex: boolean
}

/** Keeps the table small in files and complete in indexes, between and behind the writes. */
export function createUpkeep(input: UpkeepInput): Upkeep {
  const { table, queue, log, settings } = input
  let { unindexedRows, hasVectorIndex } = input
  let writes = 0
  let timer: NodeJS.Timeout | undefined
  let due = false
  let closed = false
  let building: Promise<void> | undefined

  const compact = () => {
    clearTimeout(timer)
    if (due || building) return
    due = true
    void queue.run(async () => {
      due = false
      await compactNow()
    })
  }

  async function compactNow(): Promise<void> {
    try {
      await table.optimize({ cleanupOlderThan: new Date(Date.now() - settings.keepVersionsMs) })
      writes = 0
      unindexedRows = 0
      if (closed || hasVectorIndex || (await table.countRows()) < settings.vectorIndexRows) return
      building = buildVectorIndex().finally(() => {
        building = undefined
        if (writes > 0 && !closed) compact()
      })
    } catch (error) {
      log.warn({ err: error }, 'The product index could not be compacted; it will be tried again')
    }
  }

  /** Runs beside reads and writes, and so never together with a compaction, which would move rows under it. */
  async function buildVectorIndex(): Promise<void> {
    const startedAt = performance.now()
    try {
      const { Index } = await import('@lancedb/lancedb')
      // As good as HNSW at this size by our measure, and built a hundred times faster.
      await table.createIndex('vector', { config: Index.ivfFlat({ distanceType: 'l2' }), replace: true })
      hasVectorIndex = true
      log.info({ ms: Math.round(performance.now() - startedAt) }, 'Built the vector index')
    } catch (error) {
      log.warn({ err: error }, 'The vector index could not be built; search stays exact and slower')
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
