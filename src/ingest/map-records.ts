import { type AttributeName, attributeNames } from '../product/attributes.ts'
import type { Price } from '../product/product.ts'
import type { RowEntry } from './catalogue-row.ts'
import type { FeedField } from './column-aliases.ts'
import { type ColumnMapping, valuesOfField } from './column-mapping.ts'
import { fieldAttributes } from './field-attributes.ts'
import type { FeedRecord } from './formats/feed-entry.ts'
import { plainText } from './plain-text.ts'
import { readPrice } from './read-price.ts'
import { readSizes } from './read-sizes.ts'
import { readStock } from './read-stock.ts'
import { uncertainKinds } from './title-category.ts'

/** Characters of a product's texts; longer ones are cut, as `productSchema` wants them. */
const lengths = { title: 500, description: 10_000, brand: 200 } as const

export type MappedRecords = {
  readonly line: number
  readonly position: number
  readonly records: readonly [FeedRecord, ...FeedRecord[]]
}

/** The product that a feed's records tell of: its title, price and links are the first record's, its sizes and stock all records'. */
export function mapRecords(
  { line, position, records }: MappedRecords,
  { mapping, currency }: { mapping: ColumnMapping; currency: string },
): RowEntry {
  const [record] = records
  const value = (field: FeedField) => valuesOfField(record, mapping[field])
  const text = (field: FeedField) => value(field)[0] ?? ''
  const id = text('id')
  const price = priceOf(record, { mapping, currency })
  if (typeof price === 'string') return { line, position, id: id === '' ? null : id, problem: price }
  const fields = Object.fromEntries(
    attributeNames.map((name) => [
      name,
      name === 'category' ? allValues(record, mapping.category) : value(name),
    ]),
  ) as Record<AttributeName, readonly string[]>
  const title = plainText(text('title'), lengths.title)
  const attributes = fieldAttributes({ fields, title })
  return {
    line,
    position,
    ...(attributes.category === undefined ? { kinds: uncertainKinds(fields.category, title) } : {}),
    product: {
      id,
      title,
      description: plainText(value('description').join(' '), lengths.description),
      brand: plainText(text('brand'), lengths.brand) || null,
      price,
      sizes: readSizes(records, mapping.sizes),
      stock: readStock(records, mapping),
      url: text('url') || null,
      image_url: text('image') || null,
      attributes,
    },
  }
}

/** What several columns say of the category: "Tshirts", "Topwear", "Apparel", most telling first. */
const allValues = (record: FeedRecord, columns: readonly string[]): string[] =>
  columns.flatMap((column) => valuesOfField(record, [column]))

/** The price to pay, the lower of price and sale price; or what is wrong with it. */
function priceOf(
  record: FeedRecord,
  { mapping, currency }: { mapping: ColumnMapping; currency: string },
): Price | null | string {
  const stated = valuesOfField(record, mapping.currency)[0]
  if (stated !== undefined && !/^[a-z]{3}$/i.test(stated))
    return `currency: ${JSON.stringify(stated.slice(0, 40))} is no code of three letters.`
  const prices: Price[] = []
  for (const field of ['price', 'sale_price'] as const) {
    const text = valuesOfField(record, mapping[field])[0]
    if (text === undefined) continue
    const price = readPrice(text, stated?.toUpperCase() ?? currency)
    if (price === null) return `${field}: ${JSON.stringify(text.slice(0, 40))} is no price.`
    prices.push(price)
  }
  const [regular, sale] = prices
  if (regular === undefined) return null
  return sale !== undefined && sale.amount > 0 && sale.amount < regular.amount ? sale : regular
}
