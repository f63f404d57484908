import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mapColumns } from '../../../src/ingest/column-mapping.ts'
import { draftProduct } from '../../../src/ingest/draft-product.ts'
import { openFeed } from '../../../src/ingest/formats/open-feed.ts'
import { groupVariants } from '../../../src/ingest/group-variants.ts'
import { joinRecords } from '../../../src/ingest/join-records.ts'
import { lookAhead } from '../../../src/ingest/look-ahead.ts'
import type { Product } from '../../../src/product/product.ts'

export type ReadFeed = {
  /** By id, as they would be stored; `image_url` is the picture as the feed names it. */
  readonly products: Record<string, Product>
  readonly withheld: string[]
  readonly problems: string[]
  readonly shop: string | undefined
}

/** Reads a feed as ingest does, up to where pictures are fetched. */
export async function readFeed(name: string, content: string | Uint8Array): Promise<ReadFeed> {
  const dir = await mkdtemp(join(tmpdir(), 'fashion-buddy-format-'))
  try {
    const file = join(dir, name)
    await writeFile(file, content)
    const feed = await openFeed({ file })
    const { records, columns, shop } = await lookAhead(feed.entries)
    const mapping = mapColumns(columns)
    const read: ReadFeed = { products: {}, withheld: [], problems: [], shop: shop?.name }
    for await (const group of groupVariants(records, mapping, { scattered: shop !== undefined }))
      for (const row of 'problem' in group
        ? [{ ...group, id: null }]
        : joinRecords(group, { mapping, currency: 'EUR' })) {
        const draft = 'problem' in row ? { id: row.id, reason: row.problem } : draftProduct(row)
        if ('withheld' in draft) read.withheld.push(draft.id)
        else if ('reason' in draft) read.problems.push(draft.reason)
        else read.products[draft.product.id] = { ...draft.product, image_url: draft.picture }
      }
    return read
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** Cells as a line of CSV; one that holds a comma, a quote or a line break is quoted. */
export const csv = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) =>
      cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\n')
