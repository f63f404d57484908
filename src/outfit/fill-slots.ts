import { choosePieces } from './choose-pieces.ts'
import { outfitWeights } from './outfit-weights.ts'
import { pieceHarmony, takeOnePlace } from './piece-harmony.ts'
import type { SlotCandidate } from './slot-candidates.ts'
import { isStatement } from './taste.ts'

/** A product that may take a slot. */
export type PieceCandidate = SlotCandidate & {
  /** See `pieceWorth`. */
  readonly worth: number
  /** Its price in thousandths, so that sums are exact; 0 where it has none. */
  readonly cost: number
}

/** Thousandths of an amount of money. */
export const thousandths = (amount: number): number => Math.round(amount * 1_000)

export type FilledSlots = {
  /** For each slot its piece; null where none fits. */
  readonly pieces: readonly (PieceCandidate | null)[]
  /** For each slot whether it stayed empty because its best piece would be no gain. */
  readonly noGain: readonly boolean[]
  /** Mean worth of the pieces with what they lose beside one another; 0 without any. */
  readonly value: number
}

/** What may take a slot. A dispensable one stays empty where its best piece would make the outfit worse. */
export type OpenSlot = {
  readonly candidates: readonly PieceCandidate[]
  readonly dispensable: boolean
}

/**
 * The best pieces for as many slots as the budget allows. The slots come weightiest first: a later one is filled only where
 * it leaves room for all before it.
 */
export function fillSlots(
  slots: readonly OpenSlot[],
  limits: { readonly max: number; readonly min: number },
): FilledSlots {
  const harmony = rememberHarmony()
  const solve = (places: readonly number[], options: { min: number; steps: number }) => {
    const lists = places.map((place) => slots[place]?.candidates ?? [])
    const share = (2 * outfitWeights.pairs) / Math.max(1, places.length - 1)
    return choosePieces({
      values: lists.map((list) => list.map(worthWithMisses)),
      costs: lists.map((list) => list.map(({ cost }) => cost)),
      loss: (slot, one, otherSlot, other) => {
        const [first, second] = [lists[slot]?.[one], lists[otherSlot]?.[other]]
        const together = harmony(first as PieceCandidate, second as PieceCandidate)
        return together === null ? Number.POSITIVE_INFINITY : share * (1 - together)
      },
      max: limits.max,
      ...options,
    })
  }

  const { steps, trialSteps } = outfitWeights
  let places: number[] = []
  let value = 0
  const noGain = slots.map(() => false)
  for (const [place, { candidates, dispensable }] of slots.entries()) {
    if (candidates.length === 0) continue
    const trial = solve([...places, place], { min: 0, steps: trialSteps })
    if (trial === null) continue
    if (dispensable && trial.value < value + outfitWeights.leastGain) {
      noGain[place] = true
      continue
    }
    places = [...places, place]
    value = trial.value
  }
  const best = solve(places, { min: limits.min, steps }) ?? solve(places, { min: 0, steps })
  if (best === null || places.length === 0) return { pieces: slots.map(() => null), noGain, value: 0 }
  const pieces = slots.map(({ candidates }, place) => {
    const at = places.indexOf(place)
    return at < 0 ? null : (candidates[best.picks[at] as number] ?? null)
  })
  return { pieces, noGain, value: best.value / places.length }
}

/** True of two of the shirts where several are wanted: they are not worn at once. */
export const areCopies = (one: PieceCandidate, other: PieceCandidate): boolean =>
  (one.wish.quantity ?? 1) > 1 &&
  one.found.product.id !== other.found.product.id &&
  one.wish.quantity === other.wish.quantity &&
  one.wish.wanted.category?.join() === other.wish.wanted.category?.join()

/** Constraints that a piece misses; that it can be bought is one. */
export const missesOf = ({ found }: PieceCandidate): number =>
  found.relaxed.length + (found.product.stock === 0 ? 1 : 0)

const worthWithMisses = (piece: PieceCandidate): number =>
  piece.worth - outfitWeights.nearMatch * missesOf(piece)

/** True of two pieces that nobody described and that both draw the eye, each in a color of its own. */
function drawTwice(one: PieceCandidate, other: PieceCandidate): boolean {
  const isOpen = ({ wish: { wanted } }: PieceCandidate) =>
    wanted.color === undefined && wanted.pattern === undefined
  const [first, second] = [one.found.product, other.found.product]
  return (
    isOpen(one) &&
    isOpen(other) &&
    isStatement(first) &&
    isStatement(second) &&
    first.attributes.color?.[0] !== second.attributes.color?.[0]
  )
}

/** How two pieces go together, each pair worked out once; null where they cannot be worn together. */
function rememberHarmony() {
  const known = new Map<PieceCandidate, Map<PieceCandidate, number | null>>()
  return (one: PieceCandidate, other: PieceCandidate): number | null => {
    const row = known.get(one) ?? new Map<PieceCandidate, number | null>()
    known.set(one, row)
    const before = row.get(other)
    if (before !== undefined) return before
    const [first, second] = [one.found.product.attributes, other.found.product.attributes]
    const same = one.found.product.id === other.found.product.id || takeOnePlace(first, second)
    const together = same ? null : pieceHarmony(first, second)
    const share = drawTwice(one, other) ? outfitWeights.twoStatements : 1
    const harmony = areCopies(one, other) ? 1 : together === null ? null : together * share
    row.set(other, harmony)
    return harmony
  }
}
