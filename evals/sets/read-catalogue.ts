import { dirname, resolve } from 'node:path'
import { mapColumns } from '../../src/ingest/column-mapping.ts'
import { draftProduct } from '../../src/ingest/draft-product.ts'
import { openFeed } from '../../src/ingest/formats/open-feed.ts'
import { groupVariants } from '../../src/ingest/group-variants.ts'
import { joinRecords } from '../../src/ingest/join-records.ts'
import { lookAhead } from '../../src/ingest/look-ahead.ts'
import type { LabelledProduct } from './labelled-product.ts'

export type CatalogueRead = {
  readonly products: readonly LabelledProduct[]
  /** Rows that no product could be made of. */
  readonly rejected: number
}

/**
 * The products of a shop's feed with what the shop itself says of them, by its columns and words: no picture is looked at, so
 * that what the eye reads is never its own judge. Throws `invalid-request` where the file is no feed.
 */
export async function readCatalogue(options: {
  file: string
  images?: string | undefined
  currency?: string
}): Promise<CatalogueRead> {
  const { file, currency = 'EUR' } = options
  const images = resolve(options.images ?? dirname(file))
  const feed = await openFeed({ file })
  const { records, columns, shop } = await lookAhead(feed.entries)
  const mapping = mapColumns(columns)
  const products: LabelledProduct[] = []
  let rejected = 0
  for await (const group of groupVariants(records, mapping, { scattered: shop !== undefined })) {
    const rows = 'problem' in group ? [{ ...group, id: null }] : joinRecords(group, { mapping, currency })
    for (const row of rows) {
      const draft = 'problem' in row ? null : draftProduct(row)
      if (draft !== null && 'withheld' in draft) continue
      if (draft === null || 'reason' in draft) {
        rejected += 1
        continue
      }
      const { id, title, description, attributes, price } = draft.product
      const image = draft.picture === null ? undefined : place(draft.picture, images)
      products.push({ id, title, description, attributes, price, image })
    }
  }
  return { products, rejected }
}

/** URLs stay; a path is made absolute, so that the set may lie elsewhere. */
const place = (picture: string, images: string) =>
  /^(https?|data):/i.test(picture) ? picture : resolve(images, picture)
