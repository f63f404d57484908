import type { ProductFacts } from '../measures/violations.ts'
import type { CorpusItem, Query } from './corpus-item.ts'

export type Task = {
  readonly name: string
  readonly queries: readonly Query[]
  readonly qrels: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** A retrieval set in memory, whatever files it came from. */
export type EvalSet = {
  readonly name: string
  /** Pictures are named relative to it. */
  readonly folder: string
  /** File name of the corpus. */
  readonly corpus: string
  readonly items: readonly CorpusItem[]
  /** What is true of the products, by id; empty where the set does not say. */
  readonly labels: ReadonlyMap<string, ProductFacts>
  readonly tasks: readonly Task[]
  /** What a reader of the figures should know of the set. */
  readonly notes: readonly string[]
}
