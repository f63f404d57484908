import type { RecordBatch, Schema, Table } from 'apache-arrow'
import { type AttributeName, attributeNames, hasManyValues } from '../../product/attributes.ts'
import { settleStock } from '../../product/availability.ts'
import { comparable } from '../../product/comparable.ts'
import { plausibleKeys } from '../../product/evidence.ts'
import { productNames } from '../../product/names.ts'
import type { Product } from '../../product/product.ts'
import { sizeKeys } from '../../product/sizes/size-keys.ts'
import { offerKeys } from '../../product/variants.ts'
import type { IndexedProduct } from '../product-index.ts'

/** The table's columns: each attribute as it is filtered, the vector, the words, and the product itself as JSON. */
export async function lanceSchema(dimension: number): Promise<Schema> {
  const { Field, FixedSizeList, Float32, Float64, List, Schema, Utf8 } = await import('apache-arrow')
  const string = (name: string, nullable = true) => new Field(name, new Utf8(), nullable)
  const number = (name: string) => new Field(name, new Float64(), true)
  const list = (name: string) => new Field(name, new List(new Field('item', new Utf8(), true)), true)
  return new Schema([
    string('id', false),
    ...attributeNames.map((name) => (hasManyValues(name) ? list(name) : string(name))),
    list('plausible'),
    number('price'),
    string('currency'),
    string('brand_key'),
    list('sizes'),
    list('offers'),
    list('names'),
    number('stock'),
    string('availability', false),
    new Field('vector', new FixedSizeList(dimension, new Field('item', new Float32(), true)), false),
    string('text', false),
    string('product', false),
    string('fingerprint', false),
  ])
}

/** One row of the table. Unknown and empty are both null, so that a filter sees one kind of unknown. */
export function toLanceRow({ product, vector, text, fingerprint }: IndexedProduct): Record<string, unknown> {
  const attributes = attributeNames.map((name) => [name, attributeColumn(product, name)] as const)
  return {
    id: product.id,
    ...Object.fromEntries(attributes),
    plausible: listOrNull(plausibleKeys(product)),
    price: product.price?.amount ?? null,
    currency: product.price?.currency ?? null,
    brand_key: product.brand === null ? null : comparable(product.brand),
    sizes: listOrNull([...new Set(product.sizes.flatMap(sizeKeys))]),
    offers: offerKeys(product),
    names: listOrNull(productNames(product)),
    stock: product.stock,
    availability: settleStock(product).availability,
    vector,
    text,
    product: JSON.stringify(product),
    fingerprint,
  }
}

function attributeColumn(product: Product, name: AttributeName): string | readonly string[] | null {
  const value = product.attributes[name]
  return Array.isArray(value) ? listOrNull(value) : (value ?? null)
}

const listOrNull = (values: readonly string[]) => (values.length > 0 ? values : null)

/** The stored products of a result that selected the column `product`. They were validated when they came in. */
export function productsOf(table: Table | RecordBatch): Product[] {
  return strings(table, 'product').map((json) => JSON.parse(json) as Product)
}

/** A string column as an array, in row order. */
export function strings(table: Table | RecordBatch, column: string): string[] {
  const values = table.getChild(column)
  return Array.from({ length: table.numRows }, (_, row) => values?.get(row) as string)
}

/** A number column as an array, in row order. */
export function numbers(table: Table, column: string): number[] {
  const values = table.getChild(column)
  return Array.from({ length: table.numRows }, (_, row) => Number(values?.get(row)))
}

/** The vectors of a result that selected the column `vector`, in row order, each a copy. */
export function vectorsOf(table: Table): Float32Array[] {
  const values = table.getChild('vector')
  return Array.from({ length: table.numRows }, (_, row) =>
    Float32Array.from(values?.get(row) as Iterable<number>),
  )
}
