import type { Collection, GenericFindOptions, SomeDoc } from '@datastax/astra-db-ts'
import { withRetries } from './with-retries.ts'

export type ReadOptions = Pick<GenericFindOptions, 'projection' | 'limit'> & {
  /** The longest that one page may take, retries included, milliseconds. */
  readonly pageMs: number
  readonly signal?: AbortSignal | undefined
}

/**
 * All documents that match, page by page: the API gives 50 at a time, earlier servers 20, and says that there may be more where nothing follows. Each page has its own time and is asked for again by
 * itself, so that a long read is not begun anew for one lost answer.
 */
export async function readPages(
  collection: Collection<SomeDoc>,
  filter: Readonly<Record<string, unknown>>,
  { pageMs, signal, limit = Number.POSITIVE_INFINITY, ...options }: ReadOptions,
): Promise<SomeDoc[]> {
  const found: SomeDoc[] = []
  let state: string | null | undefined
  do {
    const from = state ? { initialPageState: state } : {}
    const left = limit - found.length
    const asked = { ...options, ...from, ...(Number.isFinite(left) ? { limit: left } : {}) }
    const page = await withRetries(
      ({ timeout }) => collection.find(filter, { ...asked, timeout }).fetchNextPage(),
      { totalMs: pageMs, signal },
    )
    found.push(...page.result)
    state = page.nextPageState
  } while (state && found.length < limit)
  return found
}
