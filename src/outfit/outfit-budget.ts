import type { Price } from '../product/product.ts'
import type { PriceRange } from '../product/wish.ts'
import type { FoundProduct } from '../retrieval/search-result.ts'
import { outfitWeights } from './outfit-weights.ts'
import type { SlotPlan } from './plan-slots.ts'

/**
 * The price cap of each slot: its share of the budget, by what such pieces usually cost, with some slack. What no look goes
 * without shares with its like alone; what was asked for by name may cost all, lest a piece that is just as said be passed over
 * for a cheaper near one.
 */
export function slotCaps({ slots, ways }: SlotPlan, budget: PriceRange | null): (PriceRange | null)[] {
  const max = budget?.max
  if (max === undefined) return slots.map(() => (budget === null ? null : currencyOnly(budget)))
  const usual = (place: number) => outfitWeights.usualCost[slots[place]?.slot ?? 'top']
  return slots.map((slot, place) => {
    const shares = ways
      .filter((way) => way.includes(place))
      .map((way) => way.filter((each) => slot.dispensable || slots[each]?.dispensable === false))
      .map((way) => usual(place) / way.reduce((sum, each) => sum + usual(each), 0))
    const share = Math.max(...shares, 0)
    if (slot.asked) return wholeCap(budget)
    return { ...currencyOnly(budget), max: Math.min(max, max * share * outfitWeights.shareSlack) }
  })
}

/** No piece may cost more than the whole. */
export function wholeCap(budget: PriceRange | null): PriceRange | null {
  if (budget === null) return null
  return { ...currencyOnly(budget), ...(budget.max === undefined ? {} : { max: budget.max }) }
}

const currencyOnly = (budget: PriceRange | null): PriceRange =>
  budget?.currency === undefined ? {} : { currency: budget.currency }

/** What is left of a budget once something is paid for. */
export function budgetLeft(budget: PriceRange, paid: number): PriceRange {
  const rest = (amount: number) => Math.max(0, Math.round((amount - paid) * 1_000) / 1_000)
  return {
    ...currencyOnly(budget),
    ...(budget.min === undefined ? {} : { min: rest(budget.min) }),
    ...(budget.max === undefined ? {} : { max: rest(budget.max) }),
  }
}

/** The currency most of the products are priced in; undefined where none is. */
export function commonCurrency(products: readonly FoundProduct[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { product } of products) {
    const currency = product.price?.currency
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

/** The sum of the prices; null when one is missing or they are in several currencies. */
export function totalOf(prices: readonly (Price | null)[]): Price | null {
  const currency = prices[0]?.currency
  if (currency === undefined || prices.some((price) => price?.currency !== currency)) return null
  const thousands = prices.reduce((sum, price) => sum + Math.round((price?.amount ?? 0) * 1_000), 0)
  return { amount: thousands / 1_000, currency }
}
