import type { Table } from '@lancedb/lancedb'
import { createBreath } from '../../platform/breathe.ts'
import type { FacetCounts } from '../product-index.ts'
import { createColumnCounter, facetColumns } from './count-columns.ts'
import { readKeptFacets, writeKeptFacets } from './kept-facets.ts'

/** Counts that are kept, each of another filter. */
const mostKept = 40
/** A count of so many products that took so long, milliseconds, is given though the table was written since, … */
const slow = { products: 10_000, ms: 100 }
/** … and made anew behind that for one part of the time in so many. */
const restsFor = 50

type Kept = {
  readonly counts: FacetCounts
  readonly version: number
  readonly at: number
  readonly took: number
}

export type LanceFacets = (where: string | undefined) => Promise<FacetCounts>

/**
 * Counts what passes a condition, once for each state of the table, however many ask. Counting lets other work run between rows. The
 * counts of a large shop are kept in its folder too: what is opened again knows them at once.
 */
export function createLanceFacets(opened: () => Table, dir: string): LanceFacets {
  const kept = new Map<string, Kept>()
  const underWay = new Map<string, Promise<FacetCounts>>()
  let stored: Promise<void> | undefined

  async function count(where: string | undefined): Promise<FacetCounts> {
    const [table, start] = [opened(), performance.now()]
    const version = await table.version()
    const query = table.query().select([...facetColumns])
    const counter = createColumnCounter()
    const breathe = createBreath()
    for await (const batch of where === undefined ? query : query.where(where)) {
      counter.add(batch)
      await breathe()
    }
    const counts = counter.result()
    const now = performance.now()
    keep(where ?? '', { counts, version, at: now, took: now - start })
    return counts
  }

  function keep(key: string, counted: Kept): void {
    kept.delete(key)
    kept.set(key, counted)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    if (key === '' && isSlow(counted)) void writeKeptFacets(dir, counted)
  }

  /** One count at a time of each condition. */
  function countOnce(where: string | undefined): Promise<FacetCounts> {
    const key = where ?? ''
    const counting = underWay.get(key) ?? count(where).finally(() => underWay.delete(key))
    underWay.set(key, counting)
    return counting
  }

  /** What the folder has of an earlier opening, as old as can be: it is made anew as soon as something was written. */
  async function readStored(): Promise<void> {
    const found = await readKeptFacets(dir)
    if (found !== null && found.version <= (await opened().version()) && !kept.has(''))
      kept.set('', { ...found, at: Number.NEGATIVE_INFINITY })
  }

  return async (where) => {
    if (where === undefined) {
      stored ??= readStored()
      await stored
    }
    const known = kept.get(where ?? '')
    if (known === undefined) return countOnce(where)
    if ((await opened().version()) === known.version) return known.counts
    if (!isSlow(known)) return countOnce(where)
    // What is known serves while it is counted anew; a failure shows where somebody waits for a count.
    if (performance.now() - known.at > restsFor * known.took) countOnce(where).catch(() => {})
    return known.counts
  }
}

const isSlow = ({ counts, took }: Kept): boolean => counts.total >= slow.products && took > slow.ms
