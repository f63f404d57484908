import type { Table } from '@lancedb/lancedb'
import type { Table as ArrowTable } from 'apache-arrow'
import { nextSlice } from '../../platform/breathe.ts'
import type { Product } from '../../product/product.ts'
import { type ScoredProduct, topHits } from '../merge-hits.ts'
import { sqlTuple } from './filter-to-sql.ts'
import { numbers, productsOf, strings } from './lance-rows.ts'
import type { ResidentRows } from './resident-rows.ts'

export type SearchInput = {
  readonly table: Table
  /** SQL condition that LanceDB applies before it ranks. */
  readonly where: string | undefined
  readonly limit: number
}

/** Of a large table so many products that pass a filter are all compared; of more the index is asked. */
const comparedAll = 1_000
/** Parts of the vector index that are looked into at least, and more the fewer of their products pass … */
const leastProbes = 20
/** … so that this many times the products asked for are seen, in parts of so many. */
const seenPerHit = 20
const partSize = 4_096
/**
 * The index keeps a bit a number; of so many times the products asked for the vectors themselves are compared. Where a filter leaves few,
 * neighbors lie further apart, and fewer will do.
 */
const refined = { most: 10, few: 5, fewUpTo: 0.3 }

/** How a vector is looked for in the index. */
type Look = { readonly probes: number; readonly refine: number; readonly passing: number }

/** Nearest products by cosine. Vectors are units, so the squared distance d gives it as 1 - d / 2. */
export async function searchVectors(
  input: SearchInput & { vector: Float32Array; indexed: boolean },
): Promise<ScoredProduct[]> {
  const look = input.indexed ? await lookFor(input) : null
  const found = await nearest(input, look)
  // More parts hold the rest; LanceDB's own way to go on until there are enough takes twice as long for all others too.
  const isShort = look !== null && found.length < Math.min(input.limit, look.passing)
  return isShort ? nearest(input, null) : found
}

async function nearest(
  { table, where, limit, vector }: SearchInput & { vector: Float32Array },
  look: Look | null,
): Promise<ScoredProduct[]> {
  // For unit vectors `l2` ranks as `cosine` does, and LanceDB computes it several times faster.
  let query = table.query().nearestTo(vector).distanceType('l2').limit(limit)
  if (look === null) query = query.bypassVectorIndex()
  else query = query.nprobes(look.probes).refineFactor(look.refine)
  if (where !== undefined) query = query.where(where)
  const found = await inTurn(query.select(['product', '_distance']).toArrow())
  return topHits(
    scoredProducts(
      found,
      numbers(found, '_distance').map((distance) => 1 - distance / 2),
    ),
    limit,
  )
}

/** Null where what passes is compared whole. A count takes a tenth of such a search. */
async function lookFor({ table, where, limit }: SearchInput): Promise<Look | null> {
  const [passing, all] = await Promise.all([table.countRows(where), table.countRows()])
  if (passing <= comparedAll) return null
  const probes = Math.max(leastProbes, Math.ceil((seenPerHit * limit * all) / (partSize * passing)))
  return { probes, refine: passing > refined.fewUpTo * all ? refined.most : refined.few, passing }
}

/** Longer queries are cut: a shopper's words that matter come first. */
const maxQueryLength = 1_000

/** Of so many further rows the products are read at once; of more only their ids, until it is known which are the best. */
const fewRows = 200

/** Best products by BM25. Any text is safe: it is split into words, never parsed as a query. */
export async function searchWords(
  input: SearchInput & {
    text: string
    unindexedRows: number
    resident?: Pick<ResidentRows, 'product'> | null
  },
): Promise<ScoredProduct[]> {
  const { table, where, limit, text, unindexedRows, resident = null } = input
  const words = text.toWellFormed().slice(0, maxQueryLength)
  if (!/[\p{L}\p{N}]/u.test(words)) return []
  const { MatchQuery } = await import('@lancedb/lancedb')
  // Of rows that its index does not hold yet LanceDB gives the first it meets, not the best: ask for all of those.
  let query = table
    .query()
    .fullTextSearch(new MatchQuery(words, 'text'))
    .limit(limit + unindexedRows)
  if (where !== undefined) query = query.where(where)
  if (resident === null && unindexedRows <= fewRows) {
    const found = await inTurn(query.select(['product', '_score']).toArrow())
    return topHits(scoredProducts(found, numbers(found, '_score')), limit)
  }
  const found = await query.select(['id', '_score']).toArrow()
  const scores = numbers(found, '_score')
  const ids = strings(found, 'id').map((id, row) => ({ product: { id }, strength: scores[row] as number }))
  return withProducts(table, topHits(ids, limit), resident)
}

/** What a query found, once it is this one's turn: the answers to many turns arrive at once, and each is then ranked. */
export async function inTurn<T>(found: T | Promise<T>): Promise<T> {
  const rows = await found
  await nextSlice()
  return rows
}

/** Whole products of what was found by id alone. */
async function withProducts(
  table: Table,
  found: readonly { readonly product: { readonly id: string }; readonly strength: number }[],
  resident: Pick<ResidentRows, 'product'> | null,
): Promise<ScoredProduct[]> {
  // The table may have been written since its rows were read.
  const ids = found.map(({ product }) => product.id).filter((id) => resident?.product(id) === undefined)
  const byId = new Map((await productsById(table, ids)).map((product) => [product.id, product]))
  return found.flatMap(({ product: { id }, strength }) => {
    const product = resident?.product(id) ?? byId.get(id)
    return product === undefined ? [] : [{ product, strength }]
  })
}

/** In this order, the unknown left out. */
export async function productsById(table: Table, ids: readonly string[]): Promise<Product[]> {
  if (ids.length === 0) return []
  const where = `id IN ${sqlTuple(ids)}`
  const products = productsOf(await table.query().where(where).select(['product']).toArrow())
  const byId = new Map(products.map((product) => [product.id, product]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function scoredProducts(found: ArrowTable, strengths: readonly number[]): ScoredProduct[] {
  return productsOf(found).map((product, row) => ({ product, strength: strengths[row] as number }))
}
