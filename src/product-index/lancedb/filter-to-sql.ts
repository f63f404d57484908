import { type AttributeName, attributeNames, hasManyValues } from '../../product/attributes.ts'
import { comparable } from '../../product/comparable.ts'
import { plausibleKey } from '../../product/evidence.ts'
import type { ProductFilter } from '../../product/filters.ts'
import { sizeKey } from '../../product/sizes/size-keys.ts'
import type { AskableField } from '../../product/tells.ts'
import { offersBeside, wantedOffers } from '../../product/variants.ts'
import { nameMark } from './lance-rows.ts'

/** The filter as a SQL condition over the table's columns; undefined when it asks for nothing. */
export function filterToSql(filter: ProductFilter | undefined): string | undefined {
  if (!filter) return undefined
  const conditions: string[] = []
  const passing = new Set(filter.unstated_pass)
  const unless = (field: AskableField, condition: string) =>
    passing.has(field) ? `(${isUntold(field)} OR ${condition})` : condition
  for (const name of attributeNames) {
    const wanted = filter.wanted?.[name]
    const unwanted = filter.unwanted?.[name]
    if (wanted?.length) conditions.push(unless(name, hasAny(name, wanted)))
    const plausible = filter.plausible?.[name]
    if (plausible?.length)
      conditions.push(
        unless(
          name,
          hasAny(
            'plausible',
            plausible.map((value) => plausibleKey(name, value)),
          ),
        ),
      )
    // Of a product in several colors another than the refused can be had.
    const beside = name === 'color' ? offersBeside(unwanted) : []
    const other = beside.length > 0 ? ` OR array_has_any(offers, ${sqlList(beside)})` : ''
    if (unwanted?.length) conditions.push(`(${isUntold(name)} OR NOT ${hasAny(name, unwanted)}${other})`)
  }
  const prices = priceConditions(filter.price)
  if (prices.length) conditions.push(unless('price', `(${prices.join(' AND ')})`))
  if (filter.sizes?.length)
    conditions.push(unless('size', `array_has_any(sizes, ${sqlList(filter.sizes.map(sizeKey))})`))
  for (const offers of offersOf(filter)) conditions.push(`array_has_any(offers, ${sqlList(offers)})`)
  if (filter.brands?.length)
    conditions.push(unless('brand', `brand_key IN ${sqlTuple(filter.brands.map(comparable))}`))
  if (filter.unwanted_brands?.length) {
    const brands = sqlTuple(filter.unwanted_brands.map(comparable))
    conditions.push(`(brand_key IS NULL OR brand_key NOT IN ${brands})`)
  }
  if (filter.in_stock) conditions.push('(stock IS NULL OR stock > 0)')
  if (filter.availability?.length) conditions.push(`availability IN ${sqlTuple(filter.availability)}`)
  if (filter.ids) conditions.push(filter.ids.length ? `id IN ${sqlTuple(filter.ids)}` : 'false')
  if (filter.names) conditions.push(...hasAnyName(filter.names))
  if (filter.exclude_ids?.length) conditions.push(`id NOT IN ${sqlTuple(filter.exclude_ids)}`)
  return conditions.length ? conditions.join(' AND ') : undefined
}

/** No index answers whether a list is null; that of what is untold does. */
const isUntold = (field: AskableField) => `array_has_any(untold, ${sqlList([field])})`

function hasAnyName(names: readonly string[]): string[] {
  if (names.length === 0) return ['false']
  const marks = [...new Set(names.map(nameMark))]
  return [`array_has_any(name_marks, ${sqlList(marks)})`, `array_has_any(names, ${sqlList(names)})`]
}

/** A size and a color that are asked for must be had together. */
const offersOf = ({ sizes, wanted, plausible }: ProductFilter): string[][] =>
  [wanted?.color, plausible?.color]
    .map((colors) => wantedOffers({ sizes, colors }))
    .filter((offers) => offers.length > 0)

/** A price without a currency is compared by amount alone; a product without a price fails any bound. */
function priceConditions(price: ProductFilter['price']): string[] {
  if (!price || (price.min === undefined && price.max === undefined)) return []
  return [
    ...(price.min === undefined ? [] : [`price >= ${sqlNumber(price.min)}`]),
    ...(price.max === undefined ? [] : [`price <= ${sqlNumber(price.max)}`]),
    ...(price.currency === undefined ? [] : [`currency = ${sqlString(price.currency)}`]),
  ]
}

function hasAny(name: AttributeName | 'plausible', values: readonly string[]): string {
  return name === 'plausible' || hasManyValues(name)
    ? `array_has_any(${name}, ${sqlList(values)})`
    : `${name} IN ${sqlTuple(values)}`
}

/** A SQL string literal. Only the quote has a meaning inside one; backslashes and wildcards stand for themselves. */
export function sqlString(text: string): string {
  return `'${text.toWellFormed().replaceAll("'", "''")}'`
}

function sqlNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`)
  return `CAST(${sqlString(String(value))} AS DOUBLE)`
}

/** `('a', 'b')`, for `IN`. */
export function sqlTuple(values: readonly string[]): string {
  return `(${values.map(sqlString).join(', ')})`
}

const sqlList = (values: readonly string[]) => `[${values.map(sqlString).join(', ')}]`
