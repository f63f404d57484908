import type { Log } from '../log.ts'
import type { FacetCounts, ProductIndex } from '../product-index/product-index.ts'

/** How old the counts may get before a look at them fetches new ones in the background, milliseconds. */
const freshFor = 60_000

type Known = {
  /** Null until they were counted. */
  facets: FacetCounts | null
  fetchedAt: number
  first: Promise<void>
}

const catalogues = new WeakMap<ProductIndex, Known>()

/** What the index counts of all its products, as of a minute ago; only the first look waits for it, and none fails with it. */
export async function knownCatalogue(index: ProductIndex, log?: Log): Promise<FacetCounts | null> {
  const known = catalogues.get(index) ?? {
    facets: null,
    fetchedAt: Number.NEGATIVE_INFINITY,
    first: Promise.resolve(),
  }
  if (performance.now() - known.fetchedAt > freshFor) {
    const fetched = refresh(known, index, log)
    if (!catalogues.has(index)) known.first = fetched
    catalogues.set(index, known)
  }
  // A shop that had nothing may have been filled since: nobody waits a minute for its first products.
  else if (known.facets?.total === 0) known.first = refresh(known, index, log)
  await known.first
  return known.facets
}

async function refresh(known: Known, index: ProductIndex, log?: Log): Promise<void> {
  known.fetchedAt = performance.now()
  try {
    known.facets = await index.facets()
  } catch (error) {
    log?.warn({ err: error }, 'the catalogue could not be counted')
  }
}
