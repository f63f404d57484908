import { budgetLeft } from '../outfit/outfit-budget.ts'
import type { SearchOutcome } from './outcome.ts'

/**
 * An outfit as one search for each piece, so that a later message can go on from one of them ("the shoes in black"): the price of
 * each is what the other pieces leave of the budget. Any other outcome is itself.
 */
export function slotSearches(outcome: SearchOutcome): SearchOutcome[] {
  const { outfit, mode, foreignCurrency } = outcome
  if (outfit === undefined || mode !== 'outfit') return [outcome]
  const { pieces, total, budget, anchorPrice } = outfit
  return pieces.map(({ wish, product }) => {
    const others = (total?.amount ?? 0) - (product.product.price?.amount ?? 0) + (anchorPrice?.amount ?? 0)
    const left = budget?.max === undefined ? null : budgetLeft({ ...budget, min: undefined }, others)
    const price = wish.price ?? left
    return {
      kind: 'search',
      mode: 'complement',
      wish: { ...wish, price },
      reference: null,
      result: { products: [product], relaxed: product.relaxed },
      spokenPrice: price,
      foreignCurrency,
      seen: [],
      withdrawn: [],
      notes: [],
    }
  })
}
