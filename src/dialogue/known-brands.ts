import type { Log } from '../log.ts'
import type { Category } from '../product/taxonomy.ts'
import type { ProductIndex } from '../product-index/product-index.ts'

/** How old a list may get before a look at it fetches a new one in the background, milliseconds. */
const freshFor = 60_000

type Known = {
  brands: readonly string[]
  kinds: ReadonlySet<Category>
  /** Products in the shop; null until they were counted. */
  size: number | null
  fetchedAt: number
  first: Promise<void>
}

const lists = new WeakMap<ProductIndex, Known>()

/** The brands that a shop sells, as it writes them; only the first look waits for the index, and none fails with it. */
export const knownBrands = async (index: ProductIndex, log?: Log): Promise<readonly string[]> =>
  (await known(index, log)).brands

/** The kinds that a shop has, kept in the same way; empty where the index could not be asked. */
export const knownKinds = async (index: ProductIndex, log?: Log): Promise<ReadonlySet<Category>> =>
  (await known(index, log)).kinds

async function known(index: ProductIndex, log?: Log): Promise<Known> {
  const list = lists.get(index) ?? {
    brands: [],
    kinds: new Set<Category>(),
    size: null,
    fetchedAt: Number.NEGATIVE_INFINITY,
    first: Promise.resolve(),
  }
  if (performance.now() - list.fetchedAt > freshFor) {
    const fetched = refresh(list, index, log)
    if (!lists.has(index)) list.first = fetched
    lists.set(index, list)
  }
  // A shop that had nothing may have been filled since: nobody waits a minute for its first brands.
  else if (list.size === 0) list.first = refresh(list, index, log)
  await list.first
  return list
}

async function refresh(list: Known, index: ProductIndex, log?: Log): Promise<void> {
  list.fetchedAt = performance.now()
  try {
    const { brands, attributes, total } = await index.facets()
    list.brands = Object.keys(brands)
    list.kinds = new Set(Object.keys(attributes.category ?? {}) as Category[])
    list.size = total
  } catch (error) {
    log?.warn({ err: error }, 'the brands could not be listed')
  }
}
