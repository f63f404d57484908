import type { Baseline } from '../retrieval/directions/resolve-directions.ts'
import type { Reference } from '../retrieval/reference.ts'
import type { PastSearch, ShownProduct } from './memory.ts'

/**
 * What "longer" is longer than: what was picked, what is wanted so far, what "like this" points at; without any of them the
 * products of the answer that the words go on from.
 */
export function baselinesOf(thread: {
  readonly past: PastSearch | null
  readonly reference: Reference | null
  readonly isPicked: boolean
  readonly shown: readonly ShownProduct[]
}): Baseline[] {
  const { past, reference, isPicked, shown } = thread
  const like: Baseline[] = reference === null ? [] : [{ of: 'things', things: [reference.attributes] }]
  if (past === null) return like
  const wanted: Baseline = { of: 'wanted', wanted: past.wish.wanted }
  if (isPicked) return [...like, wanted]
  const list: Baseline = { of: 'things', things: shown.map(({ attributes }) => attributes) }
  return [wanted, ...like, list]
}
