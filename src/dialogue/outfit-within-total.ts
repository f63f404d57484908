import type { Category } from '../product/taxonomy.ts'
import type { Wish } from '../product/wish.ts'
import type { LeftOfTotal, OutfitOrder } from './act.ts'
import { searchesInFocus } from './memory.ts'
import type { TurnContext } from './turn-context.ts'

type Thread = Pick<TurnContext, 'message' | 'request' | 'memory' | 'profile'>

/**
 * "A shirt, chinos and a belt, 120 for all three": one piece of each that cost no more together. Also of the garments looked for so far,
 * where only the sum is said. Null where no sum stands, or for less than two garments.
 */
export function outfitWithinTotal({
  message,
  request,
  memory,
  profile: { budget },
}: Thread): OutfitOrder | null {
  if (budget?.of !== 'total' || budget.price.max === undefined) return null
  const named = kindsOf(request.wishes)
  const before = kindsOf(searchesInFocus(memory).map(({ wish }) => wish))
  const isOnlySum = request.budget?.of === 'total' && named.length === 0
  const isSeveral = named.length > 1 || request.wishes.some(({ quantity = 1 }) => quantity > 1)
  // "Trousers as well, everything under 90 together": the sum is for what was looked for before, too.
  const isAdded = request.budget?.of === 'total' && request.adds && named.length === 1 && before.length > 0
  const both = [...before.filter((kind) => !named.includes(kind)), ...named]
  const slots = isSeveral ? named : isAdded ? both : isOnlySum && before.length > 1 ? before : []
  if (slots.length === 0) return null
  const { max, currency } = budget.price
  return {
    text: message,
    slots,
    max_total: max,
    ...(currency === undefined ? {} : { currency }),
  }
}

/** One kind for each garment: "shoes" stands for its commonest. */
const kindsOf = (wishes: readonly Wish[]): Category[] =>
  wishes.flatMap(({ wanted }) => wanted.category?.[0] ?? [])

/** A sum that was said of all together bounds an outfit, however its words asked for one. */
export function withinSum(outfit: OutfitOrder, { request, profile: { budget } }: Thread): OutfitOrder {
  const isSaid = request.wishes.some(({ price }) => price !== null) || outfit.max_total !== undefined
  if (isSaid || budget?.of !== 'total' || budget.price.max === undefined) return outfit
  const { max, currency } = budget.price
  return { ...outfit, max_total: max, ...(currency === undefined ? {} : { currency }) }
}

/** "Sandals to go with the first one, both under 80 together": what the first one leaves of it. Null where no sum is for both. */
export function leftOfTotal(around: string | null, { request, memory }: Thread): LeftOfTotal | null {
  const total = request.budget?.of === 'total' ? request.budget.price.max : undefined
  const known = [...memory.shown, ...memory.earlier].find(({ id }) => id === around)
  if (total === undefined || known?.price == null) return null
  const left = Math.max(0, Math.round((total - known.price.amount) * 100) / 100)
  return { total, taken: known.price, left }
}
