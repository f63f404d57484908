import { type Crop, cropSide } from './crop.ts'
import type { Foreground } from './foreground.ts'
import type { Raster } from './raster.ts'

const grid = 16

/** The outline as numbers: a 16 × 16 mask, how wide and how split each row is, Hu's moments, aspect, fill, symmetry, holes, cut edges. */
export function silhouetteOf(raster: Raster, foreground: Foreground, crop: Crop): number[] {
  const { box, mask } = crop
  const { width, height } = raster
  const area = mask.reduce((sum, value) => sum + value, 0)
  return [
    ...coarseMask(mask),
    ...rowProfile(mask),
    ...huMoments(mask),
    Math.log(box.width / box.height),
    Math.log(width / height),
    area / (cropSide * cropSide),
    foreground.share,
    foreground.studio ? 1 : 0,
    Math.min(1, foreground.holes * 4),
    mirrorSymmetry(mask),
    box.left <= 1 ? 1 : 0,
    box.top <= 1 ? 1 : 0,
    box.left + box.width >= width - 1 ? 1 : 0,
    box.top + box.height >= height - 1 ? 1 : 0,
  ]
}

function coarseMask(mask: Float32Array): Float32Array {
  const out = new Float32Array(grid * grid)
  const cell = cropSide / grid
  for (let i = 0; i < mask.length; i++) {
    const [x, y] = [i % cropSide, Math.floor(i / cropSide)]
    out[Math.floor(y / cell) * grid + Math.floor(x / cell)]! += mask[i]! / (cell * cell)
  }
  return out
}

/** For each sixteenth of the height: the mean width covered, and the number of separate runs (two legs, two straps). */
function rowProfile(mask: Float32Array): number[] {
  const widths = new Array<number>(grid).fill(0)
  const runs = new Array<number>(grid).fill(0)
  const rows = cropSide / grid
  for (let y = 0; y < cropSide; y++) {
    const band = Math.floor(y / rows)
    let inside = false
    for (let x = 0; x < cropSide; x++) {
      const on = mask[y * cropSide + x]! > 0.5
      if (on) widths[band]! += 1 / (rows * cropSide)
      if (on && !inside) runs[band]! += 0.33 / rows
      inside = on
    }
  }
  return [...widths, ...runs]
}

/** Hu's seven moments (1962), each as a signed cube root to bring them to one range. */
function huMoments(mask: Float32Array): number[] {
  let [m00, m10, m01] = [1e-6, 0, 0]
  for (let i = 0; i < mask.length; i++) {
    m00 += mask[i]!
    m10 += mask[i]! * (i % cropSide)
    m01 += mask[i]! * Math.floor(i / cropSide)
  }
  const raw = new Float64Array(16)
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 0) continue
    const x = (i % cropSide) - m10 / m00
    const y = Math.floor(i / cropSide) - m01 / m00
    for (let p = 0, xs = mask[i]!; p < 4; p++, xs *= x)
      for (let q = 0, both = xs; q < 4 - p; q++, both *= y) raw[p * 4 + q]! += both
  }
  const moment = (p: number, q: number) => raw[p * 4 + q]! / m00 ** (1 + (p + q) / 2)
  const [n20, n02, n11, n30, n03, n21, n12] = [
    moment(2, 0),
    moment(0, 2),
    moment(1, 1),
    moment(3, 0),
    moment(0, 3),
    moment(2, 1),
    moment(1, 2),
  ]
  const [a, b, c, d] = [n30 - 3 * n12, 3 * n21 - n03, n30 + n12, n21 + n03]
  return [
    n20 + n02,
    (n20 - n02) ** 2 + 4 * n11 ** 2,
    a * a + b * b,
    c * c + d * d,
    a * c * (c * c - 3 * d * d) + b * d * (3 * c * c - d * d),
    (n20 - n02) * (c * c - d * d) + 4 * n11 * c * d,
    b * c * (c * c - 3 * d * d) - a * d * (3 * c * c - d * d),
  ].map(Math.cbrt)
}

/** Overlap of the mask with its mirror image, in [0, 1]. */
function mirrorSymmetry(mask: Float32Array): number {
  let [both, either] = [0, 1e-6]
  for (let y = 0; y < cropSide; y++)
    for (let x = 0; x < cropSide; x++) {
      const [one, other] = [mask[y * cropSide + x]!, mask[y * cropSide + cropSide - 1 - x]!]
      both += Math.min(one, other)
      either += Math.max(one, other)
    }
  return both / either
}
