import { join } from 'node:path'
import { AppError } from '../errors.ts'
import { inBatches, outOfBatches } from '../platform/batches.ts'
import { mapConcurrently } from '../platform/map-concurrently.ts'
import { openLanceRows } from '../product-index/lancedb/read-lance-rows.ts'
import type { IndexedProduct } from '../product-index/product-index.ts'
import type { IngestProgress, IngestReport } from './ingest-report.ts'
import type { IngestServices } from './ingest-rows.ts'
import { lockIngest } from './lock-ingest.ts'
import { type Shard, takesId } from './shard.ts'
import { createTally } from './tally.ts'

/** Rows compared and written at once. */
const batchSize = 1_000

export type CopyOptions = {
  /** Compares, and writes nothing. */
  readonly dryRun?: boolean
  readonly shard?: Shard
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: IngestProgress) => void
}

/**
 * Copies the embedded catalogue of the data folder to the index that is configured, vectors and all; what is there already is
 * left alone, so that a copy that was stopped goes on. Throws `invalid-request`, `index-mismatch`, `canceled`, or what the index throws.
 */
export async function copyLanceIndex(
  { config, encoder, index }: Pick<IngestServices, 'config' | 'encoder' | 'index'>,
  options: CopyOptions = {},
): Promise<IngestReport> {
  const { dryRun = false, shard, signal, onProgress } = options
  if (config.productIndex === 'lancedb')
    throw new AppError('invalid-request', 'There is nowhere to copy to: set PRODUCT_INDEX=astra.')
  const source = await openLanceRows(join(config.dataDir, 'index'), encoder)
  const lock = await lockIngest(config.dataDir, shard)
  const tally = createTally({ total: source.total, ...(onProgress && { onProgress }) })
  let position = 0

  async function* own(): AsyncGenerator<IndexedProduct> {
    for await (const row of outOfBatches(source.batches())) {
      position += 1
      if (shard === undefined || takesId(shard, row.product.id)) yield row
    }
  }

  async function copy(rows: readonly IndexedProduct[]): Promise<void> {
    if (signal?.aborted) throw new AppError('canceled', 'The copy was canceled.', { cause: signal.reason })
    const there = await index.fingerprints(rows.map(({ product }) => product.id))
    const missing = rows.filter(({ product, fingerprint }) => there.get(product.id) !== fingerprint)
    if (!dryRun) await index.upsert(missing)
    tally.counts.rows += rows.length
    const changed = new Set(missing.map(({ product }) => product.id))
    tally.done(
      rows.map(({ product: { id } }) => ({
        outcome: !changed.has(id) ? 'unchanged' : there.has(id) ? 'changed' : 'added',
        position,
      })),
    )
  }

  try {
    for await (const _ of mapConcurrently(inBatches(own(), { size: batchSize }), 2, copy));
    return tally.finish()
  } finally {
    lock.release()
    source.close()
  }
}
