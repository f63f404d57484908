import type { Constraints } from '../measures/facts.ts'
import type { Query } from './corpus-item.ts'

/** What a query asks, as far as its set says; undefined where it says nothing. */
export function constraintsOf(query: Query): Constraints | undefined {
  const { wanted, unwanted, price, brands, sizes, in_stock, title } = query
  const asked = { wanted, unwanted, price, brands, sizes, in_stock, title }
  return Object.values(asked).every((each) => each === undefined) ? undefined : asked
}
