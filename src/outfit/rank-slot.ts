import type { FoundProduct } from '../retrieval/search-result.ts'
import type { PieceCandidate } from './fill-slots.ts'

/** Candidates of one slot with their worth as score, least given up first, then the worthiest; a score never rises again. */
export function rankSlot(candidates: readonly PieceCandidate[]): FoundProduct[] {
  const groups = [...new Set(candidates.map(({ found }) => missedBy(found)))]
  const ranked = candidates.toSorted(
    (one, other) =>
      Number(one.found.nearMatch) - Number(other.found.nearMatch) ||
      groups.indexOf(missedBy(one.found)) - groups.indexOf(missedBy(other.found)) ||
      other.worth - one.worth,
  )
  let lowest = 1
  return ranked.map(({ found, worth }) => {
    lowest = Math.min(lowest, worth)
    return { ...found, score: roundScore(lowest) }
  })
}

export const roundScore = (score: number): number => Math.round(score * 10_000) / 10_000

/** Search gives its groups in the order of giving up, so that the first met is the one to keep longest. */
const missedBy = ({ relaxed }: FoundProduct): string => relaxed.join()
