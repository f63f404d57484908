import type { Photo } from '../image/photo.ts'
import { blur } from './blur.ts'
import { boundingBox } from './crop.ts'
import { outOfPlainGround } from './plain-ground.ts'
import type { Raster } from './raster.ts'
import { regionsOf } from './regions.ts'

/** Two things apart are a pair of shoes or of earrings; several are an outfit laid out. */
const fewestPieces = 3
const mostPieces = 4
/** A region of less than this share of what stands out is no piece; an outfit's smallest piece may have less than is worth reading. */
const leastShare = 0.035
const leastRead = 0.08
const mostRegions = 9
/** Share of the picture that an outfit covers at least. */
const leastCovered = 0.2
/** Fragments nearer than twice this, in pixels of the raster, are one thing. */
const reach = 1

/**
 * The pieces of an outfit laid out on plain ground, the largest first, each cut out on white; empty for a photo of one
 * thing or of a pair. A top that touches the trousers below it is parted from them by color.
 */
export function piecesOf(photo: Photo, raster: Raster): Photo[] {
  const mask = outOfPlainGround(raster)
  if (mask === null) return []
  const { width, height } = raster
  const total = areaOf(mask)
  if (total < leastCovered * mask.length) return []
  const large = ({ areas }: { areas: readonly number[] }) =>
    areas.flatMap((area, region) => (area >= leastShare * total ? [region] : []))
  const apart = large(nearbyRegions(mask, width, height)).length
  if (apart < fewestPieces || apart > mostRegions) return []
  const regions = regionsOf(mask, width, height)
  return large(regions)
    .map((region) => maskOf(regions.label, region))
    .flatMap((region) => partByColor(raster, region))
    .map((piece) => ({ piece, area: areaOf(piece) }))
    .filter(({ area }) => area >= leastRead * total)
    .sort((one, other) => other.area - one.area)
    .slice(0, mostPieces)
    .map(({ piece }) => cutOut(photo, piece, raster))
}

function areaOf(mask: Uint8Array): number {
  let area = 0
  for (let i = 0; i < mask.length; i++) area += mask[i]!
  return area
}

function maskOf(label: Int32Array, region: number): Uint8Array {
  const mask = new Uint8Array(label.length)
  for (let i = 0; i < mask.length; i++) if (label[i] === region) mask[i] = 1
  return mask
}

/** Regions of the mask; those with only a hair between them, as the fragments of a pale garment, count as one. */
function nearbyRegions(mask: Uint8Array, width: number, height: number): { areas: number[] } {
  const share = blur(new Float32Array(mask), width, height, reach)
  const near = new Uint8Array(mask.length)
  for (let i = 0; i < near.length; i++) if (share[i]! > 1e-4) near[i] = 1
  const { label, areas } = regionsOf(near, width, height)
  const own = areas.map(() => 0)
  for (let i = 0; i < mask.length; i++) if (mask[i] === 1) own[label[i]!]!++
  return { areas: own }
}

/** How much of the variance of color the two halves explain where a top and trousers meet. */
const leastExplained = 0.5
const leastDifference = 18

/** Parts a tall piece at the row where its color changes; gives it back whole where none does. */
function partByColor({ width, height, lab }: Raster, mask: Uint8Array): Uint8Array[] {
  const rows = Array.from({ length: height }, () => [0, 0, 0, 0])
  let squares = 0
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] !== 1) continue
    const row = rows[Math.floor(i / width)]!
    row[0]!++
    for (let c = 0; c < 3; c++) {
      row[c + 1]! += lab[i * 3 + c]!
      squares += lab[i * 3 + c]! ** 2
    }
  }
  const whole = rows.reduce((sum, row) => sum.map((value, at) => value + row[at]!), [0, 0, 0, 0])
  const middle = squaredMean(whole)
  const variance = squares - whole[0]! * middle
  const above = [0, 0, 0, 0]
  let best = { explained: 0, difference: 0, row: 0 }
  for (const [y, row] of rows.entries()) {
    for (let at = 0; at < 4; at++) above[at]! += row[at]!
    const below = whole.map((value, at) => value - above[at]!)
    if (above[0]! < 0.25 * whole[0]! || below[0]! < 0.25 * whole[0]!) continue
    const between = above[0]! * squaredMean(above) + below[0]! * squaredMean(below) - whole[0]! * middle
    const explained = between / (variance || 1)
    if (explained > best.explained)
      best = {
        explained,
        difference: Math.hypot(...[1, 2, 3].map((c) => above[c]! / above[0]! - below[c]! / below[0]!)),
        row: y + 1,
      }
  }
  if (best.explained < leastExplained || best.difference < leastDifference) return [mask]
  const cut = best.row * width
  return [mask.map((bit, i) => (i < cut ? bit : 0)), mask.map((bit, i) => (i < cut ? 0 : bit))]
}

const squaredMean = ([count, ...sums]: readonly number[]) =>
  sums.reduce((total, sum) => total + (sum / (count || 1)) ** 2, 0)

/** The piece alone on white, with some margin, at the photo's resolution. */
function cutOut({ width, height, rgb, hash }: Photo, mask: Uint8Array, raster: Raster): Photo {
  const [scaleX, scaleY] = [width / raster.width, height / raster.height]
  const box = boundingBox(mask, raster.width, raster.height)
  const margin = 0.08 * Math.max(box.width, box.height)
  const [x0, y0] = [Math.round((box.left - margin) * scaleX), Math.round((box.top - margin) * scaleY)]
  const [w, h] = [
    Math.round((box.width + 2 * margin) * scaleX),
    Math.round((box.height + 2 * margin) * scaleY),
  ]
  const out = new Uint8Array(w * h * 3).fill(255)
  for (let fromY = Math.max(0, y0); fromY < Math.min(height, y0 + h); fromY++) {
    const row = Math.floor(fromY / scaleY) * raster.width
    for (let fromX = Math.max(0, x0); fromX < Math.min(width, x0 + w); fromX++) {
      if (mask[row + Math.floor(fromX / scaleX)] !== 1) continue
      const from = (fromY * width + fromX) * 3
      const to = ((fromY - y0) * w + fromX - x0) * 3
      out[to] = rgb[from]!
      out[to + 1] = rgb[from + 1]!
      out[to + 2] = rgb[from + 2]!
    }
  }
  return { width: w, height: h, rgb: out, hash }
}
