import { clusterColors, squaredDistance } from './color-clusters.ts'
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
  const { mask, holes } = studio
    ? withoutOutside(like, width, height)
    : { mask: like.map((b) => 1 - b), holes: 0 }
  const refined = studio ? mask : refineByColor(raster, mask)
  const kept = keepMainRegions(refined, width, height)
  const area = kept.reduce((sum, bit) => sum + bit, 0)
  if (Math.min(area, unlike) < leastArea * kept.length)
    return { mask: centerEllipse(width, height), found: false, share: Math.PI / 6, studio, holes: 0 }
  return { mask: kept, found: true, share: area / kept.length, studio, holes: holes / area }
}

function distanceToBorder({ width, height, lab }: Raster) {
  const frame = Math.max(1, Math.round(Math.min(width, height) * 0.03))
  const border: number[] = []
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (x < frame || y < frame || x >= width - frame || y >= height - frame) border.push(y * width + x)
  const points = new Float32Array(border.length * 3)
  for (const [i, at] of border.entries()) points.set(lab.subarray(at * 3, at * 3 + 3), i * 3)
  const clusters = clusterColors(points, new Float32Array(border.length).fill(1), 4)
  const main = clusters[0]!
  const studio = main.share > 0.6 && main.spread < 4 && main.lab[0] > 75
  const background = clusters.filter(({ share }) => share >= (studio ? 0.5 : 0.1))
  const distance = new Float32Array(width * height)
  for (let i = 0; i < distance.length; i++) {
    let least = Number.POSITIVE_INFINITY
    for (let j = 0; j < background.length; j++)
      least = Math.min(least, squaredDistance(lab, i, background[j]!.lab))
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
function keepMainRegions(mask: Uint8Array, width: number, height: number): Uint8Array {
  const { label, areas } = regionsOf(mask, width, height)
  const score = new Float64Array(areas.length)
  for (let i = 0; i < mask.length; i++) {
    if (label[i]! < 0) continue
    const dx = (i % width) / width - 0.5
    const dy = Math.floor(i / width) / height - 0.5
    score[label[i]!]! += Math.exp(-5 * (dx * dx + dy * dy))
  }
  const most = Math.max(0, ...score)
  return mask.map((_, i) => (label[i]! >= 0 && score[label[i]!]! >= most / 7 ? 1 : 0))
}

function centerEllipse(width: number, height: number): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, i) => {
    const [dx, dy] = [(i % width) / width - 0.5, Math.floor(i / width) / height - 0.5]
    return dx * dx + dy * dy < 1 / 6 ? 1 : 0
  })
}
