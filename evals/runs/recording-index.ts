import type { ProductIndex } from '../../src/product-index/product-index.ts'

/** The same index, that tells which products it gave. */
export function recordingIndex(index: ProductIndex, retrieved: Set<string>): ProductIndex {
  return {
    ...index,
    search: async (query, options) => {
      const hits = await index.search(query, options)
      for (const { product } of hits) retrieved.add(product.id)
      return hits
    },
    get: async (ids) => {
      const products = await index.get(ids)
      for (const { id } of products) retrieved.add(id)
      return products
    },
  }
}
