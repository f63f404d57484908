import { expect, test } from 'vitest'
import { gradientHistograms, orientations } from '../../src/eye/gradient-histograms.ts'

const plane = (value: (x: number, y: number) => number) => ({
  values: Float32Array.from({ length: 1024 }, (_, i) => value(i % 32, Math.floor(i / 32))),
  width: 32,
  height: 32,
})
const byOrientation = (histogram: Float32Array) =>
  Array.from({ length: orientations }, (_, o) =>
    histogram.reduce((sum, value, i) => sum + (i % orientations === o ? value : 0), 0),
  )

test('upright stripes have sideways gradients, lying ones upright', () => {
  const upright = byOrientation(
    gradientHistograms(
      plane((x) => (x % 8 < 4 ? 0 : 80)),
      4,
    ),
  )
  const lying = byOrientation(
    gradientHistograms(
      plane((_, y) => (y % 8 < 4 ? 0 : 80)),
      4,
    ),
  )
  expect(upright.indexOf(Math.max(...upright))).toBe(0)
  expect([4, 5]).toContain(lying.indexOf(Math.max(...lying)))
})

test('an even plane has none', () => {
  expect(
    gradientHistograms(
      plane(() => 50),
      4,
    ).every((value) => value === 0),
  ).toBe(true)
})

test('half the contrast gives nearly the same histogram', () => {
  const strong = gradientHistograms(
    plane((x, y) => ((x + y) % 8 < 4 ? 0 : 80)),
    4,
  )
  const weak = gradientHistograms(
    plane((x, y) => ((x + y) % 8 < 4 ? 0 : 40)),
    4,
  )
  for (const [i, value] of strong.entries()) expect(Math.abs(value - weak[i]!)).toBeLessThan(0.02)
})
