import { type AstraQuery, allOf } from './filter-to-query.ts'
import { bucketCount, type ProductDocument } from './product-document.ts'
import { type AstraStore, ask, type Projection } from './products-collection.ts'

/** Parts of the catalogue that are read at once. */
const cursorsAtOnce = 8

/**
 * All documents that match, page by page, in no particular order. The API gives 50 a page, so several parts of the catalogue
 * are read side by side; a page is only asked for again, never begun anew.
 */
export async function* scan(
  store: AstraStore,
  query: AstraQuery,
  projection: Projection,
): AsyncGenerator<ProductDocument[]> {
  const waiting = Array.from({ length: bucketCount }, (_, bucket) => bucket)
  const running = new Map<number, Promise<{ bucket: number; page: Page }>>()
  const fetch = (bucket: number, state: string | undefined) => {
    const result = readPage(store, { query, projection, bucket, state }).then((page) => ({ bucket, page }))
    result.catch(() => {})
    running.set(bucket, result)
  }
  for (;;) {
    while (running.size < cursorsAtOnce && waiting.length > 0) fetch(waiting.shift() as number, undefined)
    if (running.size === 0) return
    const { bucket, page } = await Promise.race(running.values())
    running.delete(bucket)
    if (page.next !== null) fetch(bucket, page.next)
    if (page.documents.length > 0) yield page.documents
  }
}

type Page = { readonly documents: ProductDocument[]; readonly next: string | null }

async function readPage(
  store: AstraStore,
  {
    query,
    projection,
    bucket,
    state,
  }: { query: AstraQuery; projection: Projection; bucket: number; state: string | undefined },
): Promise<Page> {
  const filter = allOf([{ bucket }, query])
  const page = await ask(store, ({ timeout }) =>
    store.products
      .find(filter, { projection, timeout, ...(state === undefined ? {} : { initialPageState: state }) })
      .fetchNextPage(),
  )
  return { documents: page.result as unknown as ProductDocument[], next: page.nextPageState ?? null }
}
