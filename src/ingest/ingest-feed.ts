import { basename, dirname, join, resolve } from 'node:path'
import { adviseOnPictures, adviseOwner, exampleColumns } from './advise-owner.ts'
import type { RowEntry } from './catalogue-row.ts'
import { type ColumnMapping, describeMapping, mapColumns } from './column-mapping.ts'
import { countReasons } from './count-reasons.ts'
import { type Coverage, createCoverageCount } from './coverage.ts'
import { keepCoverage } from './coverage-file.ts'
import type { FeedEntry } from './formats/feed-entry.ts'
import { type FeedFormat, openFeed } from './formats/open-feed.ts'
import { groupVariants } from './group-variants.ts'
import type { IngestProblem, IngestReport } from './ingest-report.ts'
import { type IngestOptions, type IngestServices, ingestRows } from './ingest-rows.ts'
import { joinRecords } from './join-records.ts'
import { lockIngest } from './lock-ingest.ts'
import { lookAhead } from './look-ahead.ts'
import type { PictureFolders } from './picture-source.ts'
import { openProblemReport } from './problem-report.ts'
import { shardSuffix } from './shard.ts'

export type FeedOptions = Omit<IngestOptions, 'folders' | 'total'> & {
  readonly file: string
  readonly format?: FeedFormat
  /**
   * Folder of the pictures named by path, and the only place they are read from; by default the feed's own. Or the http(s) address that
   * the paths are relative to.
   */
  readonly images?: string
  /** Field → column, where the guess is wrong; an empty column switches the field off. */
  readonly map?: Readonly<Record<string, string>>
  /** For prices without one, ISO 4217. */
  readonly currency?: string
  /** Called once with what is read from where, for people. */
  readonly onMapping?: (description: string) => void
}

export type FeedReport = IngestReport & {
  /** The file that says what was wrong with each row, as JSON Lines; null when nothing was. */
  readonly problems: string | null
  /** What the feed tells of its products, and what it leaves open. */
  readonly coverage: Coverage
}

/** Ingests a CSV, TSV or JSON Lines file, gzipped or not. Throws `invalid-request` when it cannot be read as a feed, and as `ingestRows` does. */
export async function ingestFeed(services: IngestServices, options: FeedOptions): Promise<FeedReport> {
  const { file, images, map, currency = 'EUR', onMapping, onProblem, ...rest } = options
  const feed = await openFeed(options)
  const { records, columns, samples, shop } = await lookAhead(feed.entries)
  const mapping = mapColumns(columns, map, samples)
  onMapping?.(
    `${file}: ${shop === undefined ? '' : `${shop.name}, `}${feed.format}, ${feed.encoding}; prices without a currency are ${currency}.\n${describeMapping(mapping, columns)}${missingColumns(mapping)}`,
  )
  const unreadColumns = exampleColumns(mapping, columns, samples)
  const covered = createCoverageCount()
  const reasons = countReasons()
  const hosts = new Map<string, number>()
  const tell = async (problem: IngestProblem): Promise<void> => {
    reasons.add(problem)
    if (problem.host !== undefined) hosts.set(problem.host, (hosts.get(problem.host) ?? 0) + 1)
    await report.write(problem)
    await onProblem?.(problem)
  }
  let brokenSigns = 0
  async function* withBrokenTold(): AsyncGenerator<FeedEntry> {
    for await (const entry of records) {
      for (const column of 'record' in entry ? (entry.broken ?? []) : []) {
        brokenSigns++
        const reason = `${column}: A sign that is not valid ${feed.encoding} was left out.`
        await tell({ line: entry.line, id: null, part: 'value', reason })
      }
      yield entry
    }
  }
  async function* rows(): AsyncGenerator<RowEntry> {
    for await (const group of groupVariants(withBrokenTold(), mapping, { scattered: shop !== undefined })) {
      if ('problem' in group) yield { ...group, id: null }
      else yield* joinRecords(group, { mapping, currency, document: feed.format.startsWith('json') })
    }
  }
  const path = join(services.config.dataDir, `rejected${shardSuffix(options.shard)}.jsonl`)
  const lock = await lockIngest(services.config.dataDir, options.shard)
  const report = await openProblemReport(path)
  try {
    const counts = await ingestRows(services, rows(), {
      ...rest,
      folders: foldersOf(file, images),
      total: feed.size,
      coverage: covered,
      onProblem: tell,
    })
    const unread = counts.unread + brokenSigns
    const isClean = counts.rejected + unread + counts.picture_problems === 0
    const coverage: Coverage = {
      feed: basename(file),
      ...(options.shard && { shard: options.shard }),
      ingested_at: new Date().toISOString(),
      products: covered.products(),
      fields: covered.shares(),
      unread_columns: unreadColumns,
      advice: [
        ...adviseOwner(file, mapping, unreadColumns),
        ...adviseOnPictures(hosts.get('files') ?? 0, { file, shop: shop?.name }),
      ],
      withheld: counts.withheld,
      rejected: reasons.of('row'),
      unread: reasons.of('value'),
      unreachable: [...hosts].map(([host, pictures]) => ({ host, pictures })),
    }
    if (options.dryRun !== true) await keepCoverage(services.config.dataDir, coverage)
    return { ...counts, unread, problems: isClean ? null : path, coverage }
  } finally {
    await report.close()
    lock.release()
  }
}

function foldersOf(file: string, images: string | undefined): PictureFolders {
  const feed = resolve(dirname(file))
  if (images !== undefined && /^https?:\/\//i.test(images)) return { root: feed, feed, site: images }
  return { root: resolve(images ?? feed), feed }
}

/** What is taken where no column tells of it. */
function missingColumns({ id, url, price }: ColumnMapping): string {
  const lines = [
    ...(id.length > 0
      ? []
      : [
          url.length > 0
            ? `no column of ids: the product's address (${url[0]}) is taken as its id`
            : 'no column of ids: a hash of brand, title and color is taken as the id',
        ]),
    ...(price.length > 0 ? [] : ['no column of prices: say with --map price=COLUMN which it is']),
  ]
  return lines.map((line) => `\n  ${line}`).join('')
}
