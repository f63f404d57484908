import { z } from 'zod'
import { createFacetCounter } from '../count-facets.ts'
import { facetCountsSchema } from '../facet-counts-schema.ts'
import type { FacetCounts } from '../product-index.ts'
import type { AstraQuery } from './filter-to-query.ts'
import { productOf } from './product-document.ts'
import { type AstraStore, ask } from './products-collection.ts'
import { scan } from './scan.ts'

/** Catalogues up to this size are counted whenever asked. */
const smallCatalogue = 2_000
/** A large catalogue's facets hold at least a minute, and so long that counting them takes 2 % of the time. */
const leastFresh = 60_000
const restPerWork = 50
/** Facets with more text than this are not shared: the document would be too large. */
const mostShared = 900_000
const sharedId = 'facets'

const sharedSchema = z.object({
  facets: facetCountsSchema,
  /** Until when they hold, milliseconds since 1970. */
  until: z.number(),
})

/** Counts facets over what matches, reading all of it. */
export async function countFacets(store: AstraStore, query: AstraQuery): Promise<FacetCounts> {
  const counter = createFacetCounter()
  for await (const documents of scan(store, query, { _id: 0, product: 1 })) {
    for (const document of documents) counter.add(productOf(document))
  }
  return counter.result()
}

/** The facets of the whole catalogue. A large one's are counted by one process now and then and kept in the database for all. */
export function createCatalogueFacets(store: AstraStore, count: () => Promise<number>) {
  let counting: Promise<FacetCounts> | null = null

  async function countAndShare(): Promise<FacetCounts> {
    const startedAt = performance.now()
    const facets = await countFacets(store, {})
    const rest = Math.max(leastFresh, (performance.now() - startedAt) * restPerWork)
    const json = JSON.stringify({ facets, until: Date.now() + rest })
    if (json.length <= mostShared) {
      await ask(store, ({ timeout }) =>
        store.about.replaceOne({ _id: sharedId }, { json }, { upsert: true, timeout }),
      )
    }
    return facets
  }

  return async (): Promise<FacetCounts> => {
    if ((await count()) <= smallCatalogue) return countFacets(store, {})
    const found = await ask(store, ({ timeout }) => store.about.findOne({ _id: sharedId }, { timeout }))
    const shared = readShared(found)
    if (shared !== null && Date.now() < shared.until) return shared.facets
    counting ??= countAndShare().finally(() => {
      counting = null
    })
    if (shared === null) return counting
    // What is known serves while it is counted anew.
    counting.catch(() => {})
    return shared.facets
  }
}

function readShared(document: unknown): z.output<typeof sharedSchema> | null {
  const json = (document as { json?: unknown } | null)?.json
  if (typeof json !== 'string') return null
  const parsed = sharedSchema.safeParse(JSON.parse(json))
  return parsed.success ? parsed.data : null
}
