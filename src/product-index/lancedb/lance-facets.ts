import type { Table } from '@lancedb/lancedb'
import { createBreath } from '../../platform/breathe.ts'
import { createFacetCounter } from '../count-facets.ts'
import type { FacetCounts } from '../product-index.ts'
import { productsOf } from './lance-rows.ts'

/** Counts that are kept, each of another filter. */
const mostKept = 40
/** Rows that are decoded at a time. */
const rowsAtATime = 256
/** A count that took longer than this, milliseconds, is given for so many times as long though the table was written since. */
const slow = { ms: 1_000, times: 50 }

type Kept = {
  readonly counts: FacetCounts
  readonly version: number
  readonly at: number
  readonly took: number
}

export type LanceFacets = (where: string | undefined) => Promise<FacetCounts>

/**
 * Counts what passes a condition, once for each state of the table, however many ask. Counting lets other work run between rows; of a
 * large table that is written all the time it takes two hundredths of the time at most.
 */
export function createLanceFacets(opened: () => Table): LanceFacets {
  const kept = new Map<string, Kept>()
  const underWay = new Map<string, Promise<FacetCounts>>()

  async function count(where: string | undefined): Promise<FacetCounts> {
    const [table, start] = [opened(), performance.now()]
    const version = await table.version()
    const query = table.query().select(['product'])
    const counter = createFacetCounter()
    const breathe = createBreath()
    for await (const batch of where === undefined ? query : query.where(where)) {
      for (let from = 0; from < batch.numRows; from += rowsAtATime) {
        for (const product of productsOf(batch.slice(from, from + rowsAtATime))) counter.add(product)
        await breathe()
      }
    }
    const counts = counter.result()
    const now = performance.now()
    kept.delete(where ?? '')
    kept.set(where ?? '', { counts, version, at: now, took: now - start })
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return counts
  }

  /** One count at a time of each condition. */
  function countOnce(where: string | undefined): Promise<FacetCounts> {
    const key = where ?? ''
    const counting = underWay.get(key) ?? count(where).finally(() => underWay.delete(key))
    underWay.set(key, counting)
    return counting
  }

  return async (where) => {
    const known = kept.get(where ?? '')
    if (known === undefined) return countOnce(where)
    if ((await opened().version()) === known.version) return known.counts
    if (known.took > slow.ms && performance.now() - known.at < slow.times * known.took) return known.counts
    return countOnce(where)
  }
}
