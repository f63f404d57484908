import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createLog } from '../../src/log.ts'
import { openLanceIndex } from '../../src/product-index/lancedb/lance-index.ts'
import { productIndexContract } from '../contracts/product-index.ts'
import { openMemoryIndex } from '../fakes/memory-index.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

async function openLance(upkeep = {}, resident = {}) {
  const dir = await mkdtemp(join(tmpdir(), 'product-index-'))
  folders.push(dir)
  return openLanceIndex({
    dir,
    encoder: { id: 'fake@1', dimension: 4 },
    log: createLog('error'),
    upkeep,
    resident,
  })
}

productIndexContract('the memory reference', async () => openMemoryIndex())
productIndexContract('LanceDB', () => openLance())
productIndexContract('LanceDB that compacts after every write', () =>
  openLance({ writes: 1, restsFor: 1, keepVersionsMs: 1 }),
)
productIndexContract('LanceDB with the indexes of a large table', () =>
  openLance({ writes: 1, indexedFromRows: 1 }),
)
productIndexContract('LanceDB whose rows are held in memory at once', () => openLance({}, { restMs: 0 }))
productIndexContract('LanceDB that holds no rows in memory', () => openLance({}, { rows: -1 }))
