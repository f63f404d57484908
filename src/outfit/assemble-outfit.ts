import type { Attributes } from '../product/attributes.ts'
import type { Price } from '../product/product.ts'
import type { Companion } from '../retrieval/reason.ts'
import type { FoundProduct } from '../retrieval/search-result.ts'
import { areCopies, type PieceCandidate, thousandths } from './fill-slots.ts'
import type { GatheredPieces } from './gather-pieces.ts'
import type { Anchor, Outfit, OutfitPiece, UnfilledSlot } from './outfit.ts'
import { totalOf } from './outfit-budget.ts'
import { asCompanion, companionReasons } from './outfit-reasons.ts'
import { outfitWeights } from './outfit-weights.ts'
import { pieceHarmony, takeOnePlace } from './piece-harmony.ts'
import { missingPiece, type OutfitSlot } from './plan-slots.ts'
import { roundScore } from './rank-slot.ts'

type Assembly = {
  readonly gathered: GatheredPieces
  readonly slots: readonly OutfitSlot[]
  readonly anchors: readonly Anchor[]
  readonly anchorPrice: Price | null
}

/** The chosen pieces with their reasons and alternates, and the slots that stayed empty. */
export function assembleOutfit({ gathered, slots, anchors, anchorPrice }: Assembly): Outfit {
  const { way, filled, candidates, budget } = gathered
  const chosen = filled.pieces.flatMap((piece) => piece ?? [])
  const total = totalOf(chosen.map(({ found }) => found.product.price))
  const spent = chosen.reduce((sum, { cost }) => sum + cost, 0)
  const payable = (budget?.max ?? Number.POSITIVE_INFINITY) - (anchorPrice?.amount ?? 0)
  const pieces = way.flatMap((place, at): OutfitPiece[] => {
    const [slot, piece] = [slots[place], filled.pieces[at]]
    if (slot === undefined || piece == null) return []
    const others = chosen.filter((each) => each !== piece)
    const companion = anchors[0] === undefined ? companionAmong(others) : asCompanion(anchors[0])
    const show = (candidate: PieceCandidate) => shown(candidate, { others, companion })
    const room = thousandths(payable) - spent + piece.cost
    const alternates = (candidates[place] ?? [])
      .filter((each) => each !== piece && each.cost <= room && goesWithAll(each, others))
      .map(show)
      .toSorted((one, other) => Number(one.nearMatch) - Number(other.nearMatch) || other.score - one.score)
      .slice(0, outfitWeights.alternates)
    const best = Math.max(0, ...(candidates[place] ?? []).map(({ worth }) => worth))
    const strained = budget?.max !== undefined && piece.worth < outfitWeights.strained * best
    return [
      {
        slot: slot.slot,
        wish: piece.wish,
        product: show(piece),
        alternates,
        ...(strained ? { strained } : {}),
      },
    ]
  })
  return {
    anchors,
    pieces,
    unfilled: way.flatMap((place, at) =>
      filled.pieces[at] == null && !filled.noGain[at]
        ? unfilledAt(place, gathered, { slots, left: payable - spent / thousandths(1) })
        : [],
    ),
    total,
    budget,
    anchorPrice,
  }
}

function unfilledAt(
  place: number,
  { way, filled, cheapest, budget }: GatheredPieces,
  { slots, left }: { readonly slots: readonly OutfitSlot[]; readonly left: number },
): UnfilledSlot[] {
  const slot = slots[place]
  if (slot === undefined) return []
  const isFurther = way.some(
    (other, at) =>
      filled.pieces[at] != null &&
      slots[other]?.wishes[0]?.quantity !== undefined &&
      slots[other]?.wishes[0]?.wanted.category?.join() === slot.wishes[0]?.wanted.category?.join(),
  )
  const known = budget?.max === undefined ? null : (cheapest[place] ?? null)
  // Of several pieces the cheapest may be among those that were found.
  const least = isFurther && known !== null && known.amount <= left ? null : known
  const why = least === null ? 'nothing-found' : 'budget'
  return [{ ...missingPiece(slot), why, cheapest: least, ...(isFurther ? { isFurther } : {}) }]
}

/** Without a garment to start from, the pieces are explained by the first of them. */
function companionAmong([first]: readonly PieceCandidate[]): Beside | undefined {
  const attributes = first?.found.product.attributes
  return attributes?.category === undefined ? undefined : { is: 'piece', attributes }
}

type Beside = { readonly is: Companion['is']; readonly attributes: Attributes }

function shown(
  { found, worth }: PieceCandidate,
  { others, companion }: { others: readonly PieceCandidate[]; companion: Beside | undefined },
): FoundProduct {
  const { attributes } = found.product
  const together = others.map((other) => pieceHarmony(attributes, other.found.product.attributes) ?? 0)
  const mean = together.length === 0 ? 1 : together.reduce((sum, each) => sum + each, 0) / together.length
  const why = companion === undefined ? [] : companionReasons(attributes, companion)
  return { ...found, score: roundScore(worth * mean), reasons: [...found.reasons, ...why] }
}

function goesWithAll(piece: PieceCandidate, others: readonly PieceCandidate[]): boolean {
  const { attributes, id } = piece.found.product
  return others.every((other) => {
    const { product } = other.found
    if (areCopies(piece, other)) return true
    return (
      product.id !== id &&
      !takeOnePlace(attributes, product.attributes) &&
      pieceHarmony(attributes, product.attributes) !== null
    )
  })
}
