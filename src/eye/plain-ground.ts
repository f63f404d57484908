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
  const ground = border.slice()
  const residual = new Float32Array(raster.lab.length)
  for (let round = 0; round < rounds; round++) {
    const surface = fitSurface(raster, ground)
    if (surface === null) return null
    compare(raster, surface, { residual, ground, border, all: round === rounds - 1 })
    if (!isMostly(ground, border)) return null
  }
  const mask = new Uint8Array(ground.length)
  for (let i = 0; i < mask.length; i++) mask[i] = ground[i] === 1 || isShadow(residual, i) ? 0 : 1
  return mask
}

function borderOf(width: number, height: number): Uint8Array {
  const frame = Math.max(2, Math.round(Math.min(width, height) * 0.04))
  const border = new Uint8Array(width * height).fill(1)
  for (let y = frame; y < height - frame; y++)
    border.fill(0, y * width + frame, Math.max(y * width + frame, (y + 1) * width - frame))
  return border
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
  const l = residual[i * 3]!
  const a = residual[i * 3 + 1]!
  const b = residual[i * 3 + 2]!
  return Math.sqrt(l * l + a * a + b * b)
}

/** A little darker than the ground, and of its hue. */
const isShadow = (residual: Float32Array, i: number) =>
  residual[i * 3]! < 0 &&
  residual[i * 3]! > -16 &&
  Math.abs(residual[i * 3 + 1]!) + Math.abs(residual[i * 3 + 2]!) < 5

/** Coefficients of 1, x, y, x², xy, y² for L, then for a, then for b. */
type Surface = Float64Array

/** Powers of x and of y in each term of a surface. */
const powers = [
  [0, 0],
  [1, 0],
  [0, 1],
  [2, 0],
  [1, 1],
  [0, 2],
] as const

type Fit = { readonly residual: Float32Array; readonly ground: Uint8Array; readonly border: Uint8Array }

/** Writes what the surface leaves unexplained, and what it explains as ground: of all pixels, or of those that the next fit needs. */
function compare(
  { width, height, lab }: Raster,
  s: Surface,
  { residual, ground, border, all }: Fit & { readonly all: boolean },
): void {
  for (let y = 0, i = 0; y < height; y++) {
    const v = y / height - 0.5
    for (let x = 0; x < width; x++, i++) {
      if (!all && border[i] !== 1 && i % stride !== 0) continue
      const u = x / width - 0.5
      for (let c = 0, k = 0, at = i * 3; c < 3; c++, k += 6, at++)
        residual[at] =
          lab[at]! -
          (s[k]! + s[k + 1]! * u + s[k + 2]! * v + s[k + 3]! * u * u + s[k + 4]! * u * v + s[k + 5]! * v * v)
      ground[i] = distanceAt(residual, i) < tolerance ? 1 : 0
    }
  }
}

/** Least squares over the marked pixels, by the normal equations; null where they do not settle it. */
function fitSurface({ width, height, lab }: Raster, mask: Uint8Array): Surface | null {
  const rows = Array.from({ length: 6 }, () => new Array<number>(9).fill(0))
  for (let y = 0; y < height; y++) {
    const start = y * width
    // Sums over this row of the powers of x, and of L, a, b times each: y is the same for all.
    let [u0, u1, u2, u3, u4] = [0, 0, 0, 0, 0]
    let [l0, l1, l2, a0, a1, a2, b0, b1, b2] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    for (let i = start + ((stride - (start % stride)) % stride); i < start + width; i += stride) {
      if (mask[i] !== 1) continue
      const u = (i - start) / width - 0.5
      const square = u * u
      const l = lab[i * 3]!
      const a = lab[i * 3 + 1]!
      const b = lab[i * 3 + 2]!
      u0 += 1
      u1 += u
      u2 += square
      u3 += square * u
      u4 += square * square
      l0 += l
      l1 += l * u
      l2 += l * square
      a0 += a
      a1 += a * u
      a2 += a * square
      b0 += b
      b1 += b * u
      b2 += b * square
    }
    if (u0 === 0) continue
    const v = y / height - 0.5
    const across = [u0, u1, u2, u3, u4]
    const down = [1, v, v ** 2, v ** 3, v ** 4]
    const colors = [l0, l1, l2, a0, a1, a2, b0, b1, b2]
    for (let r = 0; r < 6; r++) {
      const [px, py] = powers[r]!
      for (let c = 0; c < 6; c++) rows[r]![c]! += across[px + powers[c]![0]]! * down[py + powers[c]![1]]!
      for (let c = 0; c < 3; c++) rows[r]![6 + c]! += colors[c * 3 + px]! * down[py]!
    }
  }
  if (!solve(rows)) return null
  return Float64Array.from([6, 7, 8].flatMap((c) => rows.map((row, r) => row[c]! / row[r]!)))
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
