import type { Availability } from '../product/availability.ts'
import type { ColumnMapping } from './column-mapping.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { readCount, readAvailability as readWord } from './read-availability.ts'
import { repeated } from './repeated.ts'
import { valuesOfField } from './values-of-field.ts'

const readAvailability = repeated(readWord)

export type StockReading = { readonly stock: number | null; readonly availability: Availability }

type StockColumns = Pick<ColumnMapping, 'stock' | 'availability' | 'status'>

/** Pieces in stock, of all variants together, and the shop's word for it; 0 when all are gone, null when the feed does not count. */
export function readStock(records: readonly FeedRecord[], mapping: StockColumns): StockReading {
  const each = records.map((record) => stockOfRecord(record, mapping))
  const [first] = each
  if (each.length === 1 && first !== undefined) return first
  const stock = each.some((one) => one.stock === null)
    ? null
    : each.reduce<number>((sum, one) => sum + (one.stock ?? 0), 0)
  const words = each.map(({ availability }) => availability)
  const best = (['in_stock', 'backorder', 'pre_order', 'unknown', 'out_of_stock'] as const).find((word) =>
    words.includes(word),
  )
  return { stock, availability: best ?? 'unknown' }
}

/** What one record says of its stock. */
export function stockOfRecord(record: FeedRecord, mapping: StockColumns): StockReading {
  const [word = ''] = valuesOfField(record, mapping.availability)
  const [status = ''] = valuesOfField(record, mapping.status)
  const [counted = ''] = valuesOfField(record, mapping.stock)
  // Numbers and yes or no in a status are of its being shown.
  const ofStatus =
    /\p{L}{3}/u.test(status) && !/^(active|inactive|true|false)$/i.test(status)
      ? readAvailability(status)
      : null
  const availability = readAvailability(word) ?? ofStatus ?? readAvailability(counted)
  // Shops that sell on order count below zero.
  const count = readCount(counted) ?? (/\d/.test(word) ? readCount(word) : null)
  if (availability === null)
    return { stock: count === null ? null : Math.max(0, count), availability: 'unknown' }
  if (availability === 'out_of_stock') return { stock: 0, availability }
  return { stock: count === null ? null : Math.max(0, count), availability }
}
