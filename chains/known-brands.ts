import type { Log } from '../src/log.ts'
import type { ProductIndex } from '../src/product-index/product-index.ts'

/** How old the list may get before a look at it fetches a new one in the background, milliseconds. */
const freshFor = 60_000

/** The brands that the shop sells, as it writes them; a look never waits for the index. */
export function createKnownBrands(index: ProductIndex, log: Log) {
  let brands: readonly string[] = []
  let fetchedAt = Number.NEGATIVE_INFINITY
  const refresh = async () => {
    fetchedAt = performance.now()
    try {
      brands = Object.keys((await index.facets()).brands)
    } catch (error) {
      log.warn({ err: error }, 'the brands could not be listed')
    }
  }
  return {
    refresh,
    list: (): readonly string[] => {
      if (performance.now() - fetchedAt > freshFor) void refresh()
      return brands
    },
  }
}
