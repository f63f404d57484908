import { type Crop, cropSide } from './crop.ts'

const from = cropSide / 4
const side = cropSide / 2
const lags = 12

/**
 * The cloth in the middle half of the crop: edge energy by orientation, and how the mean of rows, columns and diagonals repeats
 * (autocorrelation by lag), which tells stripes (one direction) from checks (two) and prints (none).
 */
export function textureOf({ light, a, b, mask }: Crop): number[] {
  return [
    ...[light, a, b].flatMap((plane) => edgesOf(plane, mask)),
    ...rhythmOf(light, false),
    ...rhythmOf(light, true),
  ]
}

function edgesOf(plane: Float32Array, mask: Float32Array): number[] {
  const energy = new Array<number>(4).fill(0)
  let [busy, count] = [0, 1e-6]
  for (let y = from; y < from + side; y++)
    for (let x = from; x < from + side; x++) {
      const at = y * cropSide + x
      if (mask[at]! < 0.99) continue
      const dx = plane[at + 1]! - plane[at - 1]!
      const dy = plane[at + cropSide]! - plane[at - cropSide]!
      const strength = Math.sqrt(dx * dx + dy * dy)
      count++
      if (strength === 0) continue
      if (strength > 12) busy++
      const turn = ((Math.atan2(dy, dx) / Math.PI + 1.125) % 1) * 4
      energy[Math.floor(turn) % 4]! += strength
    }
  return [...energy.map((sum) => Math.min(2, sum / count / 8)), busy / count]
}

/** Strength of a profile's variation, then its autocorrelation at lags 2 to 12. */
function rhythmOf(plane: Float32Array, alongColumns: boolean): number[] {
  const profile = new Array<number>(side).fill(0)
  let [sum, squares] = [0, 0]
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const value = plane[(y + from) * cropSide + x + from]!
      profile[alongColumns ? x : y]! += value / side
      sum += value
      squares += value * value
    }
  const mean = sum / side ** 2
  const total = squares / side ** 2 - mean ** 2 + 1
  const trend = profile.map((_, i) => {
    const near = profile.slice(Math.max(0, i - 8), i + 9)
    return near.reduce((acc, value) => acc + value, 0) / near.length
  })
  const centered = profile.map((value, i) => value - trend[i]!)
  const variance = centered.reduce((acc, value) => acc + value * value, 0) / side
  const correlations = Array.from({ length: lags - 1 }, (_, i) => {
    const lag = i + 2
    let acc = 0
    for (let at = 0; at + lag < side; at++) acc += centered[at]! * centered[at + lag]!
    return acc / (side - lag) / (variance + 0.5)
  })
  return [Math.min(1, variance / total), Math.min(2, Math.sqrt(variance) / 8), ...correlations]
}
