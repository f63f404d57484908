import { attributeNames } from '../../product/attributes.ts'
import { comparable } from '../../product/comparable.ts'
import { plausibleKey } from '../../product/evidence.ts'
import type { ProductFilter } from '../../product/filters.ts'
import { sizeKey } from '../../product/sizes/size-keys.ts'
import type { AskableField } from '../../product/tells.ts'
import { offersBeside, wantedOffers } from '../../product/variants.ts'
import type { Postings } from './postings.ts'

/** What a filter reads of rows that are held in memory. */
export type FilteredRows = {
  readonly count: number
  /** Of each column of words that is filtered by. */
  readonly postings: Readonly<Record<string, Postings>>
  /** NaN where there is none. */
  readonly prices: Float64Array
  readonly stocks: Float64Array
}

/** 1 at each row that passes. */
type Marks = Uint8Array

/** The columns of words that `rowsPassing` reads. */
export const filteredColumns = [
  ...attributeNames,
  ...['id', 'plausible', 'currency', 'brand_key', 'sizes', 'offers', 'names', 'untold', 'availability'],
] as const

/** The rows that pass a filter, in ascending order: what the condition of `filterToSql` finds, without asking the table. */
export function rowsPassing(rows: FilteredRows, filter: ProductFilter | undefined): number[] {
  const marks = new Uint8Array(rows.count).fill(1)
  for (const pass of conditionsOf(rows, filter ?? {}))
    for (let row = 0; row < marks.length; row++) marks[row] = (marks[row] as number) & (pass[row] as number)
  const passing: number[] = []
  for (let row = 0; row < marks.length; row++) if (marks[row] === 1) passing.push(row)
  return passing
}

function conditionsOf(rows: FilteredRows, filter: ProductFilter): Marks[] {
  const conditions: Marks[] = []
  const holding = (column: string, values: readonly string[]) => marksOf(rows, column, values)
  const want = (column: string, values: readonly string[] | undefined, field?: AskableField) => {
    if (!values?.length) return
    const found = holding(column, values)
    conditions.push(field === undefined ? found : unless(field, found))
  }
  const unless = (field: AskableField, marks: Marks) =>
    filter.unstated_pass?.includes(field) ? either(marks, holding('untold', [field])) : marks

  for (const name of attributeNames) {
    want(name, filter.wanted?.[name], name)
    const plausible = filter.plausible?.[name]?.map((value) => plausibleKey(name, value))
    want('plausible', plausible, name)
    const unwanted = filter.unwanted?.[name]
    if (!unwanted?.length) continue
    // Of a product in several colors another than the refused can be had.
    const beside = name === 'color' ? offersBeside(unwanted) : []
    conditions.push(either(not(holding(name, unwanted)), holding('offers', beside)))
  }
  const priced = pricesWithin(rows, filter.price)
  if (priced !== null) conditions.push(unless('price', priced))
  const { sizes } = filter
  want('sizes', sizes?.map(sizeKey), 'size')
  for (const colors of [filter.wanted?.color, filter.plausible?.color])
    want('offers', wantedOffers({ sizes, colors }))
  want('brand_key', filter.brands?.map(comparable), 'brand')
  if (filter.unwanted_brands?.length)
    conditions.push(not(holding('brand_key', filter.unwanted_brands.map(comparable))))
  if (filter.in_stock) conditions.push(marking(rows.count, (row) => !((rows.stocks[row] as number) <= 0)))
  want('availability', filter.availability)
  if (filter.ids) conditions.push(holding('id', filter.ids))
  if (filter.names) conditions.push(holding('names', filter.names))
  if (filter.exclude_ids?.length) conditions.push(not(holding('id', filter.exclude_ids)))
  return conditions
}

function pricesWithin(rows: FilteredRows, price: ProductFilter['price']): Marks | null {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, currency } = price ?? {}
  if (price?.min === undefined && price?.max === undefined) return null
  const within = marking(rows.count, (row) => {
    const amount = rows.prices[row] as number
    return amount >= min && amount <= max
  })
  return currency === undefined ? within : both(within, marksOf(rows, 'currency', [currency]))
}

function marksOf({ count, postings }: FilteredRows, column: string, values: readonly string[]): Marks {
  const marks = new Uint8Array(count)
  for (const value of values)
    for (const row of postings[column]?.get(value.toWellFormed()) ?? []) marks[row] = 1
  return marks
}

const marking = (count: number, passes: (row: number) => boolean): Marks =>
  Uint8Array.from({ length: count }, (_, row) => Number(passes(row)))

const not = (marks: Marks): Marks => marks.map((mark) => 1 - mark)
const either = (one: Marks, other: Marks): Marks => one.map((mark, row) => mark | (other[row] as number))
const both = (one: Marks, other: Marks): Marks => one.map((mark, row) => mark & (other[row] as number))
