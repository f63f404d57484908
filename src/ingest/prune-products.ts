import { AppError } from '../errors.ts'
import type { ProductIndex } from '../product-index/product-index.ts'
import type { IdSet } from './id-set.ts'
import { type Shard, takesId } from './shard.ts'

/** Ids removed at once. */
const batchSize = 500

/** Removes the products whose ids are not in the set, of a shard only its own; gives how many. A dry run only counts them. Throws `invalid-request` for an empty set, and `canceled`. */
export async function pruneProducts(
  index: ProductIndex,
  keep: IdSet,
  { signal, shard, dryRun = false }: { signal?: AbortSignal; shard?: Shard; dryRun?: boolean } = {},
): Promise<number> {
  if (keep.size() === 0)
    throw new AppError('invalid-request', 'The feed holds no usable row: pruning would empty the catalogue.')
  let removed = 0
  const gone: string[] = []
  for await (const ids of index.ids()) {
    if (signal?.aborted) throw new AppError('canceled', 'The ingest was canceled.')
    const missing = ids.filter((id) => !keep.has(id) && (shard === undefined || takesId(shard, id)))
    if (dryRun) removed += missing.length
    else gone.push(...missing)
    while (gone.length >= batchSize) removed += await index.remove(gone.splice(0, batchSize))
  }
  return removed + (gone.length > 0 ? await index.remove(gone) : 0)
}
