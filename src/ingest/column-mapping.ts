import { AppError } from '../errors.ts'
import { phrasesOf } from '../product/term.ts'
import { columnAliases, type FeedField, feedFields } from './column-aliases.ts'
import type { FeedRecord } from './formats/feed-entry.ts'

/** For each field the columns it is read from, best first: the first that holds something counts. */
export type ColumnMapping = Readonly<Record<FeedField, readonly string[]>>

/**
 * Guesses which column holds which field; `told` overrides the guess, and an empty column name switches a field off.
 * Throws `invalid-request` for a field or column that does not exist, and when no column can be the id.
 */
export function mapColumns(
  columns: readonly string[],
  told: Readonly<Record<string, string>> = {},
): ColumnMapping {
  if (columns.length === 0) throw new AppError('invalid-request', 'The feed holds no records.')
  for (const [field, column] of Object.entries(told)) checkTold({ field, column, columns })
  const taken = new Set(Object.values(told))
  const mapping = Object.fromEntries(
    feedFields.map((field) => [
      field,
      told[field] === undefined
        ? guess(field, columns, taken)
        : [told[field]].filter((column) => column !== ''),
    ]),
  ) as unknown as ColumnMapping
  if (mapping.id.length === 0)
    throw new AppError(
      'invalid-request',
      `No column looks like the product's id. Say which it is with --map id=COLUMN. Columns: ${columns.join(', ')}.`,
    )
  return mapping
}

function guess(field: FeedField, columns: readonly string[], taken: ReadonlySet<string>): string[] {
  const aliases = phrasesOf(columnAliases[field])
  return columns
    .filter((column) => !taken.has(column))
    .map((column) => ({ column, rank: aliases.indexOf(plainName(column)) }))
    .filter(({ rank }) => rank !== -1)
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column)
}

/** "g:Image Link" and "attributes.image_link" are both "imagelink". */
function plainName(column: string): string {
  return column
    .toLowerCase()
    .replace(/^(g:|attributes?[.:_]|metadata\.|metafield:|pa_)+/, '')
    .replace(/[^a-z0-9]/g, '')
}

function checkTold({
  field,
  column,
  columns,
}: {
  field: string
  column: string
  columns: readonly string[]
}): void {
  if (!feedFields.includes(field as FeedField))
    throw new AppError('invalid-request', `There is no field "${field}". Fields: ${feedFields.join(', ')}.`)
  if (column !== '' && !columns.includes(column))
    throw new AppError(
      'invalid-request',
      `The feed has no column "${column}". Columns: ${columns.join(', ')}.`,
    )
}

/** "title ← Name, brand ← Vendor …", and the columns that nothing reads. */
export function describeMapping(mapping: ColumnMapping, columns: readonly string[]): string {
  const used = new Set(Object.values(mapping).flat())
  const lines = feedFields
    .filter((field) => mapping[field].length > 0)
    .map((field) => `  ${field} ← ${mapping[field].join(', else ')}`)
  const unused = columns.filter((column) => !used.has(column))
  return [...lines, ...(unused.length === 0 ? [] : [`  not read: ${unused.join(', ')}`])].join('\n')
}

const nothing = new Set(['', 'na', 'n/a', 'null', 'none', 'nan', '-', '–', 'undefined'])

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
