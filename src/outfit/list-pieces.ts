import type { GatheredWithinBudget } from './gather-within-budget.ts'
import type { Anchor, Outfit, OutfitPiece } from './outfit.ts'
import { asCompanion, companionReasons } from './outfit-reasons.ts'
import { missingPiece, type OutfitSlot } from './plan-slots.ts'
import { rankSlot } from './rank-slot.ts'

/** Of a single slot what goes with the anchors best; the first is the piece, the others are its alternates. */
export function listPieces(
  {
    gathered,
    slots,
    anchors,
  }: GatheredWithinBudget & { slots: readonly OutfitSlot[]; anchors: readonly Anchor[] },
  limit: number,
): Outfit {
  const [slot] = slots
  const { budget, cheapest } = gathered
  const wish = slot?.wishes[0]
  const candidates = gathered.candidates[0] ?? []
  const ranked = wish?.sort === 'relevance' ? rankSlot(candidates) : candidates.map(({ found }) => found)
  const [anchor] = anchors
  const [product, ...alternates] = ranked.slice(0, limit).map((found) => ({
    ...found,
    reasons: [
      ...found.reasons,
      ...(anchor === undefined ? [] : companionReasons(found.product.attributes, asCompanion(anchor))),
    ],
  }))
  const none = { anchors, budget, anchorPrice: null }
  if (slot === undefined || wish === undefined) return { ...none, pieces: [], unfilled: [], total: null }
  if (product === undefined) {
    const least = budget?.max === undefined ? null : (cheapest[0] ?? null)
    const why = least === null ? 'nothing-found' : 'budget'
    const unfilled = { ...missingPiece(slot), why, cheapest: least } as const
    return { ...none, pieces: [], unfilled: [unfilled], total: null }
  }
  const own = candidates.find(({ found }) => found.product.id === product.product.id)?.wish ?? wish
  const piece: OutfitPiece = { slot: slot.slot, wish: own, product, alternates }
  return { ...none, pieces: [piece], unfilled: [], total: product.product.price }
}
