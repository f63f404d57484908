import { createRequire } from 'node:module'
import type { Data, Field, FixedSizeList, Float32, RecordBatch, Schema, Table } from 'apache-arrow'
import { addedTime } from '../../product/added-time.ts'
import { type AttributeName, attributeNames, hasManyValues } from '../../product/attributes.ts'
import { settleStock } from '../../product/availability.ts'
import { comparable } from '../../product/comparable.ts'
import { plausibleKeys } from '../../product/evidence.ts'
import { productNames } from '../../product/names.ts'
import type { Product } from '../../product/product.ts'
import { sizeKeys } from '../../product/sizes/size-keys.ts'
import { askableFields, tells } from '../../product/tells.ts'
import { offerKeys } from '../../product/variants.ts'
import { sizeLabels } from '../count-facets.ts'
import type { IndexedProduct } from '../product-index.ts'

/** When a product came in, milliseconds. */
export const addedColumn = 'added'

export const vectorColumn = 'vector'

/** The copy of Arrow that LanceDB loads: the one for `import` makes tables that it does not take for its own. */
const loadArrow = () => createRequire(import.meta.url)('apache-arrow') as typeof import('apache-arrow')

/**
 * The table's columns: each attribute as it is filtered, what else is filtered by or counted, the vector, the words, and the product
 * itself as JSON.
 */
export function lanceSchema(dimension: number): Schema {
  const { Field, FixedSizeList, Float32, Float64, List, Schema, Utf8 } = loadArrow()
  const string = (name: string, nullable = true) => new Field(name, new Utf8(), nullable)
  const number = (name: string) => new Field(name, new Float64(), true)
  const list = (name: string) => new Field(name, new List(new Field('item', new Utf8(), true)), true)
  return new Schema([
    string('id', false),
    ...attributeNames.map((name) => (hasManyValues(name) ? list(name) : string(name))),
    list('plausible'),
    number('price'),
    string('currency'),
    string('brand'),
    string('brand_key'),
    list('sizes'),
    list('size_labels'),
    list('offers'),
    list('names'),
    list('name_marks'),
    list('untold'),
    number('stock'),
    number(addedColumn),
    string('availability', false),
    new Field(vectorColumn, new FixedSizeList(dimension, new Field('item', new Float32(), true)), false),
    string('text', false),
    string('product', false),
    string('fingerprint', false),
  ])
}

/** Rows of the table. LanceDB's own conversion reads a vector number by number, which takes longer than all else of a write. */
export function toLanceTable(rows: readonly IndexedProduct[], schema: Schema): Table {
  const { makeData, RecordBatch, Struct, Table, vectorFromArray } = loadArrow()
  const records = rows.map(toLanceRow)
  const children = schema.fields.map(({ name, type }): Data => {
    if (name !== vectorColumn) {
      const values = records.map((record) => record[name])
      const { data } = vectorFromArray(values, type)
      return data[0] as Data
    }
    const { listSize, children } = type as FixedSizeList<Float32>
    const numbers = new Float32Array(rows.length * listSize)
    for (const [row, { vector }] of rows.entries()) numbers.set(vector, row * listSize)
    const child = makeData({ type: (children[0] as Field<Float32>).type, data: numbers })
    return makeData({ type: type as FixedSizeList<Float32>, length: rows.length, child })
  })
  const type = new Struct(schema.fields)
  return new Table([new RecordBatch(schema, makeData({ type, length: rows.length, children }))])
}

/** Unknown and empty are both null, so that a filter sees one kind of unknown. */
function toLanceRow({ product, text, fingerprint }: IndexedProduct): Record<string, unknown> {
  const attributes = attributeNames.map((name) => [name, attributeColumn(product, name)] as const)
  const names = productNames(product)
  return {
    id: product.id,
    ...Object.fromEntries(attributes),
    plausible: listOrNull(plausibleKeys(product)),
    price: product.price?.amount ?? null,
    currency: product.price?.currency ?? null,
    brand: product.brand,
    brand_key: product.brand === null ? null : comparable(product.brand),
    sizes: listOrNull([...new Set(product.sizes.flatMap(sizeKeys))]),
    size_labels: listOrNull(sizeLabels(product.sizes)),
    offers: offerKeys(product),
    names: listOrNull(names),
    name_marks: listOrNull([...new Set(names.map(nameMark))]),
    untold: listOrNull(askableFields.filter((field) => !tells(product, field))),
    stock: product.stock,
    [addedColumn]: addedTime(product),
    availability: settleStock(product).availability,
    text,
    product: JSON.stringify(product),
    fingerprint,
  }
}

function attributeColumn(product: Product, name: AttributeName): string | readonly string[] | null {
  const value = product.attributes[name]
  return Array.isArray(value) ? listOrNull(value) : (value ?? null)
}

const listOrNull = <T>(values: readonly T[]) => (values.length > 0 ? values : null)

/**
 * In which of many groups a name is looked for. Most names are of one product alone: an index of the names themselves would hold millions
 * of lists of one, and is read whole before it answers.
 */
export function nameMark(name: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(36)
}

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
