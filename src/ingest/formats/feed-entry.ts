import type { FeedRecord } from './feed-record.ts'
import type { ShopRow } from './shop-row.ts'

export type { FeedRecord } from './feed-record.ts'

/** A record with the line it starts on (from 1), or why there is none. `position` is how far into the file it ends, bytes. */
export type FeedEntry = { readonly line: number; readonly position: number } & (
  | {
      readonly record: FeedRecord
      readonly shop?: ShopRow
      /** Columns that held signs which cannot be read; they were left out. */
      readonly broken?: readonly string[]
    }
  | { readonly problem: string }
)

/** The longest record a feed may hold, characters: it bounds memory, and how far an unclosed quote can reach. */
export const maxRecordLength = 1_048_576
