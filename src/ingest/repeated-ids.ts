import type { ColumnMapping } from './column-mapping.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { valuesOfField } from './values-of-field.ts'

/** Entries that are looked at for whether a feed repeats its ids. */
export const entriesLookedAt = 100

type Varied = Pick<ColumnMapping, 'id' | 'sizes' | 'color'>

/** The size and the color of a row; empty where it tells neither. */
const variationOf = (record: FeedRecord, { sizes, color }: Varied): string =>
  [sizes, color]
    .map((columns) => valuesOfField(record, columns).join(',').toLowerCase())
    .filter((value) => value !== '')
    .join('\n')

/** True of a row that tells of another size or color than rows with its id do: a variant, no repetition. */
export function isVariationOf(record: FeedRecord, others: readonly FeedRecord[], mapping: Varied): boolean {
  const own = variationOf(record, mapping)
  return own !== '' && others.every((other) => variationOf(other, mapping) !== own)
}

/** True where rows of these share an id and vary: the feed holds a row per size under its product's id. */
export function repeatsIds(records: readonly FeedRecord[], mapping: Varied): boolean {
  const known = new Map<string, FeedRecord[]>()
  return records.some((record) => {
    const id = valuesOfField(record, mapping.id)[0] ?? ''
    if (id === '') return false
    const others = known.get(id) ?? []
    known.set(id, [...others, record])
    return others.length > 0 && isVariationOf(record, others, mapping)
  })
}
