import type { ProductFacts } from '../measures/facts.ts'
import type { ConfirmedLabels } from '../sheet/confirmed-labels.ts'
import type { CorpusItem } from './corpus-item.ts'
import type { SetCoverage } from './set-coverage.ts'
import type { SetFeed } from './set-feed.ts'
import type { Task } from './task.ts'

/** A retrieval set in memory, whatever files it came from. */
export type EvalSet = {
  readonly name: string
  /** Pictures are named relative to it. */
  readonly folder: string
  /** File name of the corpus; of a set of feeds, the set's own. */
  readonly corpus: string
  readonly items: readonly CorpusItem[]
  /** What is true of the products, by id; empty where the set does not say. */
  readonly labels: ReadonlyMap<string, ProductFacts>
  readonly tasks: readonly Task[]
  /** Ingested in place of the items, which then only name them. */
  readonly feeds?: readonly SetFeed[]
  /** What a person says of some products. */
  readonly confirmed?: ConfirmedLabels
  /** What the feed stated that the set was made from; null where it was made otherwise. */
  readonly coverage?: SetCoverage | null
  /** What a reader of the figures should know of the set. */
  readonly notes: readonly string[]
}
