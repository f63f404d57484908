import { writeLab } from '../color/lab.ts'

/** A picture in CIELAB, three numbers a pixel, row by row. */
export type LabPicture = { readonly width: number; readonly height: number; readonly lab: Float32Array }

/** CIELAB of a picture of 8-bit sRGB. */
export function labPicture(
  rgb: Uint8Array,
  { width, height }: { width: number; height: number },
): LabPicture {
  const lab = new Float32Array(rgb.length)
  for (let at = 0; at < rgb.length; at += 3) writeLab(rgb, at, lab, at)
  return { width, height, lab }
}

/** Share of the shorter side that the picture's rim takes: there the ground is looked for first. */
const rim = 0.04
/** CIELAB distance within which a pixel is of the ground: at first, for its gradients are not known yet, and in the end. */
const reach = [14, 9, 7] as const
/** Share of the rim that is of the ground where there is an even one. */
const leastOfRim = 0.85
/** Every so manieth pixel does to fit it. */
const every = 3

/**
 * How far each pixel lies from the ground that all things lie on, in CIELAB; null where the picture has no such ground. The ground may
 * shade off: it is a surface of the second degree in each channel, fit first to the rim, then to all that is near it.
 */
export function distanceFromGround(picture: LabPicture): Float32Array | null {
  const { width, height } = picture
  const wide = Math.max(1, Math.round(rim * Math.min(width, height)))
  const onRim = (x: number, y: number) => x < wide || y < wide || x >= width - wide || y >= height - wide
  let surface = fitted(picture, (at) => onRim(at % width, Math.floor(at / width)))
  for (const within of reach) {
    const near = distancesFrom(surface, picture, every)
    surface = fitted(picture, (at) => near[at]! < within)
  }
  const distance = distancesFrom(surface, picture, 1)
  let [rimmed, ground] = [0, 0]
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      if (!onRim(x, y)) continue
      rimmed++
      if (distance[at]! < reach[1]) ground++
    }
  return ground >= leastOfRim * rimmed ? distance : null
}

const terms = 6

/** A surface of the second degree in each channel: its weights of 1, x, y, x², xy and y², term by term. */
type Surface = Float64Array

/** The surface that fits the chosen pixels best. */
function fitted({ width, height, lab }: LabPicture, isChosen: (at: number) => boolean): Surface {
  const sums = new Float64Array(terms * (terms + 3))
  const p = new Float64Array(terms)
  p[0] = 1
  for (let at = 0; at < width * height; at += every) {
    if (!isChosen(at)) continue
    const column = at % width
    const x = (2 * column) / width - 1
    const y = (2 * ((at - column) / width)) / height - 1
    p[1] = x
    p[2] = y
    p[3] = x * x
    p[4] = x * y
    p[5] = y * y
    const l = lab[at * 3]!
    const a = lab[at * 3 + 1]!
    const b = lab[at * 3 + 2]!
    for (let i = 0, to = 0; i < terms; i++, to += terms + 3) {
      const power = p[i]!
      for (let j = i; j < terms; j++) sums[to + j]! += power * p[j]!
      sums[to + terms]! += power * l
      sums[to + terms + 1]! += power * a
      sums[to + terms + 2]! += power * b
    }
  }
  const rows = Array.from({ length: terms }, (_, i) => sums.slice(i * (terms + 3), (i + 1) * (terms + 3)))
  for (let i = 1; i < terms; i++) for (let j = 0; j < i; j++) rows[i]![j] = rows[j]![i]!
  return Float64Array.from(solved(rows).flat())
}

/** How far each pixel, or each so manieth, lies from the surface; the others are left at zero. */
function distancesFrom(surface: Surface, { width, height, lab }: LabPicture, step: number): Float32Array {
  const distance = new Float32Array(width * height)
  for (let at = 0; at < distance.length; at += step) {
    const column = at % width
    const x = (2 * column) / width - 1
    const y = (2 * ((at - column) / width)) / height - 1
    let squares = 0
    for (let c = 0; c < 3; c++) {
      const linear = surface[c]! + x * surface[3 + c]! + y * surface[6 + c]!
      const level = linear + x * x * surface[9 + c]! + x * y * surface[12 + c]! + y * y * surface[15 + c]!
      const off = lab[at * 3 + c]! - level
      squares += off * off
    }
    distance[at] = Math.sqrt(squares)
  }
  return distance
}

/** Gauss and Jordan, with a little added to the diagonal so that few or odd points do no harm; three right-hand sides. */
function solved(rows: Float64Array[]): number[][] {
  for (let i = 0; i < terms; i++) rows[i]![i]! += 1e-3
  for (let i = 0; i < terms; i++) {
    const pivot = rows.findIndex(
      (row, n) => n >= i && rows.every((other, m) => m < i || Math.abs(other[i]!) <= Math.abs(row[i]!)),
    )
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    for (let n = 0; n < terms; n++) {
      if (n === i) continue
      const factor = rows[n]![i]! / rows[i]![i]!
      for (let j = i; j < terms + 3; j++) rows[n]![j]! -= factor * rows[i]![j]!
    }
  }
  return rows.map((row, i) => [0, 1, 2].map((c) => row[terms + c]! / row[i]!))
}
