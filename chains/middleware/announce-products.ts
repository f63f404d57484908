import { createMiddleware } from 'langchain'
import { understoodByTurn } from '../../src/dialogue/understood-by-turn.ts'
import { announceOnce } from '../announce-once.ts'
import { groupsOf } from '../groups-of.ts'
import { shownProducts } from '../shown-products.ts'
import { outcomesOf } from '../turn-messages.ts'
import { turnStateOf } from '../turn-state.ts'

/** Tells a client the products as soon as tools have found them, before the model words a reply. */
export function announceProducts() {
  return createMiddleware({
    name: 'announce-products',
    wrapModelCall: (request, handler) => {
      const turn = turnStateOf(request.runtime)
      const outcomes = outcomesOf(request.messages)
      if (outcomes.length > turn.outcomes.length) {
        turn.outcomes = outcomes
        const products = shownProducts(outcomes, turn)
        if (products.length > 0)
          announceOnce(turn, {
            products,
            understood: understoodByTurn(outcomes, turn),
            ...groupsOf(turn, outcomes),
          })
      }
      return handler(request)
    },
  })
}
