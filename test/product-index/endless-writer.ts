import { createLog } from '../../src/log.ts'
import { openLanceIndex } from '../../src/product-index/lancedb/lance-index.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'

/** Writes batches of twenty products for ever, a line on standard output after each, until it is killed. */
const [dir = ''] = process.argv.slice(2)
const index = await openLanceIndex({
  dir,
  encoder: { id: 'fake@1', dimension: 4 },
  log: createLog('error'),
  upkeep: { writes: 3, keepVersionsMs: 0 },
})
for (let batch = 0; ; batch += 1) {
  await index.upsert(Array.from({ length: 20 }, (_, at) => indexedProduct({ id: `b${batch}-${at}` })))
  process.stdout.write('.\n')
}
