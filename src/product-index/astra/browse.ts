import { errorCodeOf } from '../../platform/astra/failure.ts'
import { readPages } from '../../platform/astra/read-pages.ts'
import { mapAll } from '../../platform/map-concurrently.ts'
import type { IndexHit, SortOrder } from '../product-index.ts'
import { countMatches } from './count-products.ts'
import { type AstraQuery, allOf } from './filter-to-query.ts'
import { type ProductDocument, productOf } from './product-document.ts'
import { ask } from './products-collection.ts'
import type { SearchInput } from './search-vectors.ts'

/** The API sorts in memory, gives 50 of the sorted at a time, earlier servers 20, and refuses to sort more than 10,000. */
const sortedPage = 50
const olderPage = 20
const pagesAtOnce = 8

/** Products by id; those of a shop too large to sort come in the database's own order, which is stable too. */
export async function browse({
  skip,
  ...input
}: SearchInput & { readonly skip: number }): Promise<IndexHit[]> {
  const upTo = { ...input, limit: skip + input.limit }
  const documents = await sorted({ ...upTo, order: { id: 1 } }, skip).catch(async (error: unknown) => {
    if (!tooManyToSort(error)) throw error
    return (await unsorted(upTo)).slice(skip)
  })
  return documents.map(toHit)
}

const toHit = (document: ProductDocument): IndexHit => ({
  product: productOf(document),
  similarity: null,
  vectorRank: null,
  lexicalRank: null,
})

/** Priced or dated products, the cheapest, the dearest or the newest first. Of more than the API sorts only those at that end are asked for. */
export async function browseSorted(input: SearchInput & { readonly sort: SortOrder }): Promise<IndexHit[]> {
  const { sort, limit } = input
  const field = sort === 'newest' ? 'added' : 'price'
  const order = { [field]: sort === 'price-ascending' ? 1 : -1, id: 1 } as const
  const having = allOf([{ [field]: { $gte: 0 } }, input.query])
  const documents = await sorted({ ...input, query: having, order }).catch(async (error: unknown) => {
    if (!tooManyToSort(error)) throw error
    const end = await endOf({ ...input, query: having, least: Math.min(limit, mostSorted) })
    return sorted({ ...input, query: end, order })
  })
  return documents.map(toHit)
}

/** So few products the API surely sorts; a count goes no further. */
const mostSorted = 1_000
/** A span is halved so often at most: from a million down to a cent. */
const mostHalvings = 40

/** Where products lie, and the middle of a span: prices are spread over magnitudes, days evenly. */
const spans = {
  price: {
    upTo: () => 10_000_000,
    middle: (low: number, high: number) => Math.sqrt((low + 0.01) * (high + 0.01)),
  },
  added: { upTo: () => Date.now(), middle: (low: number, high: number) => (low + high) / 2 },
}

/** The query, with a bound that leaves enough products at its end of the prices or days, and few enough to sort. */
async function endOf({
  store,
  query,
  sort,
  least,
}: SearchInput & { readonly sort: SortOrder; readonly least: number }): Promise<AstraQuery> {
  const field = sort === 'newest' ? 'added' : 'price'
  const isLow = sort === 'price-ascending'
  let [low, high] = [0, spans[field].upTo()]
  let best = query
  for (let step = 0; step < mostHalvings; step++) {
    const bound = spans[field].middle(low, high)
    const within = allOf([{ [field]: isLow ? { $lte: bound } : { $gte: bound } }, query])
    const count = await countMatches(store, within)
    if (count >= least) best = within
    if (count >= least && count <= mostSorted) return within
    if (count > mostSorted === isLow) high = bound
    else low = bound
  }
  return best
}

const projection = { _id: 1, product: 1 } as const

type Sorted = SearchInput & { readonly order: Readonly<Record<string, 1 | -1>> }

/** Those from place `from` up to the limit. */
async function sorted(input: Sorted, from = 0): Promise<ProductDocument[]> {
  const first = await sortedPageFrom(input, from)
  // A first page that is shorter than asked for is all there is, or as long as an older server's pages are.
  const size = first.length === olderPage ? olderPage : sortedPage
  const pages = [first]
  while (from + pages.length * size < input.limit && pages.at(-1)?.length === size) {
    const left = Math.ceil((input.limit - from) / size) - pages.length
    const next = Array.from(
      { length: Math.min(left, pagesAtOnce) },
      (_, at) => from + (pages.length + at) * size,
    )
    pages.push(...(await mapAll(next, pagesAtOnce, (skip) => sortedPageFrom(input, skip))))
  }
  return pages.flat().slice(0, input.limit - from)
}

async function sortedPageFrom(
  { store, query, limit, signal, order }: Sorted,
  skip: number,
): Promise<ProductDocument[]> {
  const options = { sort: { ...order }, limit: Math.min(sortedPage, limit - skip), projection }
  const page = await ask(
    store,
    ({ timeout }) =>
      store.products.find(query, { ...options, ...(skip > 0 ? { skip } : {}), timeout }).fetchNextPage(),
    signal,
  )
  return page.result as unknown as ProductDocument[]
}

async function unsorted({ store, query, limit, signal }: SearchInput): Promise<ProductDocument[]> {
  const found = await readPages(store.products, query, {
    limit,
    projection,
    signal,
    pageMs: store.timeoutMs,
  })
  return found as ProductDocument[]
}

function tooManyToSort(error: unknown): boolean {
  const code = errorCodeOf((error as Error).cause)
  return code === 'OVERLOADED_SORT_ROW_LIMIT' || code === 'DATASET_TOO_BIG'
}
