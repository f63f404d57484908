import type { Color } from '../../product/color.ts'
import { colorDistances, labOf, type Rgb } from '../../product/name-color.ts'
import type { Posterior } from '../eye/posterior.ts'
import { clusterColors } from './color-clusters.ts'
import type { GarmentPixels } from './garment-pixels.ts'
import { type NamedColor, nameClusters } from './name-clusters.ts'
import { calledOn, type Substance } from './substance.ts'

/** What the pixels say of a garment's color. */
export type ReadColors = {
  /** Probabilities of the main color. */
  readonly main: Posterior
  /** Colors by their share of the garment, largest first. */
  readonly shares: readonly NamedColor[]
  /** True of a shop's kind of photo, on one pale ground. */
  readonly studio: boolean
}

/** A garment whose middle color covers this share, within this CIELAB distance, is of that color. */
const even = { share: 0.25, within: 14 }
/** CIEDE2000 in which a name's probability falls by e. */
const softness = 2.2
/** Counted for a color that has no share. */
const leastShare = 0.02

/** Colors of a garment's pixels. An even garment has the color of its median, which folds and highlights do not move. */
export function readColors(pixels: GarmentPixels, substance: Substance): ReadColors {
  const shares = nameClusters(clusterColors(pixels.lab, pixels.weights, 5), substance)
  const middle = medianOf(pixels)
  if (shareNear(pixels, middle) < even.share)
    return { main: normalized(byShare(shares)), shares, studio: pixels.studio }
  const [lightness] = labOf(middle)
  const main: Record<string, number> = {}
  for (const [color, difference] of Object.entries(colorDistances(middle))) {
    const called = calledOn(substance, color as Color, lightness)
    main[called] = Math.max(main[called] ?? 0, Math.exp(-difference / softness))
  }
  return { main: normalized(main), shares, studio: pixels.studio }
}

const byShare = (shares: readonly NamedColor[]) =>
  Object.fromEntries(shares.map(({ color, share }) => [color, (share + leastShare) ** 2]))

function normalized(weights: Readonly<Record<string, number>>): Posterior {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  return Object.fromEntries(Object.entries(weights).map(([color, weight]) => [color, weight / total]))
}

/** Median of each channel, weighted. */
function medianOf({ rgb, weights }: GarmentPixels): Rgb {
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2
  const channels = [0, 1, 2].map((c) => {
    const bins = new Float64Array(256)
    for (let n = 0; n < weights.length; n++) bins[rgb[n * 3 + c]!]! += weights[n]!
    let below = 0
    return bins.findIndex((weight) => {
      below += weight
      return below >= half
    })
  })
  return channels as unknown as Rgb
}

function shareNear({ lab, weights }: GarmentPixels, middle: Rgb): number {
  const [l, a, b] = labOf(middle)
  let [near, all] = [0, 0]
  for (let n = 0; n < weights.length; n++) {
    const weight = weights[n]!
    all += weight
    if (Math.hypot(lab[n * 3]! - l, lab[n * 3 + 1]! - a, lab[n * 3 + 2]! - b) < even.within) near += weight
  }
  return near / (all || 1)
}
