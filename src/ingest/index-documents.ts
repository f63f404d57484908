import type { RowEntry } from './catalogue-row.ts'
import { mapColumns } from './column-mapping.ts'
import type { FeedEntry } from './formats/feed-entry.ts'
import { readJsonProduct } from './formats/read-json-product.ts'
import { groupVariants } from './group-variants.ts'
import type { IngestReport } from './ingest-report.ts'
import { type IngestOptions, type IngestServices, ingestRows } from './ingest-rows.ts'
import { joinRecords } from './join-records.ts'

/**
 * Puts products into the index that came over the network as some shop system's or protocol's documents, read as a feed of them is.
 * `line` counts the documents from 1. Pictures are URLs, never paths.
 */
export async function indexDocuments(
  services: IngestServices,
  documents: readonly Readonly<Record<string, unknown>>[],
  options: Pick<IngestOptions, 'signal' | 'onProblem'> & { readonly currency?: string } = {},
): Promise<IngestReport> {
  const { currency = 'EUR', ...rest } = options
  const entries = documents.flatMap((document, at): FeedEntry[] =>
    readJsonProduct(document).map((row) => ({ line: at + 1, position: 0, ...row })),
  )
  const columns = new Set(entries.flatMap((entry) => ('record' in entry ? Object.keys(entry.record) : [])))
  const mapping = mapColumns([...columns])
  async function* each(): AsyncGenerator<FeedEntry> {
    yield* entries
  }
  async function* rows(): AsyncGenerator<RowEntry> {
    for await (const group of groupVariants(each(), mapping, { scattered: true })) {
      if ('problem' in group) yield { ...group, id: null }
      else yield* joinRecords(group, { mapping, currency, document: true })
    }
  }
  return ingestRows(services, rows(), rest)
}
