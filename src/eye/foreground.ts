import { clusterColors } from './color-clusters.ts'
import type { Raster } from './raster.ts'
import { refineByColor } from './refine-by-color.ts'
import { regionsOf } from './regions.ts'

export type Foreground = {
  /** 1 where the garment is, 0 where the background is. */
  readonly mask: Uint8Array
  /** False where nothing stands out; the mask is then the middle of the picture. */
  readonly found: boolean
  /** Share of the picture's pixels in the mask. */
  readonly share: number
  /** True when the border has one even color, as in a shop's studio photo. */
  readonly studio: boolean
  /** Enclosed background, as a share of the mask: a bag's handle, a ring. */
  readonly holes: number
}

/** A garment that covers less of the picture than this is taken for none. */
const leastArea = 0.015

/** Parts the garment from its background: what the border's colors do not explain, kept to the regions near the middle. */
export function foregroundOf(raster: Raster): Foreground {
  const { width, height } = raster
  const { distance, studio, threshold } = distanceToBorder(raster)
  const like = new Uint8Array(distance.length)
  let unlike = 0
  for (let i = 0; i < like.length; i++) {
    like[i] = distance[i]! < threshold ? 1 : 0
    unlike += 1 - like[i]!
  }
  const { mask, holes } = studio ? withoutOutside(like, width, height) : { mask: inverted(like), holes: 0 }
  const refined = studio ? mask : refineByColor(raster, mask)
  const { kept, area } = keepMainRegions(refined, width, height)
  if (Math.min(area, unlike) < leastArea * kept.length)
    return { mask: centerEllipse(width, height), found: false, share: Math.PI / 6, studio, holes: 0 }
  return { mask: kept, found: true, share: area / kept.length, studio, holes: holes / area }
}

function inverted(mask: Uint8Array): Uint8Array {
  const out = new Uint8Array(mask.length)
  for (let i = 0; i < out.length; i++) out[i] = 1 - mask[i]!
  return out
}

function distanceToBorder({ width, height, lab }: Raster) {
  const frame = Math.max(1, Math.round(Math.min(width, height) * 0.03))
  const border: number[] = []
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (x === frame && y >= frame && y < height - frame) x = Math.max(x, width - frame)
      const at = (y * width + x) * 3
      border.push(lab[at]!, lab[at + 1]!, lab[at + 2]!)
    }
  const points = Float32Array.from(border)
  const clusters = clusterColors(points, new Float32Array(points.length / 3).fill(1), 4)
  const main = clusters[0]!
  const studio = main.share > 0.6 && main.spread < 4 && main.lab[0] > 75
  const background = clusters.filter(({ share }) => share >= (studio ? 0.5 : 0.1))
  const centers = Float64Array.from(background.flatMap(({ lab }) => lab))
  const distance = new Float32Array(width * height)
  for (let i = 0; i < distance.length; i++) {
    let least = Number.POSITIVE_INFINITY
    for (let j = 0; j < centers.length; j += 3) {
      const l = lab[i * 3]! - centers[j]!
      const a = lab[i * 3 + 1]! - centers[j + 1]!
      const b = lab[i * 3 + 2]! - centers[j + 2]!
      const squared = l * l + a * a + b * b
      if (squared < least) least = squared
    }
    distance[i] = Math.sqrt(least)
  }
  const threshold = studio ? Math.max(2.5, 3 * main.spread) : Math.min(30, Math.max(8, otsu(distance)))
  return { distance, studio, threshold }
}

/** The value that best parts a histogram in two (Otsu, 1979). */
function otsu(values: Float32Array): number {
  const bins = new Float64Array(64)
  for (const value of values) bins[Math.min(63, Math.floor(value))]!++
  const total = values.length
  const sum = bins.reduce((acc, count, bin) => acc + count * bin, 0)
  let [below, belowSum, best, at] = [0, 0, -1, 8]
  for (let bin = 0; bin < 63; bin++) {
    below += bins[bin]!
    belowSum += bins[bin]! * bin
    if (below === 0 || below === total) continue
    const gap = belowSum / below - (sum - belowSum) / (total - below)
    const between = below * (total - below) * gap * gap
    if (between > best) [best, at] = [between, bin + 1]
  }
  return at
}

/** Everything that the outside does not reach. Small enclosed patches of background are holes; a large one is a pale garment. */
function withoutOutside(like: Uint8Array, width: number, height: number) {
  const { label, areas, touchesBorder } = regionsOf(like, width, height)
  const outside = areas.reduce((sum, area, region) => sum + (touchesBorder[region] ? area : 0), 0)
  const inside = like.length - outside
  const isHole = areas.map((area, region) => !touchesBorder[region] && area > 6 && area < 0.3 * inside)
  const mask = new Uint8Array(like.length)
  let holes = 0
  for (let i = 0; i < mask.length; i++) {
    const region = label[i]!
    const hole = region >= 0 && isHole[region] === true
    if (hole) holes++
    mask[i] = region >= 0 && (touchesBorder[region] || hole) ? 0 : 1
  }
  return { mask, holes }
}

/** The most central large region and those at least a seventh of it: a pair of shoes stays a pair. */
function keepMainRegions(mask: Uint8Array, width: number, height: number) {
  const { label, areas } = regionsOf(mask, width, height)
  const score = new Float64Array(areas.length)
  const [acrossX, acrossY] = [nearMiddle(width), nearMiddle(height)]
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) if (label[i]! >= 0) score[label[i]!]! += acrossX[x]! * acrossY[y]!
  const most = score.reduce((one, other) => Math.max(one, other), 0)
  const kept = new Uint8Array(mask.length)
  let area = 0
  for (let i = 0; i < kept.length; i++) {
    if (label[i]! < 0 || score[label[i]!]! < most / 7) continue
    kept[i] = 1
    area++
  }
  return { kept, area }
}

/** One factor of a bell over the picture, for each column or row. */
const nearMiddle = (length: number) =>
  Float64Array.from({ length }, (_, at) => Math.exp(-5 * (at / length - 0.5) ** 2))

function centerEllipse(width: number, height: number): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, i) => {
    const [dx, dy] = [(i % width) / width - 0.5, Math.floor(i / width) / height - 0.5]
    return dx * dx + dy * dy < 1 / 6 ? 1 : 0
  })
}
