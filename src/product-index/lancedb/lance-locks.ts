import { join } from 'node:path'
import { type FileLock, openFileLock } from '../../platform/sqlite/file-lock.ts'

/** Who may change the table, among all processes that have it open. LanceDB itself lets two at once insert one id twice. */
export type LanceLocks = {
  /** Held while rows are written, and while the table is begun. */
  readonly write: FileLock
  /** Held while rows are moved (a compaction) or indexes built over them; neither while the other runs. */
  readonly upkeep: FileLock
  readonly close: () => void
}

export async function openLanceLocks(dir: string): Promise<LanceLocks> {
  const settings = { busy: 'Another process writes to the product index; try again shortly.' }
  const write = await openFileLock(join(dir, 'write.lock'), { ...settings, patienceMs: 60_000 })
  const upkeep = await openFileLock(join(dir, 'upkeep.lock'), { ...settings, patienceMs: 3_600_000 })
  return {
    write,
    upkeep,
    close: () => {
      write.close()
      upkeep.close()
    },
  }
}
