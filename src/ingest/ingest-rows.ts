import { AppError } from '../errors.ts'
import { inBatches, outOfBatches } from '../platform/batches.ts'
import { mapConcurrently } from '../platform/map-concurrently.ts'
import type { Product } from '../product/product.ts'
import type { Services } from '../services.ts'
import { attachPicture, isStoredAlready } from './attach-picture.ts'
import type { RowEntry } from './catalogue-row.ts'
import type { CoverageCount } from './coverage.ts'
import { type ComparedRow, detectChanges } from './detect-changes.ts'
import { type DraftProduct, draftProduct } from './draft-product.ts'
import { type EnrichedRow, enrichRows, type PicturedRow } from './enrich-rows.ts'
import { createIdSet } from './id-set.ts'
import type { IngestReport } from './ingest-report.ts'
import type { KnownReadings } from './known-readings.ts'
import type { PictureFolders } from './picture-source.ts'
import { pruneProducts } from './prune-products.ts'
import { type Shard, takesId } from './shard.ts'
import { createTally, type TallyListeners } from './tally.ts'

/** Rows that are looked up, that the models read, and that are written at once. */
const batchSizes = { examine: 500, read: 32, write: 2_000 } as const
/** Rows that take long are written this often, so that a kill costs little; a large table takes few large writes best. Milliseconds. */
const longestUnwritten = 2_000

/** What an ingest needs of the services. */
export type IngestServices = Pick<Services, 'config' | 'vision' | 'encoder' | 'index'>

export type IngestOptions = TallyListeners & {
  /** Where pictures named by path lie; null, the default, refuses paths. */
  readonly folders?: PictureFolders | null
  /** Compares, and writes nothing. */
  readonly dryRun?: boolean
  /** Afterwards removes the products that are not among the rows. */
  readonly prune?: boolean
  /** Reads remote pictures again even where the row is known. */
  readonly refetch?: boolean
  /** Pictures that were read before, by these models. */
  readonly known?: KnownReadings
  /** Pictures fetched and decoded at once. */
  readonly concurrency?: number
  /** The part of the rows that this worker takes; the others are passed over without a word. Needs an index that several may write to. */
  readonly shard?: Shard
  /** Counts what is known of each product, those included that did not change. */
  readonly coverage?: CoverageCount
  /** Bytes of the feed, for progress. */
  readonly total?: number
  readonly signal?: AbortSignal
}

/**
 * Puts rows into the index; reading, decoding, the models and writing overlap, and each holds back the one before it. Rows that are
 * stored already are left alone; a row that cannot be used is reported and stops nothing; of several rows with one id the first counts.
 * What was written stays when it ends early. Throws `canceled`, `model-failed`, or what the index throws.
 */
export async function ingestRows(
  services: IngestServices,
  rows: AsyncIterable<RowEntry>,
  options: IngestOptions = {},
): Promise<IngestReport> {
  const { folders = null, refetch = false, concurrency = 8, total = 0, shard, known } = options
  if (shard !== undefined && services.index.capabilities.sharedWriters !== true)
    throw new AppError('invalid-request', sharedOnly)
  const abort = options.signal === undefined ? {} : { signal: options.signal }
  const tally = createTally({ ...options, total })
  const ids = createIdSet()
  const withheld: string[] = []
  const knowsNothing = (await services.index.count()) === 0

  async function* drafts(): AsyncGenerator<DraftProduct> {
    for await (const row of rows) {
      throwIfCanceled(abort)
      if (shard !== undefined && !takesRow(shard, row)) continue
      tally.counts.rows++
      const draft = 'problem' in row ? { id: row.id, reason: row.problem } : draftProduct(row)
      if ('withheld' in draft) await withhold(draft.id)
      else if ('reason' in draft) await tally.problem({ line: row.line, part: 'row', ...draft })
      else if (ids.add(draft.product.id)) {
        await reportUnread(row, draft.product.id)
        yield draft
      } else await tally.problem({ line: row.line, part: 'row', id: draft.product.id, reason: repeated })
    }
  }

  async function reportUnread(row: RowEntry, id: string): Promise<void> {
    const unread = 'product' in row ? (row.unread ?? []) : []
    for (const reason of unread) await tally.problem({ line: row.line, part: 'value', id, reason })
  }

  /** Takes products out of the catalogue that were sold before and are not now. */
  async function withhold(id: string): Promise<void> {
    if (!ids.add(id)) return
    tally.counts.withheld++
    if (knowsNothing || options.dryRun === true) return
    withheld.push(id)
    if (withheld.length >= batchSizes.examine) await services.index.remove(withheld.splice(0))
  }

  async function* changedRows(): AsyncGenerator<ComparedRow> {
    const batches = inBatches(drafts(), { size: batchSizes.examine, maxWaitMs: longestUnwritten })
    const examined = mapConcurrently(batches, 2, (batch) =>
      detectChanges(batch, { services, folders, refetch, knowsNothing, ...(known && { known }) }),
    )
    for await (const rows of examined) {
      await countStored(rows.filter(({ unchanged }) => unchanged))
      for (const row of rows) {
        if (row.unchanged) await leave(row, row.failure)
        else yield row
      }
    }
  }

  async function* picturedRows(): AsyncGenerator<PicturedRow> {
    const attaching = { config: services.config, folders, ...(known && { known }), ...abort }
    const work = (row: ComparedRow) => attachPicture(row, attaching)
    for await (const row of mapConcurrently(changedRows(), concurrency, work)) {
      if (row.content !== null) tally.counts.pictures++
      if (isStoredAlready(row)) {
        await countStored([row.examined])
        await leave(row.examined, row.failure)
      } else yield row
    }
  }

  async function* readyRows(): AsyncGenerator<EnrichedRow> {
    const batches = inBatches(picturedRows(), { size: batchSizes.read, maxWaitMs: longestUnwritten })
    const work = (batch: PicturedRow[]) => enrichRows(batch, { models: services, ...abort })
    for await (const ready of outOfBatches(mapConcurrently(batches, 2, work))) {
      if (ready.row.failure !== null) await reportPicture(ready.row.examined, ready.row.failure)
      yield ready
    }
  }

  async function write(batch: readonly EnrichedRow[]): Promise<void> {
    throwIfCanceled(abort)
    await services.index.upsert(batch.map(({ indexed }) => indexed))
    for (const { row, indexed } of batch) count(row.examined.draft, indexed.product)
    tally.done(batch.map(({ row }) => written(row.examined)))
  }

  const count = ({ stated, picture }: DraftProduct, product: Product) =>
    options.coverage?.add(product, { stated, hasPicture: picture !== null })

  /** What was seen in a picture before counts too; where a row is known, only the index still holds it. */
  async function countStored(rows: readonly ComparedRow[]): Promise<void> {
    if (options.coverage === undefined || rows.length === 0) return
    const stored = await services.index.get(rows.map(({ draft }) => draft.product.id))
    const byId = new Map(stored.map((product) => [product.id, product]))
    for (const { draft } of rows) count(draft, byId.get(draft.product.id) ?? draft.product)
  }

  const written = ({ stored, draft }: ComparedRow) => ({
    outcome: stored === null ? ('added' as const) : ('changed' as const),
    position: draft.position,
  })

  async function leave({ draft }: ComparedRow, failure: string | null): Promise<void> {
    if (failure !== null) await reportPicture({ draft }, failure)
    tally.done([{ outcome: 'unchanged', position: draft.position }])
  }

  const reportPicture = ({ draft }: Pick<ComparedRow, 'draft'>, reason: string) =>
    tally.problem({ line: draft.line, id: draft.product.id, part: 'picture', reason, host: hostOf(draft) })

  async function prune({ dryRun = false } = {}): Promise<void> {
    const sharing = shard && { shard }
    tally.counts.removed = await pruneProducts(services.index, ids, { ...abort, ...sharing, dryRun })
  }

  if (options.dryRun === true) {
    for await (const row of changedRows()) {
      // A picture that failed before is taken to fail again: nothing is fetched here.
      if (row.stored?.row === row.row && (row.failure !== null || row.stored.glance === 'failed')) {
        await countStored([row])
        await leave(row, row.failure)
        continue
      }
      if (row.failure !== null) await reportPicture(row, row.failure)
      count(row.draft, row.draft.product)
      tally.done([written(row)])
    }
    if (options.prune === true) await prune({ dryRun: true })
    return tally.finish()
  }
  const batches = inBatches(readyRows(), { size: batchSizes.write, maxWaitMs: longestUnwritten })
  for await (const _ of mapConcurrently(batches, 2, write)) throwIfCanceled(abort)
  await services.index.remove(withheld)
  if (options.prune === true) await prune()
  return tally.finish()
}

const sharedOnly =
  'Several workers can share a feed only where the index takes several writers: set PRODUCT_INDEX=astra, or leave --shard out.'

/** A row without an id belongs to the first worker, so that it is reported once. */
function takesRow(shard: Shard, row: RowEntry): boolean {
  const id = 'problem' in row ? row.id : row.product.id
  return typeof id === 'string' ? takesId(shard, id) : shard.number === 1
}

const repeated = 'id: An earlier row has this id; that one counts.'

function throwIfCanceled({ signal }: { signal?: AbortSignal }): void {
  if (signal?.aborted) throw new AppError('canceled', 'The ingest was canceled.', { cause: signal.reason })
}

/** A picture's host, or "files" for one that is named by a path. */
const hostOf = ({ picture }: DraftProduct): string =>
  (picture !== null && /^https?:/i.test(picture) && URL.canParse(picture) && new URL(picture).host) || 'files'
