import type { ColumnMapping } from './column-mapping.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { readTime, spanOf } from './sale-window.ts'
import { valuesOfField } from './values-of-field.ts'

type DateColumns = Pick<ColumnMapping, 'added' | 'sale_dates' | 'sale_start' | 'sale_end'>

/** What a record says in the place of a date and is none: "32.13.2026". */
export function unreadDates(record: FeedRecord, mapping: DateColumns): string[] {
  return (['added', 'sale_dates', 'sale_start', 'sale_end'] as const).flatMap((field) => {
    const [text = ''] = valuesOfField(record, mapping[field])
    const days = field === 'sale_dates' ? spanOf(text) : [text]
    const isRead = days.every((day) => saysNoDate.test(day) || readTime(day, false) !== null)
    return isRead ? [] : [`${field}: ${JSON.stringify(text.slice(0, 40))} is no date.`]
  })
}

/** A yes, a no, a count: such a column tells of no day. */
const saysNoDate = /^(?:|\p{L}{1,12}|[0\s:./-]*|-?\d{1,5})$/u
