import type { ProductInput } from '../product/product.ts'
import type { RowEntry } from './catalogue-row.ts'
import type { IngestReport } from './ingest-report.ts'
import { type IngestOptions, type IngestServices, ingestRows } from './ingest-rows.ts'

/** Puts products that came over the network into the index; `line` counts from 1. Pictures are URLs, never paths. */
export async function indexProducts(
  services: IngestServices,
  products: Iterable<ProductInput> | AsyncIterable<ProductInput>,
  options: Pick<IngestOptions, 'signal' | 'onProblem'> = {},
): Promise<IngestReport> {
  async function* rows(): AsyncGenerator<RowEntry> {
    let line = 0
    for await (const product of products) yield { line: ++line, position: 0, product }
  }
  return ingestRows(services, rows(), options)
}
