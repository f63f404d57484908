import { type ColorCluster, clusterColors } from './color-clusters.ts'
import type { Foreground } from './foreground.ts'
import type { Raster } from './raster.ts'

export type GarmentColors = {
  /** Shares of the foreground in bins of lightness, hue and chroma, as square roots: `colorBinCount` numbers. */
  readonly histogram: Float32Array
  /** The main colors, largest share first; highlights and deep folds count little. */
  readonly clusters: readonly ColorCluster[]
  /** Mean and deviation of L, a, b over the foreground, scaled to about one. */
  readonly moments: readonly number[]
}

const maxPoints = 1500
const lights = 6
const paleHues = 8
const vividHues = 12
export const colorBinCount = lights * (1 + paleHues + vividHues)

/** Reads the colors of the garment alone. Skin and the rim of the mask count less, the middle more. */
export function garmentColorsOf(raster: Raster, { mask }: Foreground): GarmentColors {
  const { points, weights, inner } = weighedPixels(raster, mask)
  return {
    histogram: histogramOf(points, weights),
    clusters: clusterColors(points, inner, 5),
    moments: momentsOf(points, weights),
  }
}

/** The mask's pixels, every second or third where there are many, each with its weight. */
function weighedPixels({ width, height, lab }: Raster, mask: Uint8Array) {
  const inside: number[] = []
  let [sumX, sumY, sumXX, sumYY] = [0, 0, 0, 0]
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      if (mask[i] !== 1) continue
      inside.push(i)
      sumX += x
      sumY += y
      sumXX += x * x
      sumYY += y * y
    }
  const count = inside.length || 1
  const [centerX, centerY] = [sumX / count, sumY / count]
  const [varianceX, varianceY] = [sumXX / count - centerX ** 2 + 1, sumYY / count - centerY ** 2 + 1]
  const stride = Math.max(1, Math.floor(inside.length / maxPoints))
  const points = new Float32Array(Math.ceil(inside.length / stride) * 3)
  const weights = new Float32Array(points.length / 3)
  // For shares: a model's face and trousers are near the rim of the figure, and skin has a color of its own.
  const inner = new Float32Array(weights.length)
  for (let n = 0; n < weights.length; n++) {
    const i = inside[n * stride]!
    const x = i % width
    const y = (i - x) / width
    for (let c = 0; c < 3; c++) points[n * 3 + c] = lab[i * 3 + c]!
    const within = x > 0 && x < width - 1 && y > 0 && y < height - 1
    const rim = within && mask[i - 1]! + mask[i + 1]! + mask[i - width]! + mask[i + width]! < 4
    const away = (x - centerX) ** 2 / varianceX + (y - centerY) ** 2 / varianceY
    weights[n] = (rim ? 0.2 : 1) * Math.exp(-0.25 * away)
    inner[n] = (rim ? 0.2 : 1) * Math.exp(-0.6 * away) * (looksLikeSkin(points, n) ? 0.12 : 1)
  }
  return { points, weights, inner }
}

const looksLikeSkin = (points: Float32Array, n: number) => {
  const [l, a, b] = [points[n * 3]!, points[n * 3 + 1]!, points[n * 3 + 2]!]
  if (l <= 35 || l >= 88 || a <= 6 || a >= 28 || b <= 8 || b >= 34) return false
  const hue = Math.atan2(b, a)
  return hue > 0.6 && hue < 1.25
}

function histogramOf(points: Float32Array, weights: Float32Array): Float32Array {
  const bins = new Float32Array(colorBinCount)
  let total = 1e-6
  for (let n = 0; n < weights.length; n++) {
    const [l, a, b] = [points[n * 3]!, points[n * 3 + 1]!, points[n * 3 + 2]!]
    const chroma = Math.sqrt(a * a + b * b)
    const turn = (Math.atan2(b, a) / (2 * Math.PI) + 1) % 1
    const level = Math.min(lights - 1.001, Math.max(0, (l / 100) * (lights - 1)))
    const [low, part] = [Math.floor(level), level - Math.floor(level)]
    const vivid = Math.min(1, Math.max(0, (chroma - 22) / 12))
    const pale = Math.min(1, Math.max(0, (chroma - 4) / 6)) - vivid
    const weight = weights[n]!
    total += weight
    const add = (offset: number, count: number, mass: number) => {
      if (mass <= 0) return
      const hue = turn * count
      const slot = Math.floor(hue) % count
      const along = hue - Math.floor(hue)
      const here = offset + slot * lights + low
      const next = offset + ((slot + 1) % count) * lights + low
      bins[here]! += mass * (1 - along) * (1 - part)
      bins[here + 1]! += mass * (1 - along) * part
      bins[next]! += mass * along * (1 - part)
      bins[next + 1]! += mass * along * part
    }
    add(0, 1, weight * (1 - pale - vivid))
    add(lights, paleHues, weight * pale)
    add(lights * (1 + paleHues), vividHues, weight * vivid)
  }
  return bins.map((value) => Math.sqrt(value / total))
}

function momentsOf(points: Float32Array, weights: Float32Array): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 1e-6)
  const scales = [50, 30, 30]
  const means = scales.map(
    (_, c) => weights.reduce((sum, weight, n) => sum + weight * points[n * 3 + c]!, 0) / total,
  )
  const deviations = means.map((mean, c) =>
    Math.sqrt(weights.reduce((sum, weight, n) => sum + weight * (points[n * 3 + c]! - mean) ** 2, 0) / total),
  )
  return [...means.map((mean, c) => mean / scales[c]!), ...deviations.map((deviation) => deviation / 15)]
}
