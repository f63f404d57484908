import { noFacets } from '../../src/product-index/count-facets.ts'
import type { ProductIndex } from '../../src/product-index/product-index.ts'

/** An index that keeps nothing but how many products were written to it: for what is not about storing. */
export function createForgetfulIndex(): ProductIndex {
  let written = 0
  return {
    capabilities: { hybrid: false },
    upsert: async (rows) => {
      written += rows.length
    },
    remove: async () => 0,
    get: async () => [],
    vectors: async () => new Map(),
    fingerprints: async () => new Map(),
    async *ids() {},
    search: async () => [],
    count: async () => written,
    facets: async () => ({ ...noFacets, total: written }),
    close: async () => {},
  }
}
