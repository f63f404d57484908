import type { FeedRecord } from './formats/feed-entry.ts'
import { repeated } from './repeated.ts'
import { splitSizes } from './split-sizes.ts'
import { valuesOfField } from './values-of-field.ts'

const sizesOf: (text: string) => readonly string[] = repeated(splitSizes)

const [mostSizes, longestSize] = [100, 40]

/** The sizes that a product's records name between them, in order: "S|M|L", "S, M, L", `["S","M"]`, or one a record. */
export function readSizes(
  records: readonly [FeedRecord, ...FeedRecord[]],
  columns: readonly string[],
): string[] {
  const option = sizeOption(records[0])
  const sizes = records
    .flatMap((record) => valuesOfField(record, option === null ? columns : [option, ...columns]))
    .flatMap((text) => sizesOf(text))
    .map((size) => size.trim().slice(0, longestSize))
    .filter((size) => size !== '')
  return [...new Set(sizes)].slice(0, mostSizes)
}

/** Shop systems name what varies in "Option1 Name" of a product's first record, and its value in "Option1 Value" of each. */
function sizeOption(record: FeedRecord): string | null {
  for (const number of [1, 2, 3]) {
    const name = record[`Option${number} Name`]
    if (typeof name === 'string' && /^size$/i.test(name.trim())) return `Option${number} Value`
  }
  return null
}
