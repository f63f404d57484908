import { AppError } from '../errors.ts'
import { phrasesOf } from '../product/term.ts'
import { settleBareHeadings, settleIds } from './bare-headings.ts'
import {
  columnAliases,
  type FeedField,
  feedFields,
  itemNumbers,
  lastResorts,
  listPrices,
  productNumbers,
} from './column-aliases.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { headingNames } from './heading-names.ts'
import { headingWithoutTax, isWithoutTax } from './price-headings.ts'

/** For each field the columns it is read from, best first: the first that holds something counts. */
export type ColumnMapping = Readonly<Record<FeedField, readonly string[]>>

/**
 * Guesses which column holds which field; `told` overrides the guess, and an empty column name switches a field off. A column that is
 * told for one field is still read for the others that its heading names. The first records settle what a bare "Article" heads. Throws
 * `invalid-request` for a field or column that does not exist.
 */
export function mapColumns(
  columns: readonly string[],
  told: Readonly<Record<string, string>> = {},
  samples: readonly FeedRecord[] = [],
): ColumnMapping {
  if (columns.length === 0) throw new AppError('invalid-request', 'The feed holds no records.')
  for (const [field, column] of Object.entries(told)) checkTold({ field, column, columns })
  const names = columns.map((column) => ({ column, names: headingNames(column) }))
  const mapping = Object.fromEntries(
    feedFields.map((field) => [
      field,
      told[field] === undefined ? guess(field, names) : [told[field]].filter((column) => column !== ''),
    ]),
  ) as unknown as ColumnMapping
  const grouped = withCurrencies(withGroups(mapping, told, names), columns, told)
  return settleIds(settleBareHeadings(grouped, samples, told), samples, told)
}

/** A feed with numbers of products and of what is put into baskets, and no other column of groups: each product is a group of the latter. */
function withGroups(
  mapping: ColumnMapping,
  told: Readonly<Record<string, string>>,
  columns: readonly Named[],
): ColumnMapping {
  if (told.group !== undefined || told.id !== undefined || mapping.group.length > 0) return mapping
  const group = headedBy(ranked(productNumbers), columns)
  const items = headedBy(ranked(itemNumbers), columns).filter((column) => !group.includes(column))
  return group.length === 0 || items.length === 0
    ? mapping
    : { ...mapping, group, id: [...new Set([...items, ...mapping.id])] }
}

function withCurrencies(
  mapping: ColumnMapping,
  columns: readonly string[],
  told: Readonly<Record<string, string>>,
): ColumnMapping {
  if (told.currency !== undefined) return mapping
  const beside = [...mapping.price, ...mapping.sale_price].flatMap((column) =>
    currenciesBeside(column, columns),
  )
  return { ...mapping, currency: [...new Set([...mapping.currency, ...beside])] }
}

/** The columns of currencies that belong to a column of amounts: "prix.devise" of "prix", "pricing.currency" of "pricing.amount". */
export function currenciesBeside(column: string, columns: readonly string[]): string[] {
  const words = aliasesOf('currency')
  const places = [`${column}.`, column.slice(0, column.lastIndexOf('.') + 1)].filter((place) => place !== '')
  return places.flatMap((place) =>
    columns.filter(
      (other) =>
        other.startsWith(place) &&
        headingNames(other.slice(place.length)).some(({ name }) => words.has(name)),
    ),
  )
}

/** More than any list of names holds: a heading as it stands comes before one that was taken apart. */
const stepRank = 1_000

type Named = { readonly column: string; readonly names: ReturnType<typeof headingNames> }

function guess(field: FeedField, columns: readonly Named[]): string[] {
  if (field === 'price' || field === 'sale_price') return guessPrice(field, columns)
  const found = headedBy(aliasesOf(field), columns)
  return found.length > 0 ? found : headedBy(ranked(lastResorts[field] ?? ''), columns)
}

/** Amounts with tax before those without, which are no price to pay where there are others; recommended prices last. */
function guessPrice(field: 'price' | 'sale_price', columns: readonly Named[]): string[] {
  const named = columns.map(({ column, names }) => {
    const bare = headingWithoutTax(column)
    const more =
      bare === null ? [] : headingNames(bare).map(({ name, steps }) => ({ name, steps: steps + 1 }))
    return { column, names: [...names, ...more] }
  })
  const aliases = aliasesOf(field)
  const listed = ranked(listPrices)
  const taxed = named.filter((each) => !isWithoutTax(each.column) && !isListPrice(each.column))
  const payable = headedBy(aliases, taxed)
  const others = headedBy(
    aliases,
    named.filter((each) => !taxed.includes(each) && !isListPrice(each.column)),
  )
  if (field === 'sale_price')
    return headedBy(aliasesOf('price'), taxed).length > 0 ? payable : [...payable, ...others]
  const recommended = headedBy(
    listed,
    named.filter(({ column }) => !isWithoutTax(column)),
  )
  return [...new Set([...(payable.length > 0 ? payable : others), ...recommended])]
}

/** True of a column that holds what a maker recommends: "UVP", "RRP (incl. VAT)". */
export function isListPrice(column: string): boolean {
  const listed = ranked(listPrices)
  return [column, headingWithoutTax(column) ?? ''].some((heading) =>
    headingNames(heading).some(({ name, steps }) => steps < 3 && listed.has(name)),
  )
}

/** The columns that have one of these names, best first. */
function headedBy(aliases: ReadonlyMap<string, number>, columns: readonly Named[]): string[] {
  return columns
    .map(({ column, names }) => {
      const ranks = names.flatMap(({ name, steps }) => {
        const rank = aliases.get(name)
        return rank === undefined ? [] : [steps * stepRank + rank]
      })
      return { column, rank: Math.min(...ranks, Number.POSITIVE_INFINITY) }
    })
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column)
}

const ranked = (aliases: string): ReadonlyMap<string, number> =>
  new Map(phrasesOf(aliases).map((alias, rank) => [alias, rank]))

const ranks = new Map<FeedField, ReadonlyMap<string, number>>()
function aliasesOf(field: FeedField): ReadonlyMap<string, number> {
  const known = ranks.get(field) ?? ranked(columnAliases[field])
  ranks.set(field, known)
  return known
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

/** The codes of a shop system's variants, gathered by its reader. */
const columnName = (column: string): string =>
  column === 'shopcodes' ? "each variant's SKU and barcode" : column

/** Heads a yes or no of `isGiftCard`. */
export const isGiftCardHeading = (heading: string): boolean =>
  /^(is)?gift(card|voucher)$/.test(heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))

/** "title ← Name, brand ← Vendor …", and the columns that nothing reads. */
export function describeMapping(mapping: ColumnMapping, columns: readonly string[]): string {
  const lines = feedFields
    .filter((field) => mapping[field].length > 0)
    .map((field) => `  ${field} ← ${mapping[field].map(columnName).join(', else ')}`)
  const unused = unreadColumns(mapping, columns)
  return [...lines, ...(unused.length === 0 ? [] : [`  not read: ${unused.join(', ')}`])].join('\n')
}

/** The columns that no field is read from. */
export function unreadColumns(mapping: ColumnMapping, columns: readonly string[]): string[] {
  const used = new Set(Object.values(mapping).flat())
  return columns.filter((column) => !used.has(column) && !isGiftCardHeading(column))
}
