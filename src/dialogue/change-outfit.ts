import type { CompletedOutfit, Outfit, OutfitPiece, UnfilledSlot } from '../outfit/outfit.ts'
import { budgetLeft, totalOf } from '../outfit/outfit-budget.ts'
import { slotOf } from '../outfit/piece-harmony.ts'
import type { Product } from '../product/product.ts'
import type { PriceRange } from '../product/wish.ts'
import type { ChangedPiece } from './act.ts'
import type { ThreadMemory } from './memory.ts'

type Known = Pick<ThreadMemory, 'shown' | 'searches'>

/** What the pieces that stay leave of the budget. */
export function leftForChanges(budget: PriceRange | null, kept: readonly Product[]): PriceRange | null {
  const paid = totalOf(kept.map(({ price }) => price))
  return budget === null || paid === null ? budget : budgetLeft({ ...budget, min: undefined }, paid.amount)
}

/**
 * The outfit with what was found in the places that change, every other piece as it was. A place for which nothing was found keeps its
 * piece, and it is told that there is no further one.
 */
export function changeOutfit(
  found: CompletedOutfit,
  {
    changes,
    memory,
    products,
    budget,
    anchors,
  }: {
    readonly changes: readonly ChangedPiece[]
    readonly memory: Known
    /** Of all that was shown. */
    readonly products: readonly Product[]
    readonly budget: PriceRange | null
    readonly anchors: Outfit['anchors']
  },
): CompletedOutfit {
  const left = [...found.outfit.pieces]
  const take = ({ wish }: ChangedPiece): OutfitPiece | undefined => {
    if (wish === null) return undefined
    const place = left.findIndex((piece) =>
      piece.wish.wanted.category?.some((kind) => wish.wanted.category?.includes(kind)),
    )
    return place < 0 ? undefined : left.splice(place, 1)[0]
  }
  const unfilled: UnfilledSlot[] = []
  const pieces = memory.shown.flatMap(({ id }, at): OutfitPiece[] => {
    const change = changes.find((each) => each.at === at)
    const other = change === undefined ? undefined : take(change)
    if (other !== undefined) return [other]
    if (change?.wish === null) return []
    const before = products.find((product) => product.id === id)
    const wish = memory.searches[at]?.wish
    const kind = before?.attributes.category
    if (before === undefined || wish === undefined || kind === undefined) return []
    if (change !== undefined) unfilled.push(missing(change, found, kind))
    const product = { product: before, score: 1, reasons: [], nearMatch: false, relaxed: [] }
    return [{ slot: slotOf(kind), wish: { ...wish, price: null }, product, alternates: [] }]
  })
  for (const change of changes.filter(({ at }) => at === null)) {
    const added = take(change)
    if (added === undefined) unfilled.push(missing(change, found, null))
    else pieces.push(added)
  }
  const all = pieces.map(({ product }) => product)
  const kinds = all.flatMap(({ product }) => product.attributes.category ?? [])
  return {
    ...found,
    isList: false,
    outfit: {
      ...{ anchors, pieces, unfilled, budget },
      total: totalOf(all.map(({ product }) => product.price)),
      anchorPrice: null,
    },
    result: {
      products: all,
      relaxed: found.result.relaxed.filter((name) => all.some(({ relaxed }) => relaxed.includes(name))),
    },
    wish: { ...found.wish, wanted: { ...found.wish.wanted, category: kinds }, price: budget },
  }
}

/** What was not found in place of a piece, or beside all. */
function missing(
  { wish }: ChangedPiece,
  { outfit }: CompletedOutfit,
  instead: UnfilledSlot['category'],
): UnfilledSlot {
  const kinds = wish?.wanted.category ?? []
  const category = kinds.length === 1 ? (kinds[0] ?? null) : null
  const slot = slotOf(kinds[0] ?? instead ?? 'belt')
  const known = outfit.unfilled.find((each) => each.slot === slot)
  const isFurther = instead !== null && (kinds.length === 0 || kinds.includes(instead))
  return {
    slot,
    category,
    why: known?.why ?? 'nothing-found',
    cheapest: known?.cheapest ?? null,
    asked: true,
    ...(isFurther ? { isFurther } : {}),
  }
}
