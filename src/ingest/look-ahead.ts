import type { FeedEntry, FeedRecord } from './formats/feed-entry.ts'
import { readShopRows, recognizeShop } from './formats/shop-formats.ts'
import type { ShopFormat } from './formats/shop-row.ts'

/** Records whose columns are looked at before the mapping is chosen: JSON Lines need not name all in the first. */
const recordsLookedAt = 100

export type SeenFeed = {
  /** All entries, the first ones included, as the shop system means them. */
  readonly records: AsyncGenerator<FeedEntry>
  /** The columns of the first records. */
  readonly columns: string[]
  /** The first records. */
  readonly samples: readonly FeedRecord[]
  /** The shop system whose export it is; undefined for any other feed. */
  readonly shop: ShopFormat | undefined
}

/** Looks at a feed's first records for who wrote it and for its columns. */
export async function lookAhead(entries: AsyncGenerator<FeedEntry>): Promise<SeenFeed> {
  const raw = await readFirst(entries)
  const shop = raw.seen.some((entry) => 'record' in entry && entry.shop !== undefined)
    ? undefined
    : recognizeShop(raw.columns)
  if (shop === undefined)
    return { records: raw.all(), columns: raw.columns, samples: samplesOf(raw.seen), shop }
  const read = await readFirst(readShopRows(raw.all(), shop))
  return { records: read.all(), columns: read.columns, samples: samplesOf(read.seen), shop }
}

async function readFirst(entries: AsyncGenerator<FeedEntry>) {
  const seen: FeedEntry[] = []
  const columns = new Set<string>()
  for (let found = 0; found < recordsLookedAt; ) {
    const next = await entries.next()
    if (next.done === true) break
    seen.push(next.value)
    if (!('record' in next.value)) continue
    found++
    for (const column of Object.keys(next.value.record)) columns.add(column)
  }
  async function* all() {
    yield* seen
    yield* entries
  }
  return { seen, columns: [...columns], all }
}

const samplesOf = (entries: readonly FeedEntry[]): FeedRecord[] =>
  entries.flatMap((entry) => ('record' in entry ? [entry.record] : []))
