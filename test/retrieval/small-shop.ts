import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../../src/log.ts'
import type { ProductInput } from '../../src/product/product.ts'
import { type WishInput, wishSchema } from '../../src/product/wish.ts'
import { openLanceIndex } from '../../src/product-index/lancedb/lance-index.ts'
import type { IndexQuery, ProductIndex } from '../../src/product-index/product-index.ts'
import { searchCatalogue } from '../../src/retrieval/search.ts'
import type { SearchRequest } from '../../src/retrieval/search-request.ts'
import { indexedProduct } from '../fakes/indexed-product.ts'
import { createRecordingEncoder, wordVector } from '../fakes/word-encoder.ts'

export type ShopProduct = Partial<ProductInput> & { id: string }

/**
 * A shop with a fake encoder, over the embedded index or one that is given; `queries` holds every query that search made of the
 * index.
 */
export async function openSmallShop(products: readonly ShopProduct[], given?: ProductIndex) {
  const dir = await mkdtemp(join(tmpdir(), 'shop-'))
  const encoder = createRecordingEncoder()
  const real = given ?? (await openLanceIndex({ dir, encoder, log: createLog('error') }))
  const queries: IndexQuery[] = []
  const index: ProductIndex = {
    ...real,
    search: (query, options) => {
      queries.push(query)
      return real.search(query, options)
    },
  }
  const rows = products.map(async (product) => {
    const words = wordsOf(product)
    return indexedProduct(product, { vector: await wordVector(words), text: words })
  })
  await index.upsert(await Promise.all(rows))
  return {
    index,
    encoder,
    queries,
    /** Searches for a wish; the ids in the order shown are in `ids`. */
    async search(wish: WishInput, request: Partial<SearchRequest> = {}) {
      const whole = { wish: wishSchema.parse(wish), reference: null, limit: 12, ...request }
      const result = await searchCatalogue({ index, encoder }, whole)
      const ids = result.products.map(({ product }) => product.id)
      return { ...result, ids, byId: new Map(result.products.map((found) => [found.product.id, found])) }
    },
    async close() {
      await index.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

const wordsOf = ({ title, brand, attributes }: ShopProduct) =>
  [title, brand, ...Object.values(attributes ?? {}).flat()].join(' ')
