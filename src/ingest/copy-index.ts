import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import { inBatches, outOfBatches } from '../platform/batches.ts'
import { mapConcurrently } from '../platform/map-concurrently.ts'
import { openProductIndex } from '../product-index/open.ts'
import type { IndexedProduct, ProductIndex } from '../product-index/product-index.ts'
import type { Services } from '../services.ts'
import type { IngestProgress, IngestReport } from './ingest-report.ts'
import { lockIngest } from './lock-ingest.ts'
import { lexicalText } from './product-text.ts'
import { type Shard, takesId } from './shard.ts'
import { createTally } from './tally.ts'

/** Products compared and written at once. */
const batchSize = 1_000

export type CopyOptions = {
  /** The index to copy from, of the same configuration otherwise. */
  readonly from: Config['productIndex']
  /** Compares, and writes nothing. */
  readonly dryRun?: boolean
  readonly shard?: Shard
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: IngestProgress) => void
}

/**
 * Copies another index's catalogue to the one that is configured, vectors and all; what is there already is left alone, so that
 * a copy that was stopped goes on. Throws `invalid-request`, `index-mismatch`, `canceled`, or what an index throws.
 */
export async function copyIndex(
  { config, encoder, index, log }: Pick<Services, 'config' | 'encoder' | 'index' | 'log'>,
  { from, dryRun = false, shard, signal, onProgress }: CopyOptions,
): Promise<IngestReport> {
  if (config.productIndex === from)
    throw new AppError(
      'invalid-request',
      `The copy would go where it comes from: set PRODUCT_INDEX to another than ${from}.`,
    )
  const source = await openProductIndex({ ...config, productIndex: from }, encoder, log)
  const lock = await lockIngest(config.dataDir, shard)
  const total = await source.count()
  const tally = createTally({ total, ...(onProgress && { onProgress }) })
  let position = 0

  async function* own(): AsyncGenerator<string> {
    for await (const id of outOfBatches(source.ids())) {
      position += 1
      if (shard === undefined || takesId(shard, id)) yield id
    }
  }

  async function copy(ids: readonly string[]): Promise<void> {
    if (signal?.aborted) throw new AppError('canceled', 'The copy was canceled.', { cause: signal.reason })
    const [here, there] = await Promise.all([source.fingerprints(ids), index.fingerprints(ids)])
    const missing = ids.filter((id) => here.get(id) !== there.get(id))
    if (!dryRun) await index.upsert(await readRows(source, missing, here))
    tally.counts.rows += ids.length
    const changed = new Set(missing)
    tally.done(
      ids.map((id) => ({
        outcome: !changed.has(id) ? 'unchanged' : there.has(id) ? 'changed' : 'added',
        position,
      })),
    )
  }

  try {
    if (total === 0) throw new AppError('invalid-request', `There is no catalogue in ${from} to copy.`)
    for await (const _ of mapConcurrently(inBatches(own(), { size: batchSize }), 2, copy));
    return tally.finish()
  } finally {
    lock.release()
    await source.close()
  }
}

/** Products as an index is given them; those that were removed in the meantime are left out. */
async function readRows(
  source: ProductIndex,
  ids: readonly string[],
  fingerprints: ReadonlyMap<string, string>,
): Promise<IndexedProduct[]> {
  const [products, vectors] = await Promise.all([source.get(ids), source.vectors(ids)])
  return products.flatMap((product) => {
    const [vector, fingerprint] = [vectors.get(product.id), fingerprints.get(product.id)]
    if (vector === undefined || fingerprint === undefined) return []
    return [{ product, vector, fingerprint, text: lexicalText(product) }]
  })
}
