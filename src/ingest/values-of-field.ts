import type { FeedRecord } from './formats/feed-entry.ts'

const nothing = new Set([
  '',
  'na',
  'n/a',
  'null',
  'none',
  'nan',
  '-',
  '–',
  '—',
  'undefined',
  'nil',
  '#n/a',
  'k.a.',
  'k. a.',
])

/** The values of a field in a record: of the first mapped column that holds something. */
export function valuesOfField(record: FeedRecord, columns: readonly string[]): readonly string[] {
  for (const column of columns) {
    const value = record[column] ?? []
    const values = (typeof value === 'string' ? [value] : value)
      .map((text) => text.trim())
      .filter((text) => !nothing.has(text.toLowerCase()))
    if (values.length > 0) return values
  }
  return []
}
