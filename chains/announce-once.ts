import { isDeepStrictEqual } from 'node:util'
import type { Announced, TurnState } from './turn-state.ts'

/** Tells a client the products as soon as they are known, and again only where a later search changed them. */
export function announceOnce(turn: TurnState, { products, understood, groups, total }: Announced): void {
  const data = { products: [...products], understood, groups, total }
  if (isDeepStrictEqual(data, turn.announced)) return
  turn.announced = data
  turn.emit({ event: 'products', data })
}
