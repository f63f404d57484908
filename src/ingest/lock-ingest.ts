import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors.ts'
import { isLocked } from '../platform/sqlite/is-locked.ts'
import { cannotOpen } from '../platform/storage-trouble.ts'
import { type Shard, shardSuffix } from './shard.ts'

/**
 * Keeps a second ingest from the same data folder, or from the same part of a feed. The lock is the operating system's, on an empty SQLite file, so it goes when the
 * process does, however that ends. Throws `not-ready` while another holds it.
 */
export async function lockIngest(dataDir: string, shard?: Shard): Promise<{ release: () => void }> {
  const path = join(dataDir, `ingest${shardSuffix(shard)}.lock`)
  const { DatabaseSync } = await import('node:sqlite')
  await mkdir(dataDir, { recursive: true })
  const database = new DatabaseSync(path)
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    database.close()
    if (!isLocked(cause))
      throw cannotOpen(cause, { path, damaged: `${path} is no lock of this service: remove it.` })
    throw new AppError('not-ready', `Another ingest is at work on ${dataDir}.`, { cause })
  }
  return { release: () => database.close() }
}
