import type { FeedRecord } from './feed-record.ts'
import type { ShopRow } from './shop-row.ts'

/** A row that a JSON object was read as: a product, or one of its variants. */
export type JsonRow = { readonly record: FeedRecord; readonly shop?: ShopRow }
