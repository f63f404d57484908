import { TooManyDocumentsToCountError } from '@datastax/astra-db-ts'
import { mapAll } from '../../platform/map-concurrently.ts'
import { type AstraQuery, allOf } from './filter-to-query.ts'
import { bucketCount } from './product-document.ts'
import { type AstraStore, ask } from './products-collection.ts'

/** The API counts no further. */
const mostCounted = 1_000
const requestsAtOnce = 8

/**
 * How many documents match: exact to a thousand, and to about 16,000 by counting parts. Beyond that it is the database's own
 * estimate for the whole catalogue, and for a filter at least as many as it says.
 */
export async function countMatches(store: AstraStore, query: AstraQuery): Promise<number> {
  const whole = await countUpTo(store, query)
  if (whole.complete) return whole.count
  const everything = Object.keys(query).length === 0
  const estimate = everything ? await estimateAll(store) : 0
  if (estimate > mostCounted * bucketCount) return estimate
  const buckets = Array.from({ length: bucketCount }, (_, bucket) => bucket)
  const parts = await mapAll(buckets, requestsAtOnce, (bucket) =>
    countUpTo(store, allOf([{ bucket }, query])),
  )
  const sum = parts.reduce((total, { count }) => total + count, 0)
  return parts.every(({ complete }) => complete) ? sum : Math.max(sum, estimate)
}

async function countUpTo(
  store: AstraStore,
  query: AstraQuery,
): Promise<{ count: number; complete: boolean }> {
  return ask(store, async ({ timeout }) => {
    try {
      return { count: await store.products.countDocuments(query, mostCounted, { timeout }), complete: true }
    } catch (error) {
      if (!(error instanceof TooManyDocumentsToCountError)) throw error
      return { count: error.limit, complete: false }
    }
  })
}

const estimateAll = (store: AstraStore): Promise<number> =>
  ask(store, ({ timeout }) => store.products.estimatedDocumentCount({ timeout }))

/** How long a count of the whole catalogue holds, milliseconds: other processes write too. */
const freshFor = { small: 2_000, large: 30_000 } as const

/** The size of the catalogue, asked for at most every few seconds: each search wants to know whether the shop is small. */
export function createCachedCount(count: () => Promise<number>) {
  let known: { count: Promise<number>; until: number } | null = null
  return {
    read(): Promise<number> {
      if (known !== null && performance.now() < known.until) return known.count
      const asked = { count: count(), until: performance.now() + freshFor.small }
      known = asked
      asked.count.then(
        (number) => {
          if (number > mostCounted) asked.until = performance.now() + freshFor.large
        },
        () => {
          if (known === asked) known = null
        },
      )
      return asked.count
    },
    forget(): void {
      known = null
    },
  }
}
