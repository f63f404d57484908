import type { Table } from '@lancedb/lancedb'
import type { Log } from '../../log.ts'
import { loadResidentRows, type ResidentRows } from './resident-rows.ts'

export type ResidentSettings = {
  /** Tables of at most so many products … */
  readonly rows: number
  /** … and bytes are held in memory … */
  readonly bytes: number
  /** … once nothing was written to them for so long, milliseconds. */
  readonly restMs: number
}

export const defaultResident: ResidentSettings = { rows: 5_000, bytes: 32 * 1024 * 1024, restMs: 200 }

/** It is looked this often whether another process wrote, milliseconds. */
const lookEvery = 100

export type KeptResident = {
  /** The rows as they are now, if they are held; else null: the table itself answers then. */
  readonly rows: () => Promise<ResidentRows | null>
  /** Tells that this process wrote. */
  readonly wrote: () => void
}

/** Holds the rows of a small table: read behind the answers, and let go as soon as the table is written, by whatever process. */
export function keepResident(opened: () => Table, log: Log, settings: ResidentSettings): KeptResident {
  let held: ResidentRows | null = null
  let lookedAt = Number.NEGATIVE_INFINITY
  let seen = { version: -1, at: 0 }
  /** A version that is too large, or could not be read. */
  let refused = -1
  let loading = false
  let writes = 0

  async function load(table: Table, version: number): Promise<void> {
    const writesBefore = writes
    loading = true
    try {
      const isSmall = (await table.countRows()) <= settings.rows
      const rows = isSmall ? await loadResidentRows(table, settings.bytes) : null
      if (rows === null) refused = version
      else if (writes === writesBefore) held = rows
    } catch (error) {
      refused = version
      log.debug({ err: error }, 'The product index was not read into memory')
    } finally {
      loading = false
    }
  }

  return {
    async rows() {
      const [table, now] = [opened(), performance.now()]
      if (held !== null && now - lookedAt < lookEvery) return held
      const writesBefore = writes
      const version = await table.version()
      if (held?.version === version) {
        if (writes === writesBefore) lookedAt = now
        return held
      }
      held = null
      if (seen.version !== version) seen = { version, at: now }
      if (settings.restMs === 0 && refused !== version) await load(table, version)
      else if (!loading && refused !== version && now - seen.at >= settings.restMs) void load(table, version)
      return held
    },
    wrote() {
      writes += 1
      held = null
      lookedAt = Number.NEGATIVE_INFINITY
    },
  }
}
