import { type ColumnMapping, valuesOfField } from './column-mapping.ts'
import type { FeedRecord } from './formats/feed-entry.ts'

const gone = /^(out[ _-]?of[ _-]?stock|sold[ _-]?out|unavailable|discontinued|no|false|0)$/i

/** Pieces in stock, of all variants together; 0 when all are out of stock, null when the feed does not count. */
export function readStock(
  records: readonly FeedRecord[],
  mapping: Pick<ColumnMapping, 'stock' | 'availability'>,
): number | null {
  const stocks = records.map((record) => stockOf(record, mapping))
  return stocks.some((stock) => stock === null)
    ? null
    : stocks.reduce<number>((sum, stock) => sum + (stock ?? 0), 0)
}

function stockOf(record: FeedRecord, mapping: Pick<ColumnMapping, 'stock' | 'availability'>): number | null {
  const [availability = ''] = valuesOfField(record, mapping.availability)
  if (gone.test(availability)) return 0
  const [count = ''] = valuesOfField(record, mapping.stock)
  if (gone.test(count)) return 0
  // Shops that sell on order count below zero.
  return /^[+-]?\d+(\.0+)?$/.test(count) ? Math.max(0, Math.trunc(Number(count))) : null
}
