import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { SqliteSaver } from './sqlite.ts'

/** Opens the thread store that the config names: `DATA_DIR/threads.sqlite`. Close it with `close()`. */
export function openThreads(config: Pick<Config, 'dataDir'>): SqliteSaver {
  mkdirSync(config.dataDir, { recursive: true })
  return new SqliteSaver({ path: join(config.dataDir, 'threads.sqlite') })
}
