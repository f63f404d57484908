import { createLog } from '../../src/log.ts'
import { openLanceIndex } from '../../src/product-index/lancedb/lance-index.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'

// Writes the same twenty products again and again, as one of several processes: busy-writer.ts DIR NAME ROUNDS.
const [dir = '', name = '', rounds = '0'] = process.argv.slice(2)
const encoder = { id: 'fake@1', dimension: 4 }
const index = await openLanceIndex({ dir, encoder, log: createLog('error'), upkeep: { keepVersionsMs: 0 } })
for (let round = 0; round < Number(rounds); round += 1) {
  const rows = Array.from({ length: 20 }, (_, at) =>
    indexedProduct({ id: `p${at}`, title: `${name} ${round}` }),
  )
  await index.upsert([...rows, indexedProduct({ id: `${name}-${round}` })])
  if (round % 4 === 3) await index.remove([`${name}-${round - 3}`])
}
await index.close()
