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
  let distance = fitted(picture, (at) => onRim(at % width, Math.floor(at / width)))
  for (const within of reach) {
    const near: Float32Array = distance
    distance = fitted(picture, (at) => near[at]! < within)
  }
  let [rimmed, ground] = [0, 0]
  for (let at = 0; at < distance.length; at++) {
    if (!onRim(at % width, Math.floor(at / width))) continue
    rimmed++
    if (distance[at]! < reach[1]) ground++
  }
  return ground >= leastOfRim * rimmed ? distance : null
}

const terms = 6

/** Distances from the surface that fits the chosen pixels best. */
function fitted({ width, height, lab }: LabPicture, isChosen: (at: number) => boolean): Float32Array {
  const powers = (at: number) => {
    const x = (2 * (at % width)) / width - 1
    const y = (2 * Math.floor(at / width)) / height - 1
    return [1, x, y, x * x, x * y, y * y]
  }
  const rows = Array.from({ length: terms }, () => new Float64Array(terms + 3))
  for (let at = 0; at < width * height; at += every) {
    if (!isChosen(at)) continue
    const p = powers(at)
    for (let i = 0; i < terms; i++) {
      for (let j = 0; j < terms; j++) rows[i]![j]! += p[i]! * p[j]!
      for (let c = 0; c < 3; c++) rows[i]![terms + c]! += p[i]! * lab[at * 3 + c]!
    }
  }
  const weights = solved(rows)
  return Float32Array.from({ length: width * height }, (_, at) => {
    const p = powers(at)
    let squares = 0
    for (let c = 0; c < 3; c++) {
      let level = 0
      for (let i = 0; i < terms; i++) level += p[i]! * weights[i]![c]!
      squares += (lab[at * 3 + c]! - level) ** 2
    }
    return Math.sqrt(squares)
  })
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
