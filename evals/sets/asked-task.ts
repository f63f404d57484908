import type { ProductFacts } from '../measures/facts.ts'
import { holds } from '../measures/holds.ts'
import { constraintsOf } from './constraints-of.ts'
import type { Query } from './corpus-item.ts'
import type { Task } from './task.ts'

/**
 * Queries that people wrote, judged by what they say that they ask: right is what holds all of it and is not sold out. What is of the kind
 * and breaks a price, a size or a refusal must not be shown; what else is wrong is only wrong.
 */
export function toAskedTask(queries: readonly Query[], facts: ReadonlyMap<string, ProductFacts>): Task {
  const judge = (query: Query): Map<string, number> =>
    new Map(
      [...facts].flatMap(([id, product]): [string, number][] => {
        const held = holds(product, constraintsOf(query) ?? {})
        if (held === null) return []
        if (held) return [[id, product.availability === 'out_of_stock' ? 0 : 1]]
        return [[id, isForbidden(product, query) ? -1 : 0]]
      }),
    )
  return { name: 'asked', queries, qrels: new Map(queries.map((query) => [query._id, judge(query)])) }
}

function isForbidden(product: ProductFacts, { wanted, price, sizes, unwanted, in_stock }: Query): boolean {
  const isOfKind = holds(product, { wanted }) === true
  return isOfKind && holds(product, { price, sizes, unwanted, in_stock }) === false
}
