import { errorCodeOf } from '../../platform/astra/failure.ts'
import { readPages } from '../../platform/astra/read-pages.ts'
import { mapAll } from '../../platform/map-concurrently.ts'
import type { IndexHit } from '../product-index.ts'
import { type ProductDocument, productOf } from './product-document.ts'
import { ask } from './products-collection.ts'
import type { SearchInput } from './search-vectors.ts'

/** The API sorts in memory, gives 20 of the sorted at a time, and refuses to sort more than 10,000. */
const sortedPage = 20
const pagesAtOnce = 8

/** Products by id; those of a shop too large to sort come in the database's own order, which is stable too. */
export async function browse({ store, query, limit, signal }: SearchInput): Promise<IndexHit[]> {
  const documents = await sortedById({ store, query, limit, signal }).catch((error: unknown) => {
    if (!tooManyToSort(error)) throw error
    return unsorted({ store, query, limit, signal })
  })
  return documents.map((document) => ({
    product: productOf(document),
    similarity: null,
    vectorRank: null,
    lexicalRank: null,
  }))
}

const projection = { _id: 1, product: 1 } as const

async function sortedById(input: SearchInput): Promise<ProductDocument[]> {
  const pages = [await sortedPageFrom(input, 0)]
  while (pages.length * sortedPage < input.limit && pages.at(-1)?.length === sortedPage) {
    const left = Math.ceil(input.limit / sortedPage) - pages.length
    const next = Array.from(
      { length: Math.min(left, pagesAtOnce) },
      (_, at) => (pages.length + at) * sortedPage,
    )
    pages.push(...(await mapAll(next, pagesAtOnce, (skip) => sortedPageFrom(input, skip))))
  }
  return pages.flat()
}

async function sortedPageFrom(
  { store, query, limit, signal }: SearchInput,
  skip: number,
): Promise<ProductDocument[]> {
  const options = { sort: { id: 1 }, limit: Math.min(sortedPage, limit - skip), projection } as const
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
