import type { ColumnMapping } from './column-mapping.ts'
import type { FeedEntry, FeedRecord } from './formats/feed-entry.ts'
import type { ShopRow } from './formats/shop-row.ts'
import { mostTogether, openDiskJoin } from './join-on-disk.ts'
import { entriesLookedAt, isVariationOf, repeatsIds } from './repeated-ids.ts'
import { valuesOfField } from './values-of-field.ts'

export type GroupedRow = {
  readonly line: number
  readonly position: number
  readonly record: FeedRecord
  readonly shop?: ShopRow
}

/** A product's rows, in the feed's order. */
export type RecordGroup = {
  readonly line: number
  readonly position: number
  readonly rows: readonly [GroupedRow, ...GroupedRow[]]
  /** The product's id where its rows name a product they belong to; null where the one row is the product. */
  readonly id: string | null
}

export type Unread = Extract<FeedEntry, { problem: string }>

/**
 * The rows of each product together. Where a feed tells which rows belong together they are joined whatever their order; else
 * a row that repeats the id of the one before belongs to it where it has no title or tells of another size or color.
 */
export async function* groupVariants(
  entries: AsyncIterable<FeedEntry>,
  mapping: ColumnMapping,
  { scattered = false }: { scattered?: boolean } = {},
): AsyncGenerator<RecordGroup | Unread> {
  if (scattered || mapping.group.length > 0) {
    yield* joinScattered(entries, mapping)
    return
  }
  const { first: seen, all } = await readFirst(entries)
  const records = seen.flatMap((entry) => ('problem' in entry ? [] : [entry.record]))
  if (repeatsIds(records, mapping)) yield* joinScattered(all(), mapping)
  else yield* joinNeighbors(all(), mapping)
}

async function readFirst(entries: AsyncIterable<FeedEntry>) {
  const rest = entries[Symbol.asyncIterator]()
  const first: FeedEntry[] = []
  while (first.length < entriesLookedAt) {
    const next = await rest.next()
    if (next.done === true) break
    first.push(next.value)
  }
  async function* all(): AsyncGenerator<FeedEntry> {
    yield* first
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  return { first, all }
}

async function* joinNeighbors(
  entries: AsyncIterable<FeedEntry>,
  mapping: ColumnMapping,
): AsyncGenerator<RecordGroup | Unread> {
  let open: { rows: [GroupedRow, ...GroupedRow[]]; key: string } | null = null
  for await (const entry of entries) {
    if ('problem' in entry) {
      yield entry
      continue
    }
    const key = keyOf(entry, mapping)
    const goesOn =
      open !== null &&
      key !== '' &&
      open.key === key &&
      (entry.shop !== undefined ||
        first(entry.record, mapping.title) === '' ||
        isVariationOf(
          entry.record,
          open.rows.map(({ record }) => record),
          mapping,
        ))
    if (goesOn && open !== null && open.rows.length >= mostTogether) yield tooMany(entry)
    else if (goesOn) open?.rows.push(entry)
    else {
      if (open !== null) yield groupOf(open.rows, mapping)
      open = { rows: [entry], key }
    }
  }
  if (open !== null) yield groupOf(open.rows, mapping)
}

async function* joinScattered(
  entries: AsyncIterable<FeedEntry>,
  mapping: ColumnMapping,
): AsyncGenerator<RecordGroup | Unread> {
  const join = await openDiskJoin()
  try {
    for await (const entry of entries) {
      if ('problem' in entry) {
        yield entry
        continue
      }
      const { aliases = [], members = {}, group } = entry.shop ?? {}
      const key = keyOf(entry, mapping)
      join.add({
        // A row that names no product is one of its own.
        key: key === '' ? `\0${entry.line}` : key,
        line: entry.line,
        aliases: group === undefined ? [] : [...aliases, ...Object.keys(members)],
        payload: JSON.stringify(entry),
      })
    }
    for (const group of join.groups()) {
      if ('surplus' in group) yield tooMany(JSON.parse(group.surplus) as GroupedRow)
      else
        yield groupOf(
          group.payloads.map((payload) => JSON.parse(payload) as GroupedRow) as RecordGroup['rows'] &
            GroupedRow[],
          mapping,
        )
    }
  } finally {
    await join.close()
  }
}

const tooMany = ({ line, position }: GroupedRow): Unread => ({
  line,
  position,
  problem: `Its product has more than ${mostTogether} rows; this one is left out.`,
})

function groupOf(rows: readonly [GroupedRow, ...GroupedRow[]], mapping: ColumnMapping): RecordGroup {
  const [{ line, shop, record }] = rows
  const whole = rows.find((row) => row.shop?.role === 'whole')
  const named = (whole ?? rows[0]).shop?.group ?? shop?.group ?? groupNamed(record, mapping)
  const grouped = rows.map((row) => groupNamed(row.record, mapping)).find((group) => group !== '')
  return {
    line,
    position: Math.max(...rows.map(({ position }) => position)),
    rows,
    id: named || grouped || (rows.length > 1 ? first(record, mapping.id) : '') || null,
  }
}

const keyOf = ({ record, shop }: Pick<GroupedRow, 'record' | 'shop'>, mapping: ColumnMapping): string =>
  shop?.group ?? (groupNamed(record, mapping) || first(record, mapping.id))

const first = (record: FeedRecord, columns: readonly string[]) => valuesOfField(record, columns)[0] ?? ''

/** The product that a row says it belongs to; a mere "yes" tells none. */
function groupNamed(record: FeedRecord, mapping: ColumnMapping): string {
  const group = first(record, mapping.group)
  return /^(?:ja|nein|yes|no|true|false|oui|non)$/i.test(group) ? '' : group
}
