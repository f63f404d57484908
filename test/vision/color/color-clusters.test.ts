import { expect, test } from 'vitest'
import { clusterColors } from '../../../src/vision/color/color-clusters.ts'
import { nameClusters } from '../../../src/vision/color/name-clusters.ts'

const points = (...groups: [lab: [number, number, number], count: number][]) =>
  Float32Array.from(groups.flatMap(([lab, count]) => Array.from({ length: count }, () => lab).flat()))

test('colors are parted with their shares, the largest first', () => {
  const clusters = clusterColors(
    points([[30, 20, -50], 30], [[80, 0, 60], 70]),
    new Float32Array(100).fill(1),
    4,
  )
  expect(clusters.map(({ lab, share }) => [...lab.map(Math.round), share])).toEqual([
    [80, 0, 60, 0.7],
    [30, 20, -50, 0.3],
  ])
})

test('weights count', () => {
  const weights = Float32Array.from({ length: 100 }, (_, i) => (i < 50 ? 3 : 1))
  const [first] = clusterColors(points([[20, 0, 0], 50], [[90, 0, 0], 50]), weights, 2)
  expect([Math.round(first!.lab[0]), first!.share]).toEqual([20, 0.75])
})

test('one even color is one cluster', () => {
  expect(clusterColors(points([[50, 10, 10], 40]), new Float32Array(40).fill(1), 5)).toHaveLength(1)
})

test('folds and highlights of a cloth are not colors of their own', () => {
  const named = nameClusters(
    [
      { lab: [40, 15, -45], share: 0.6, spread: 3 },
      { lab: [22, 10, -30], share: 0.25, spread: 3 },
      { lab: [60, 10, -35], share: 0.15, spread: 3 },
    ],
    'cloth',
  )
  expect(named.map(({ color, share }) => [color, Math.round(share * 100)])).toEqual([['blue', 100]])
})

test('black trim on white stays black', () => {
  const named = nameClusters(
    [
      { lab: [95, 0, 0], share: 0.7, spread: 2 },
      { lab: [10, 0, 0], share: 0.3, spread: 2 },
    ],
    'cloth',
  )
  expect(named.map(({ color }) => color)).toEqual(['white', 'black'])
})

test('yellow metal is gold, gold cloth is yellow', () => {
  const yellow = [{ lab: [71, 3, 54], share: 1, spread: 2 }] as const
  expect((['metal', 'cloth'] as const).map((substance) => nameClusters(yellow, substance)[0]!.color)).toEqual(
    ['gold', 'yellow'],
  )
})
