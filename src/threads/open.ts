import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { SqliteSaver } from './sqlite/sqlite-saver.ts'
import type { ThreadStore } from './thread-store.ts'

/** Opens the embedded thread store, `DATA_DIR/threads.sqlite`. Close it with `close()`. */
export function openThreads(
  { dataDir, threadTtlMs: ttlMs = 0 }: Pick<Config, 'dataDir'> & Partial<Pick<Config, 'threadTtlMs'>>,
  log?: Log,
): SqliteSaver {
  mkdirSync(dataDir, { recursive: true })
  return new SqliteSaver({ path: join(dataDir, 'threads.sqlite'), ttlMs, ...(log && { log }) })
}

/**
 * Opens the thread store that `THREADS` names: embedded, or shared in Astra DB. Throws what the database does: `invalid-config`,
 * `not-ready` or `timeout`.
 */
export async function openThreadStore(
  config: Pick<Config, 'dataDir' | 'threads' | 'astra' | 'threadTtlMs'> &
    Partial<Pick<Config, 'productIndex'>>,
  log: Log,
): Promise<ThreadStore & { close: () => Promise<void> | void }> {
  if (config.threads === 'sqlite') return openThreads(config, log)
  const [{ connectAstra }, { neededCollections }, { openAstraSaver }] = await Promise.all([
    import('../platform/astra/connect.ts'),
    import('../platform/astra/needed-collections.ts'),
    import('./astra/open-astra-saver.ts'),
  ])
  const { db, close } = await connectAstra(config)
  const { threads: name, timeoutMs, threadTtlMs: ttlMs } = config.astra
  try {
    const needed = neededCollections(config)
    return await openAstraSaver({ db, name, timeoutMs, ttlMs, log, needed, disconnect: close })
  } catch (error) {
    await close()
    throw error
  }
}
