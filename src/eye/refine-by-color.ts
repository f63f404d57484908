import { blur } from './blur.ts'
import type { Raster } from './raster.ts'

const lightBins = 8
const colorBins = 12
const colorStep = 10
const rounds = 3

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
  const { prior, likely } = leaningOf(width, height)
  const bins = new Uint16Array(start.length)
  const inside = new Float32Array(start.length)
  for (let i = 0; i < start.length; i++) {
    bins[i] = binOf(lab, i)
    inside[i] = (start[i] === 1 ? 0.8 : 0.2) * likely[i]!
  }
  const score = new Float32Array(start.length)
  const mask = new Uint8Array(start.length)
  for (let round = 1; ; round++) {
    const odds = logOdds(bins, inside)
    for (let i = 0; i < score.length; i++) score[i] = odds[bins[i]!]! + prior[i]!
    const smooth = blur(score, width, height, Math.max(1, Math.round(width / 40)))
    if (round < rounds) for (let i = 0; i < inside.length; i++) inside[i] = logistic(smooth[i]!)
    else {
      for (let i = 0; i < mask.length; i++) mask[i] = smooth[i]! > 0 ? 1 : 0
      return mask
    }
  }
}

type Leaning = {
  readonly width: number
  readonly height: number
  readonly prior: Float32Array
  readonly likely: Float64Array
}

let lastLeaning: Leaning = { width: 0, height: 0, prior: new Float32Array(0), likely: new Float64Array(0) }

/** Log odds, and probability, of lying inside by position alone; a catalogue's pictures mostly have one size. */
function leaningOf(width: number, height: number): Leaning {
  if (lastLeaning.width === width && lastLeaning.height === height) return lastLeaning
  const prior = new Float32Array(width * height)
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const dx = (x + 0.5) / width - 0.5
      const dy = (y + 0.5) / height - 0.5
      prior[i] = 1.6 - 12 * (dx * dx + dy * dy)
    }
  lastLeaning = { width, height, prior, likely: Float64Array.from(prior, logistic) }
  return lastLeaning
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

const clamped = (odds: number) => Math.max(-4, Math.min(4, odds))

/** Log of how much likelier each color bin is inside than outside. */
function logOdds(bins: Uint16Array, inside: Float32Array): Float32Array {
  const size = lightBins * colorBins * colorBins
  const within = new Float32Array(size)
  const without = new Float32Array(size)
  let total = 0
  for (let i = 0; i < bins.length; i++) {
    const [bin, share] = [bins[i]!, inside[i]!]
    total += share
    within[bin]! += share
    without[bin]! += 1 - share
  }
  const floor = 2 / bins.length
  const outside = bins.length - total
  // Most bins are empty on both sides: there nothing is known, and the logarithm of one is zero.
  for (let bin = 0; bin < size; bin++)
    if (within[bin] !== 0 || without[bin] !== 0)
      within[bin] = clamped(Math.log((within[bin]! / total + floor) / (without[bin]! / outside + floor)))
  return within
}
