import { dirname } from 'node:path'
import { mapColumns } from '../../src/ingest/column-mapping.ts'
import { type CoveredField, createCoverageCount, type Share } from '../../src/ingest/coverage.ts'
import { type DraftProduct, draftProduct } from '../../src/ingest/draft-product.ts'
import { type FeedFormat, openFeed } from '../../src/ingest/formats/open-feed.ts'
import { groupVariants } from '../../src/ingest/group-variants.ts'
import { joinRecords } from '../../src/ingest/join-records.ts'
import { lookAhead } from '../../src/ingest/look-ahead.ts'
import type { Attributes } from '../../src/product/attributes.ts'
import type { LabelledProduct } from './labelled-product.ts'
import { placeOf } from './place-of-picture.ts'

export type CatalogueRead = {
  readonly products: readonly LabelledProduct[]
  /** Rows that no product could be made of. */
  readonly rejected: number
  /** Pictures named by path that are not there: nothing can be asked with them. */
  readonly lost: number
  /** Where what is known of the products came from. */
  readonly shares: Record<CoveredField, Share>
}

/**
 * The products of a shop's feed with what the shop itself says of them: their kind by its columns or titles, all else by its columns
 * alone. No picture is looked at, and what our reading of words or pictures infers is never its own judge. Throws `invalid-request` where the file is no feed.
 */
export async function readCatalogue(options: {
  file: string
  images?: string | undefined
  currency?: string | undefined
  format?: FeedFormat | undefined
  /** Field → column, as `npm run ingest -- --map`. */
  map?: Readonly<Record<string, string>>
}): Promise<CatalogueRead> {
  const { file, currency = 'EUR', format, map } = options
  // As ingest looks for them: where it is told to, then beside the feed.
  const folders = [...(options.images === undefined ? [] : [options.images]), dirname(file)]
  const feed = await openFeed({ file, ...(format && { format }) })
  const { records, columns, samples, shop } = await lookAhead(feed.entries)
  const mapping = mapColumns(columns, map, samples)
  const products: LabelledProduct[] = []
  let rejected = 0
  let lost = 0
  const covered = createCoverageCount()
  for await (const group of groupVariants(records, mapping, { scattered: shop !== undefined })) {
    const rows =
      'problem' in group
        ? [{ ...group, id: null }]
        : joinRecords(group, { mapping, currency, document: feed.format.startsWith('json') })
    for (const row of rows) {
      const draft = 'problem' in row ? null : draftProduct(row)
      if (draft !== null && 'withheld' in draft) continue
      if (draft === null || 'reason' in draft) {
        rejected += 1
        continue
      }
      const { id, title, description, price, brand, sizes, availability } = draft.product
      const attributes = judgedBy(draft)
      const image = draft.picture === null ? undefined : await placeOf(draft.picture, folders)
      covered.add(draft.product, { stated: draft.stated, hasPicture: image !== undefined })
      if (draft.picture !== null && image === undefined) lost += 1
      products.push({ id, title, description, attributes, price, image, brand, sizes, availability })
    }
  }
  return { products, rejected, lost, shares: covered.shares() }
}

/** What the shop's own fields name, and the kind, which a title does. */
const judgedBy = ({ product, stated }: DraftProduct): Attributes =>
  Object.fromEntries(
    Object.entries(product.attributes).filter(([name]) => name === 'category' || stated.has(name)),
  )
