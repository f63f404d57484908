import { describe, expect, test } from 'vitest'
import { createRandom } from '../../sample/drawing/random.ts'
import { choosePieces, type PieceProblem } from '../../src/outfit/choose-pieces.ts'

const unlimited = { max: Number.POSITIVE_INFINITY, min: 0, steps: 1_000_000, loss: () => 0 }

/** The value of the best choice, by trying every one; null when none fits. */
function byTryingAll({ values, costs, loss, max, min }: PieceProblem): number | null {
  let best: number | null = null
  const extend = (picks: number[]): void => {
    const slot = picks.length
    if (slot < values.length) {
      for (const pick of (values[slot] as number[]).keys()) extend([...picks, pick])
      return
    }
    const cost = picks.reduce((sum, pick, at) => sum + (costs[at]?.[pick] as number), 0)
    if (cost > max || cost < min) return
    let value = picks.reduce((sum, pick, at) => sum + (values[at]?.[pick] as number), 0)
    for (let one = 0; one < picks.length; one++) {
      for (let other = one + 1; other < picks.length; other++) {
        value -= loss(one, picks[one] as number, other, picks[other] as number)
      }
    }
    if (value > Number.NEGATIVE_INFINITY && (best === null || value > best)) best = value
  }
  extend([])
  return best
}

function randomProblem(seed: number): PieceProblem {
  const random = createRandom(seed)
  const slots = 1 + Math.floor(random.next() * 4)
  const lists = Array.from({ length: slots }, () => 1 + Math.floor(random.next() * 5))
  const list = (most: number, whole: boolean) => (length: number) =>
    Array.from({ length }, () => {
      const value = random.next() * most
      return whole ? Math.floor(value) : value
    })
  const losses = new Map<string, number>()
  const loss: PieceProblem['loss'] = (...place) => {
    const key = place.join()
    const drawn = random.next()
    if (!losses.has(key)) losses.set(key, drawn < 0.15 ? Number.POSITIVE_INFINITY : drawn)
    return losses.get(key) as number
  }
  const costs = lists.map(list(100, true))
  const max = random.next() < 0.3 ? Number.POSITIVE_INFINITY : Math.floor(random.next() * 60 * slots)
  const min = random.next() < 0.3 ? Math.floor(random.next() * 40 * slots) : 0
  return { values: lists.map(list(1, false)), costs, loss, max, min, steps: 1_000_000 }
}

describe('the chosen pieces', () => {
  test('are worth as much as the best of all choices, in 500 random problems', () => {
    let solved = 0
    for (let seed = 1; seed <= 500; seed++) {
      const problem = randomProblem(seed)
      const best = byTryingAll(problem)
      const chosen = choosePieces(problem)
      if (best === null) expect(chosen, `problem ${seed}`).toBeNull()
      else {
        expect(chosen?.value, `problem ${seed}`).toBeCloseTo(best, 9)
        expect(chosen?.proven).toBe(true)
        const spent = chosen?.picks.reduce((sum, pick, at) => sum + (problem.costs[at]?.[pick] as number), 0)
        expect(spent).toBeLessThanOrEqual(problem.max)
        expect(spent).toBeGreaterThanOrEqual(problem.min)
        solved++
      }
    }
    expect(solved).toBeGreaterThan(200)
  })

  test('cost less than the best one where that leaves no room for the others', () => {
    const chosen = choosePieces({
      ...unlimited,
      values: [
        [1, 0.6],
        [0.9, 0.5],
      ],
      costs: [
        [90, 30],
        [60, 20],
      ],
      max: 100,
    })
    expect(chosen?.picks).toEqual([1, 0])
  })

  test('are none where even the cheapest cost too much', () => {
    expect(choosePieces({ ...unlimited, values: [[1], [1]], costs: [[60], [50]], max: 100 })).toBeNull()
  })

  test('are a good choice, not proven the best, once the steps run out', () => {
    const random = createRandom(11)
    const values = Array.from({ length: 8 }, () => Array.from({ length: 18 }, () => random.next()))
    const costs = values.map((list) => list.map(() => Math.floor(random.next() * 100)))
    const losses = Array.from({ length: 8 * 18 }, () => random.next() * 0.3)
    const loss: PieceProblem['loss'] = (slot, one, other, two) =>
      losses[(slot * 18 + one + other * 7 + two) % 144] ?? 0
    const chosen = choosePieces({ values, costs, loss, max: 400, min: 0, steps: 20 })
    expect(chosen?.proven).toBe(false)
    expect(chosen?.picks).toHaveLength(8)
  })
})
