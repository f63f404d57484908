import { describe, expect, test } from 'vitest'
import { fuseRanks } from '../../src/catalogue/fuse-ranks.ts'

describe('reciprocal rank fusion', () => {
  test('first in every leg is the highest, 1', () => {
    expect(
      fuseRanks(
        [
          { rank: 1, weight: 1 },
          { rank: 1, weight: 2 },
        ],
        60,
      ),
    ).toBeCloseTo(1)
  })

  test('is the sum of the reciprocals over its highest value', () => {
    const fused = fuseRanks(
      [
        { rank: 3, weight: 1 },
        { rank: 9, weight: 1 },
      ],
      60,
    )
    expect(fused).toBeCloseTo((1 / 63 + 1 / 69) / (2 / 61))
  })

  test('a leg that did not find the product adds nothing', () => {
    expect(
      fuseRanks(
        [
          { rank: 1, weight: 1 },
          { rank: null, weight: 1 },
        ],
        60,
      ),
    ).toBeCloseTo(0.5)
    expect(fuseRanks([{ rank: null, weight: 1 }], 60)).toBe(0)
    expect(fuseRanks([], 60)).toBe(0)
  })

  test('a heavier leg counts for more', () => {
    const byHeavy = fuseRanks(
      [
        { rank: 1, weight: 2 },
        { rank: 5, weight: 1 },
      ],
      60,
    )
    const byLight = fuseRanks(
      [
        { rank: 5, weight: 2 },
        { rank: 1, weight: 1 },
      ],
      60,
    )
    expect(byHeavy).toBeGreaterThan(byLight)
  })
})
