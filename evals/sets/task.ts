import type { Query } from './corpus-item.ts'

/** Queries of one sort, with what is right for each: query → product → grade. */
export type Task = {
  readonly name: string
  readonly queries: readonly Query[]
  readonly qrels: ReadonlyMap<string, ReadonlyMap<string, number>>
}
