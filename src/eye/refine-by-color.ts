import { blur } from './blur.ts'
import type { Raster } from './raster.ts'

const lightBins = 8
const colorBins = 12
const colorStep = 10

const binOf = (lab: Float32Array, i: number) =>
  (clampedBin((lab[i * 3]! / 100) * lightBins, lightBins) * colorBins +
    clampedBin(lab[i * 3 + 1]! / colorStep + colorBins / 2, colorBins)) *
    colorBins +
  clampedBin(lab[i * 3 + 2]! / colorStep + colorBins / 2, colorBins)

const clampedBin = (value: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(value)))

/**
 * Redraws a mask on a messy ground: how much likelier each pixel's color is inside than outside (color histograms),
 * plus a leaning toward the middle, smoothed over neighbours; three rounds, as in GrabCut but without the graph.
 */
export function refineByColor(raster: Raster, start: Uint8Array): Uint8Array {
  const { width, height, lab } = raster
  const bins = new Uint16Array(start.length)
  const prior = new Float32Array(start.length)
  const inside = new Float32Array(start.length)
  for (let i = 0; i < start.length; i++) {
    const dx = ((i % width) + 0.5) / width - 0.5
    const dy = (Math.floor(i / width) + 0.5) / height - 0.5
    bins[i] = binOf(lab, i)
    prior[i] = 1.6 - 12 * (dx * dx + dy * dy)
    inside[i] = (start[i] === 1 ? 0.8 : 0.2) * logistic(prior[i]!)
  }
  for (let round = 0; round < 3; round++) {
    const odds = logOdds(bins, inside)
    for (let i = 0; i < inside.length; i++) inside[i] = odds[bins[i]!]! + prior[i]!
    const smooth = blur(inside, width, height, Math.max(1, Math.round(width / 40)))
    for (let i = 0; i < inside.length; i++) inside[i] = logistic(smooth[i]!)
  }
  return start.map((_, i) => (inside[i]! > 0.5 ? 1 : 0))
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** Log of how much likelier each color bin is inside than outside. */
function logOdds(bins: Uint16Array, inside: Float32Array): Float32Array {
  const size = lightBins * colorBins * colorBins
  const counts = [new Float32Array(size), new Float32Array(size)] as const
  let total = 0
  for (let i = 0; i < bins.length; i++) {
    total += inside[i]!
    counts[0][bins[i]!]! += inside[i]!
    counts[1][bins[i]!]! += 1 - inside[i]!
  }
  const floor = 2 / bins.length
  const outside = bins.length - total
  return counts[0].map((count, bin) =>
    Math.max(-4, Math.min(4, Math.log((count / total + floor) / (counts[1][bin]! / outside + floor)))),
  )
}
