import type { Raster } from './raster.ts'

/** CIELAB distance from the ground that still is ground. */
const tolerance = 5
const rounds = 3
/** Every third pixel is enough to fit by. */
const stride = 3

/**
 * Marks with 1 what stands out from a plain ground, which light may shade toward the corners: a quadratic surface is fitted to
 * the border, then to all that it explains. Null where the border is not plain.
 */
export function outOfPlainGround(raster: Raster): Uint8Array | null {
  const { width, height } = raster
  const border = borderOf(width, height)
  let ground = border
  let residual: Float32Array = new Float32Array(0)
  for (let round = 0; round < rounds; round++) {
    const surface = fitSurface(raster, ground)
    if (surface === null) return null
    residual = residualOf(raster, surface)
    ground = ground.map((_, i) => (distanceAt(residual, i) < tolerance ? 1 : 0))
    if (!isMostly(ground, border)) return null
  }
  return ground.map((is, i) => (is === 1 || isShadow(residual, i) ? 0 : 1))
}

function borderOf(width: number, height: number): Uint8Array {
  const frame = Math.max(2, Math.round(Math.min(width, height) * 0.04))
  return Uint8Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)]
    return x < frame || y < frame || x >= width - frame || y >= height - frame ? 1 : 0
  })
}

/** True where at least 95% of the border is ground. */
function isMostly(ground: Uint8Array, border: Uint8Array): boolean {
  let [plain, count] = [0, 0]
  for (let i = 0; i < border.length; i++) {
    if (border[i] !== 1) continue
    count++
    plain += ground[i]!
  }
  return plain >= 0.95 * count
}

const distanceAt = (residual: Float32Array, i: number) => {
  const [l, a, b] = [residual[i * 3]!, residual[i * 3 + 1]!, residual[i * 3 + 2]!]
  return Math.sqrt(l * l + a * a + b * b)
}

/** A little darker than the ground, and of its hue. */
const isShadow = (residual: Float32Array, i: number) =>
  residual[i * 3]! < 0 &&
  residual[i * 3]! > -16 &&
  Math.abs(residual[i * 3 + 1]!) + Math.abs(residual[i * 3 + 2]!) < 5

/** Coefficients of 1, x, y, x², xy, y² for L, then for a, then for b. */
type Surface = readonly (readonly number[])[]

function residualOf({ width, height, lab }: Raster, surface: Surface): Float32Array {
  const out = new Float32Array(lab.length)
  for (const [c, [one, px, py, pxx, pxy, pyy]] of surface.entries())
    for (let y = 0, at = c; y < height; y++) {
      const v = y / height - 0.5
      for (let x = 0; x < width; x++, at += 3) {
        const u = x / width - 0.5
        out[at] = lab[at]! - (one! + px! * u + py! * v + pxx! * u * u + pxy! * u * v + pyy! * v * v)
      }
    }
  return out
}

/** Least squares over the marked pixels, by the normal equations; null where they do not settle it. */
function fitSurface({ width, height, lab }: Raster, mask: Uint8Array): Surface | null {
  const rows = Array.from({ length: 6 }, () => new Array<number>(9).fill(0))
  for (let i = 0; i < mask.length; i += stride) {
    if (mask[i] !== 1) continue
    const [u, v] = [(i % width) / width - 0.5, Math.floor(i / width) / height - 0.5]
    const basis = [1, u, v, u * u, u * v, v * v]
    for (let r = 0; r < 6; r++) {
      for (let c = 0; c < 6; c++) rows[r]![c]! += basis[r]! * basis[c]!
      for (let c = 0; c < 3; c++) rows[r]![6 + c]! += basis[r]! * lab[i * 3 + c]!
    }
  }
  if (!solve(rows)) return null
  return [6, 7, 8].map((c) => rows.map((row, r) => row[c]! / row[r]!))
}

/** Gauss and Jordan's elimination of a square system with its right-hand sides, in place; false where it is singular. */
function solve(rows: number[][]): boolean {
  for (let pivot = 0; pivot < rows.length; pivot++) {
    let best = pivot
    for (let r = pivot; r < rows.length; r++)
      if (Math.abs(rows[r]![pivot]!) > Math.abs(rows[best]![pivot]!)) best = r
    ;[rows[pivot], rows[best]] = [rows[best]!, rows[pivot]!]
    const lead = rows[pivot]!
    if (Math.abs(lead[pivot]!) < 1e-9) return false
    for (const row of rows) {
      if (row === lead) continue
      const factor = row[pivot]! / lead[pivot]!
      for (let c = pivot; c < row.length; c++) row[c]! -= factor * lead[c]!
    }
  }
  return true
}
