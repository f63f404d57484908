import { untilAborted } from '../../src/platform/until-aborted.ts'
import { addedTime } from '../../src/product/added-time.ts'
import type { AttributeName } from '../../src/product/attributes.ts'
import { settleStock } from '../../src/product/availability.ts'
import { comparable } from '../../src/product/comparable.ts'
import { plausibleValues } from '../../src/product/evidence.ts'
import type { ProductFilter } from '../../src/product/filters.ts'
import { productNames } from '../../src/product/names.ts'
import type { Product } from '../../src/product/product.ts'
import { sizeKey, sizeKeys } from '../../src/product/sizes/size-keys.ts'
import { type AskableField, tells } from '../../src/product/tells.ts'
import { offerKeys, wantedOffers } from '../../src/product/variants.ts'
import { createFacetCounter } from '../../src/product-index/count-facets.ts'
import { mergeHits, type ScoredProduct, topHits } from '../../src/product-index/merge-hits.ts'
import type {
  IndexedProduct,
  IndexHit,
  IndexQuery,
  ProductIndex,
} from '../../src/product-index/product-index.ts'

/** An exact index in memory: the reference that the contract suite holds every adapter to. */
export function openMemoryIndex(): ProductIndex {
  const rows = new Map<string, IndexedProduct>()
  const matching = (filter: ProductFilter | undefined) =>
    [...rows.values()].filter(({ product }) => !filter || passes(product, filter))
  const select = <T>(ids: readonly string[], value: (row: IndexedProduct) => T) =>
    ids.flatMap((id): [string, T][] => {
      const row = rows.get(id)
      return row ? [[id, value(row)]] : []
    })

  return {
    capabilities: { hybrid: true, wideSearchUpTo: 5_000 },
    async upsert(added) {
      for (const row of added) rows.set(row.product.id, structuredClone(row))
    },
    remove: async (ids) => [...new Set(ids)].filter((id) => rows.delete(id)).length,
    get: async (ids) => select(ids, ({ product }) => product).map(([, product]) => product),
    vectors: async (ids) => new Map(select(ids, ({ vector }) => vector)),
    fingerprints: async (ids) => new Map(select(ids, ({ fingerprint }) => fingerprint)),
    async *ids() {
      yield [...rows.keys()]
    },
    search: (query, { signal } = {}) =>
      untilAborted(async () => searchRows(matching(query.filter), query), signal),
    count: async (filter) => matching(filter).length,
    async facets(filter) {
      const counter = createFacetCounter()
      for (const { product } of matching(filter)) counter.add(product)
      return counter.result()
    },
    close: async () => {},
  }
}

function searchRows(rows: readonly IndexedProduct[], query: Omit<IndexQuery, 'filter'>): IndexHit[] {
  const { vector, text, limit, sort, after } = query
  if (vector === undefined && text === undefined && sort !== undefined) {
    const sign = sort === 'price-ascending' ? -1 : 1
    const priced = rows.flatMap((row) => {
      const place = sort === 'newest' ? addedTime(row.product) : (row.product.price?.amount ?? null)
      return place === null ? [] : [hit(row, sign * place)]
    })
    return topHits(priced, limit).map(({ product }) => ({
      product,
      similarity: null,
      vectorRank: null,
      lexicalRank: null,
    }))
  }
  if (vector === undefined && text === undefined) {
    const all = topHits(
      rows.filter(({ product }) => after === undefined || product.id > after.id).map((row) => hit(row, 0)),
      limit,
    )
    return all.map(({ product }) => ({ product, similarity: null, vectorRank: null, lexicalRank: null }))
  }
  const near = vector === undefined ? [] : rows.map((row) => hit(row, dot(row.vector, vector)))
  const byWords = text === undefined ? [] : scoreWords(rows, text)
  return mergeHits(topHits(near, limit), topHits(byWords, limit))
}

const hit = ({ product }: IndexedProduct, strength: number): ScoredProduct => ({ product, strength })
const dot = (one: Float32Array, other: Float32Array) =>
  one.reduce((sum, value, at) => sum + value * (other[at] as number), 0)

function passes(product: Product, filter: ProductFilter): boolean {
  const values = (name: string): readonly string[] =>
    [product.attributes[name as AttributeName] ?? []].flat() as readonly string[]
  const brand = product.brand === null ? null : comparable(product.brand)
  const anyOf = (list: readonly string[] | undefined, found: readonly string[]) =>
    !list?.length || list.some((each) => found.includes(each))
  const noneOf = (list: readonly string[] | undefined, found: readonly string[]) =>
    !list?.some((each) => found.includes(each))
  const unstated = (field: AskableField) => filter.unstated_pass?.includes(field) && !tells(product, field)
  return (
    Object.entries(filter.wanted ?? {}).every(
      ([name, list]) => unstated(name as AttributeName) || anyOf(list, values(name)),
    ) &&
    Object.entries(filter.plausible ?? {}).every(
      ([name, list]) =>
        unstated(name as AttributeName) || anyOf(list, plausibleValues(product, name as AttributeName)),
    ) &&
    Object.entries(filter.unwanted ?? {}).every(([name, list]) => noneOf(list, values(name))) &&
    (unstated('price') || inRange(product.price, filter.price)) &&
    (unstated('size') || anyOf(filter.sizes?.map(sizeKey), product.sizes.flatMap(sizeKeys))) &&
    anyOf(wantedOffers({ sizes: filter.sizes, colors: filter.wanted?.color }), offerKeys(product)) &&
    anyOf(wantedOffers({ sizes: filter.sizes, colors: filter.plausible?.color }), offerKeys(product)) &&
    (unstated('brand') || anyOf(filter.brands?.map(comparable), brand === null ? [] : [brand])) &&
    noneOf(filter.unwanted_brands?.map(comparable), brand === null ? [] : [brand]) &&
    (!filter.in_stock || product.stock === null || product.stock > 0) &&
    anyOf(filter.availability, [settleStock(product).availability]) &&
    (filter.ids === undefined || filter.ids.includes(product.id)) &&
    (filter.names === undefined || productNames(product).some((name) => filter.names?.includes(name))) &&
    noneOf(filter.exclude_ids, [product.id])
  )
}

function inRange(price: Product['price'], range: ProductFilter['price']): boolean {
  if (!range || (range.min === undefined && range.max === undefined)) return true
  if (price === null || (range.currency !== undefined && range.currency !== price.currency)) return false
  return price.amount >= (range.min ?? 0) && price.amount <= (range.max ?? Number.POSITIVE_INFINITY)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** BM25 with k1 = 1.2 and b = 0.75 over whole words (Robertson and Zaragoza, 2009). */
function scoreWords(rows: readonly IndexedProduct[], text: string): ScoredProduct[] {
  const documents = rows.map((row) => ({ row, words: wordsOf(row.text) }))
  const meanLength = documents.reduce((sum, { words }) => sum + words.length, 0) / (documents.length || 1)
  const scores = documents.map(({ row, words }) => {
    const score = [...new Set(wordsOf(text))].reduce((sum, word) => {
      const times = words.filter((each) => each === word).length
      const holding = documents.filter((each) => each.words.includes(word)).length
      const rarity = Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5))
      return sum + (rarity * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * words.length) / meanLength))
    }, 0)
    return hit(row, score)
  })
  return scores.filter(({ strength }) => strength > 0)
}
