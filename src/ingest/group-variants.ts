import { type ColumnMapping, valuesOfField } from './column-mapping.ts'
import type { FeedEntry, FeedRecord } from './formats/feed-entry.ts'

/** A product's records: the first, and the variants that follow it. */
export type RecordGroup = {
  readonly line: number
  readonly position: number
  readonly records: readonly [FeedRecord, ...FeedRecord[]]
}

/** More variants than this begin a new product: memory stays bounded whatever the feed says. */
const mostVariants = 500

/**
 * Joins consecutive records of one product: those of one group and color, as where each size has a row, and those that repeat the id
 * without a title, as a shop system exports variants.
 */
export async function* groupVariants(
  entries: AsyncIterable<FeedEntry>,
  mapping: ColumnMapping,
): AsyncGenerator<RecordGroup | Extract<FeedEntry, { problem: string }>> {
  let open: { group: RecordGroup; records: [FeedRecord, ...FeedRecord[]]; key: string } | null = null
  for await (const entry of entries) {
    if ('problem' in entry) {
      yield entry
      continue
    }
    const { record, line, position } = entry
    if (open !== null && open.records.length < mostVariants && continues(record, open.key, mapping)) {
      open.records.push(record)
      open.group = { ...open.group, position }
      continue
    }
    if (open !== null) yield open.group
    const records: [FeedRecord, ...FeedRecord[]] = [record]
    open = { group: { line, position, records }, records, key: keyOf(record, mapping) }
  }
  if (open !== null) yield open.group
}

function continues(record: FeedRecord, key: string, mapping: ColumnMapping): boolean {
  if (keyOf(record, mapping) !== key) return false
  return groupOf(record, mapping) !== '' || first(record, mapping.title) === ''
}

function keyOf(record: FeedRecord, mapping: ColumnMapping): string {
  const group = groupOf(record, mapping)
  return group === ''
    ? `id ${first(record, mapping.id)}`
    : `group ${group} ${first(record, mapping.color).toLowerCase()}`
}

const groupOf = (record: FeedRecord, mapping: ColumnMapping) => first(record, mapping.group)

const first = (record: FeedRecord, columns: readonly string[]) => valuesOfField(record, columns)[0] ?? ''
