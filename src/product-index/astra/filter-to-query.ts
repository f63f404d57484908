import { AppError } from '../../errors.ts'
import { inChunks } from '../../platform/batches.ts'
import { attributeNames } from '../../product/attributes.ts'
import { plausibleKey } from '../../product/evidence.ts'
import type { ProductFilter } from '../../product/filters.ts'
import { sizeKey } from '../../product/sizes/size-keys.ts'
import type { AskableField } from '../../product/tells.ts'
import { offersBeside, wantedOffers } from '../../product/variants.ts'
import { keyOf } from './product-document.ts'

/** A filter of the Data API. */
export type AstraQuery = { readonly [field: string]: unknown }

/** The API's limits: values in one list, and comparisons in one filter. */
const mostValues = 100
const mostComparisons = 64

/**
 * The filter in the API's words; `{}` asks for nothing, null can match nothing. Lists longer than the API takes are split.
 * Throws `invalid-request` when it names more values than one query can hold.
 */
export function filterToQuery(filter: ProductFilter | undefined): AstraQuery | null {
  if (filter === undefined) return {}
  const conditions: AstraQuery[] = []
  const unless = (field: AskableField, name: string, asked: AstraQuery[]): AstraQuery[] =>
    asked.length > 0 && filter.unstated_pass?.includes(field)
      ? [{ $or: [allOf(asked), { [name]: { $exists: false } }] }]
      : asked
  for (const name of attributeNames) {
    const plausible = filter.plausible?.[name]?.map((value) => plausibleKey(name, value))
    conditions.push(
      ...unless(name, name, anyOf(name, filter.wanted?.[name])),
      ...unless(name, name, anyOf('plausible', plausible)),
      ...(name === 'color' ? noColors(filter.unwanted?.color) : noneOf(name, filter.unwanted?.[name])),
    )
  }
  conditions.push(
    ...unless('price', 'price', priceConditions(filter.price)),
    ...unless(
      'size',
      'sizes',
      anyOf(
        'sizes',
        filter.sizes?.map((size) => keyOf(sizeKey(size))),
      ),
    ),
    ...[filter.wanted?.color, filter.plausible?.color].flatMap((colors) =>
      anyOf('offers', wantedOffers({ sizes: filter.sizes, colors }).map(wellFormed)),
    ),
    ...unless('brand', 'brand_key', anyOf('brand_key', filter.brands?.map(keyOf))),
    ...noneOf('brand_key', filter.unwanted_brands?.map(keyOf)),
    ...(filter.in_stock ? [{ available: true }] : []),
    ...anyOf('availability', filter.availability),
    ...noneOf('id', filter.exclude_ids?.map(wellFormed)),
  )
  if (filter.names !== undefined) {
    if (filter.names.length === 0) return null
    conditions.push(...anyOf('names', filter.names.map(wellFormed)))
  }
  if (filter.ids !== undefined) {
    if (filter.ids.length === 0) return null
    conditions.push(...anyOf('id', filter.ids.map(wellFormed)))
  }
  if (comparisonsIn(conditions) > mostComparisons)
    throw new AppError('invalid-request', 'The filter names more values than one search can hold.')
  return allOf(conditions)
}

/** All conditions together; the API takes a list of them only by name. */
export function allOf(conditions: readonly AstraQuery[]): AstraQuery {
  const asking = conditions.filter((condition) => Object.keys(condition).length > 0)
  return asking.length > 1 ? { $and: asking } : (asking[0] ?? {})
}

/** A field that holds any of the values, itself or in its list. */
function anyOf(field: string, values: readonly string[] | undefined): AstraQuery[] {
  const lists = chunksOf(values)
  if (lists.length < 2) return lists.map((list) => ({ [field]: { $in: list } }))
  return [{ $or: lists.map((list) => ({ [field]: { $in: list } })) }]
}

/** A field that holds none of the values; one that is absent passes. */
export const noneOf = (field: string, values: readonly string[] | undefined): AstraQuery[] =>
  chunksOf(values).map((list) => ({ [field]: { $nin: list } }))

/** Of a product in several colors another than the refused can be had. */
function noColors(unwanted: readonly string[] | undefined): AstraQuery[] {
  const none = noneOf('color', unwanted)
  return none.length === 0 ? [] : [{ $or: [allOf(none), ...anyOf('offers', offersBeside(unwanted))] }]
}

/** A price without a currency is compared by amount alone; a product without a price fails any bound. */
function priceConditions(price: ProductFilter['price']): AstraQuery[] {
  if (price === undefined || (price.min === undefined && price.max === undefined)) return []
  const bounds = {
    ...(price.min === undefined ? {} : { $gte: price.min }),
    ...(price.max === undefined ? {} : { $lte: price.max }),
  }
  return [{ price: bounds }, ...(price.currency === undefined ? [] : [{ currency: price.currency }])]
}

const chunksOf = (values: readonly string[] | undefined): string[][] =>
  inChunks([...new Set(values)], mostValues)

const wellFormed = (text: string) => text.toWellFormed()

function comparisonsIn(conditions: readonly AstraQuery[]): number {
  return conditions.reduce((sum, condition) => {
    const fields = Object.entries(condition).map(([name, value]) =>
      name === '$or'
        ? (value as unknown[]).length
        : typeof value === 'object'
          ? Object.keys(value as object).length
          : 1,
    )
    return sum + fields.reduce((one, other) => one + other, 0)
  }, 0)
}
