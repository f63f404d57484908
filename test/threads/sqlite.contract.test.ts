import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { SqliteSaver } from '../../src/threads/sqlite/sqlite-saver.ts'
import { checkpointSaverContract } from '../contracts/checkpoint-saver.ts'

const folder = mkdtempSync(join(tmpdir(), 'threads-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let stores = 0

checkpointSaverContract({
  name: 'SqliteSaver',
  create: (options) => {
    stores += 1
    return new SqliteSaver({ path: join(folder, `${stores}.sqlite`), ...options })
  },
  destroy: (saver) => saver.close(),
})
