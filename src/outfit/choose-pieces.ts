export type PieceProblem = {
  /** For each slot what each of its candidates is worth alone; no slot is without candidates. */
  readonly values: readonly (readonly number[])[]
  /** For each slot what each of its candidates costs, in whole units. */
  readonly costs: readonly (readonly number[])[]
  /** What two candidates lose by being worn together, from 0; Infinity where they cannot be. */
  readonly loss: (slot: number, candidate: number, otherSlot: number, otherCandidate: number) => number
  /** What all may cost together: at most, and at least. */
  readonly max: number
  readonly min: number
  /** Partial choices to look at before the best one so far is taken. */
  readonly steps: number
}

export type ChosenPieces = {
  /** For each slot the place of its candidate. */
  readonly picks: readonly number[]
  readonly value: number
  /** True when no better choice exists, false when the steps ran out. */
  readonly proven: boolean
}

/**
 * One candidate for each slot, worth the most within the limits: depth first, with a branch left as soon as even its best
 * candidates, each at its own price limit and free of losses among themselves, would not beat the best choice so far. Null when
 * nothing fits.
 */
export function choosePieces(problem: PieceProblem): ChosenPieces | null {
  const { values, costs, max, min } = problem
  const count = values.length
  const relaxationCost = rememberLosses(problem)
  const cheapest = costs.map((list) => Math.min(...list))
  const least = suffixSums(cheapest)
  const most = suffixSums(costs.map((list) => Math.max(...list)))
  // What each candidate is still worth beside what is picked, a copy for each depth.
  const worths = Array.from({ length: count + 1 }, () => values.map((list) => Float64Array.from(list)))
  const picks: number[] = []
  let best: { readonly picks: readonly number[]; readonly value: number } | null = null
  let steps = problem.steps

  const descend = (slot: number, spent: number, value: number): void => {
    if (slot === count) {
      if (best === null || value > best.value) best = { picks: [...picks], value }
      return
    }
    const own = worths[slot]?.[slot] as Float64Array
    for (const pick of bestFirst(own)) {
      const gain = own[pick] as number
      const paid = spent + (costs[slot]?.[pick] as number)
      if (gain === Number.NEGATIVE_INFINITY || paid + (least[slot + 1] as number) > max) continue
      if (paid + (most[slot + 1] as number) < min) continue
      if (--steps < 0) return
      const bound = takeOff({ slot, pick, room: max - paid })
      if (bound === Number.NEGATIVE_INFINITY || (best !== null && value + gain + bound <= best.value))
        continue
      picks.push(pick)
      descend(slot + 1, paid, value + gain)
      picks.pop()
    }
  }

  /** Takes the losses to a pick off the slots behind it; gives what those can add at most within the room. */
  const takeOff = ({ slot, pick, room }: { slot: number; pick: number; room: number }): number => {
    const [before, after] = [worths[slot] as Float64Array[], worths[slot + 1] as Float64Array[]]
    let bound = 0
    for (let open = slot + 1; open < count; open++) {
      const [from, to] = [before[open] as Float64Array, after[open] as Float64Array]
      const mostCost = room - (least[slot + 1] as number) + (cheapest[open] as number)
      const prices = costs[open] as readonly number[]
      let highest = Number.NEGATIVE_INFINITY
      for (let at = 0; at < from.length; at++) {
        const worth = (from[at] as number) - relaxationCost(slot, pick, open, at)
        to[at] = worth
        if (worth > highest && (prices[at] as number) <= mostCost) highest = worth
      }
      bound += highest
    }
    return bound
  }

  descend(0, 0, 0)
  const found = best as { readonly picks: readonly number[]; readonly value: number } | null
  return found === null ? null : { ...found, proven: steps >= 0 }
}

function bestFirst(worth: Float64Array): number[] {
  return Array.from(worth.keys()).sort((one, other) => (worth[other] as number) - (worth[one] as number))
}

/** For each place the sum from there on; one more at the end, which is 0. */
function suffixSums(amounts: readonly number[]): number[] {
  const sums = [0]
  for (const amount of amounts.toReversed()) sums.unshift((sums[0] as number) + amount)
  return sums
}

/** The problem's losses, each asked for once. */
function rememberLosses({ values, loss }: PieceProblem): PieceProblem['loss'] {
  const starts = [0]
  for (const list of values) starts.push((starts.at(-1) as number) + list.length)
  const size = starts.at(-1) as number
  const known = new Float64Array(size * size).fill(Number.NaN)
  return (slot, candidate, otherSlot, otherCandidate) => {
    const at = ((starts[slot] as number) + candidate) * size + (starts[otherSlot] as number) + otherCandidate
    const before = known[at] as number
    if (!Number.isNaN(before)) return before
    const worked = loss(slot, candidate, otherSlot, otherCandidate)
    known[at] = worked
    return worked
  }
}
