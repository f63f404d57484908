import type { Log } from '../log.ts'
import type { ProductIndex } from '../product-index/product-index.ts'

/** How old a list may get before a look at it fetches a new one in the background, milliseconds. */
const freshFor = 60_000

type BrandList = { brands: readonly string[]; fetchedAt: number; first: Promise<void> }

const lists = new WeakMap<ProductIndex, BrandList>()

/** The brands that a shop sells, as it writes them; only the first look waits for the index, and none fails with it. */
export async function knownBrands(index: ProductIndex, log?: Log): Promise<readonly string[]> {
  const list = lists.get(index) ?? {
    brands: [],
    fetchedAt: Number.NEGATIVE_INFINITY,
    first: Promise.resolve(),
  }
  if (performance.now() - list.fetchedAt > freshFor) {
    const fetched = refresh(list, index, log)
    if (!lists.has(index)) list.first = fetched
    lists.set(index, list)
  }
  await list.first
  return list.brands
}

async function refresh(list: BrandList, index: ProductIndex, log?: Log): Promise<void> {
  list.fetchedAt = performance.now()
  try {
    list.brands = Object.keys((await index.facets()).brands)
  } catch (error) {
    log?.warn({ err: error }, 'the brands could not be listed')
  }
}
