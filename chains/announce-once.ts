import { isDeepStrictEqual } from 'node:util'
import type { TurnAnswer, TurnState } from './turn-state.ts'

/** Tells a client the products as soon as they are known, and again only where a later search changed them. */
export function announceOnce(turn: TurnState, { products, understood }: Omit<TurnAnswer, 'reply'>): void {
  const data = { products: [...products], understood }
  if (isDeepStrictEqual(data, turn.announced)) return
  turn.announced = data
  turn.emit({ event: 'products', data })
}
