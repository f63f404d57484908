import type { Table } from '@lancedb/lancedb'
import type { RecordBatch } from 'apache-arrow'
import { createBreath } from '../../platform/breathe.ts'
import type { ProductFilter } from '../../product/filters.ts'
import type { Product } from '../../product/product.ts'
import { type ScoredProduct, topHits } from '../merge-hits.ts'
import type { IndexQuery, SortOrder } from '../product-index.ts'
import { addedColumn, productsOf, vectorColumn } from './lance-rows.ts'
import { createPostings } from './postings.ts'
import { type FilteredRows, filteredColumns, rowsPassing } from './rows-passing.ts'

/** A small table as it is at one version, held in memory: products are read and parsed once, not by every search. */
export type ResidentRows = {
  readonly version: number
  readonly count: (filter: ProductFilter | undefined) => number
  /** Undefined where there is none. */
  readonly product: (id: string) => Product | undefined
  /** A copy. */
  readonly vector: (id: string) => Float32Array | undefined
  readonly near: (vector: Float32Array, query: Pick<IndexQuery, 'filter' | 'limit'>) => ScoredProduct[]
  readonly browse: (query: Pick<IndexQuery, 'filter' | 'limit' | 'sort' | 'after'>) => Product[]
}

const columns = [...filteredColumns, 'price', 'stock', addedColumn, vectorColumn, 'product']

/** All rows of the table as it is now; null where they take more than `mostBytes`. Other work runs between batches. */
export async function loadResidentRows(table: Table, mostBytes: number): Promise<ResidentRows | null> {
  const version = await table.version()
  const gathered = filteredColumns.map((name) => [name, createPostings()] as const)
  const numbers = { price: [] as number[], stock: [] as number[], [addedColumn]: [] as number[] }
  const products: Product[] = []
  const vectors: Float32Array[] = []
  const breathe = createBreath()
  let bytes = 0
  for await (const batch of table.query().select(columns)) {
    bytes += batch.data.byteLength
    if (bytes > mostBytes) return null
    for (const part of partsOf(batch)) {
      const first = products.length
      for (const [name, postings] of gathered) postings.add(part, name, first)
      for (const name of ['price', 'stock', addedColumn] as const)
        numbers[name].push(...numbersOf(part, name))
      vectors.push(vectorsOfPart(part))
      products.push(...productsOf(part))
      await breathe()
    }
  }
  // What was written meanwhile would make it a table that never was.
  if ((await table.version()) !== version) return null
  return residentRows({
    version,
    products,
    vectors: joined(vectors),
    postings: Object.fromEntries(gathered.map(([name, postings]) => [name, postings.result()])),
    prices: Float64Array.from(numbers.price),
    stocks: Float64Array.from(numbers.stock),
    added: Float64Array.from(numbers[addedColumn]),
    count: products.length,
  })
}

/** So many rows are read without a breath. */
const rowsAtOnce = 256

function* partsOf(batch: RecordBatch): Iterable<RecordBatch> {
  for (let from = 0; from < batch.numRows; from += rowsAtOnce)
    yield batch.slice(from, Math.min(batch.numRows, from + rowsAtOnce))
}

function numbersOf(batch: RecordBatch, name: string): number[] {
  const values = batch.getChild(name)
  return Array.from({ length: batch.numRows }, (_, row) => (values?.get(row) as number | null) ?? Number.NaN)
}

function vectorsOfPart(batch: RecordBatch): Float32Array {
  const values = batch.getChild(vectorColumn)
  return joined(
    Array.from({ length: batch.numRows }, (_, row) =>
      Float32Array.from(values?.get(row) as Iterable<number>),
    ),
  )
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

type Rows = FilteredRows & {
  readonly version: number
  readonly products: readonly Product[]
  /** One after the other. */
  readonly vectors: Float32Array
  readonly added: Float64Array
}

function residentRows(rows: Rows): ResidentRows {
  const { version, products, vectors, count } = rows
  const dimension = count === 0 ? 0 : vectors.length / count
  const rowOf = (id: string) => rows.postings.id?.get(id.toWellFormed())?.[0]
  const orders = new Map<SortOrder | 'id', readonly number[]>()
  const order = (sort: SortOrder | undefined): readonly number[] => {
    const known = orders.get(sort ?? 'id') ?? orderOf(rows, sort)
    orders.set(sort ?? 'id', known)
    return known
  }

  return {
    version,
    count: (filter) => (filter === undefined ? count : rowsPassing(rows, filter).length),
    product(id) {
      const row = rowOf(id)
      return row === undefined ? undefined : products[row]
    },
    vector(id) {
      const row = rowOf(id)
      return row === undefined ? undefined : vectors.slice(row * dimension, (row + 1) * dimension)
    },
    near(vector, { filter, limit }) {
      const passing = rowsPassing(rows, filter)
      const strengths = Float64Array.from(passing, (row) => cosine(vectors, row * dimension, vector))
      // Only what can be among the best is made a hit and put in order.
      const least = strengths.length > limit ? strengths.toSorted()[strengths.length - limit] : undefined
      const best = passing.flatMap((row, at): ScoredProduct[] => {
        const strength = strengths[at] as number
        if (least !== undefined && strength < least - equal) return []
        return [{ product: products[row] as Product, strength }]
      })
      return topHits(best, limit)
    },
    browse({ filter, limit, sort, after }) {
      const passes = new Set(rowsPassing(rows, filter))
      const found: Product[] = []
      for (const row of order(sort)) {
        if (found.length >= limit) break
        const product = products[row] as Product
        if (!passes.has(row) || (after !== undefined && sort === undefined && !isAfter(product.id, after.id)))
          continue
        found.push(product)
      }
      return found
    },
  }
}

/** What is nearer to the last of the best than this may be put in order beside it. */
const equal = 1e-5

/** Vectors are units, so the squared distance d gives the cosine as 1 - d / 2. */
function cosine(vectors: Float32Array, from: number, vector: Float32Array): number {
  let distance = 0
  for (let at = 0; at < vector.length; at++) {
    const difference = (vectors[from + at] as number) - (vector[at] as number)
    distance += difference * difference
  }
  return 1 - distance / 2
}

/** The table's own order of strings is that of their bytes. */
const isAfter = (one: string, other: string): boolean =>
  Buffer.compare(Buffer.from(one), Buffer.from(other)) > 0

/** All rows by price, by date or by id; what has no price or date is in no order by it. */
function orderOf({ products, prices, added }: Rows, sort: SortOrder | undefined): number[] {
  const byId = products
    .map(({ id }, row) => ({ row, bytes: Buffer.from(id) }))
    .sort((one, other) => Buffer.compare(one.bytes, other.bytes))
    .map(({ row }) => row)
  if (sort === undefined) return byId
  const places = sort === 'newest' ? added : prices
  const sign = sort === 'price-ascending' ? 1 : -1
  return byId
    .filter((row) => !Number.isNaN(places[row]))
    .sort((one, other) => sign * ((places[one] as number) - (places[other] as number)))
}
