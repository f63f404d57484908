export type ColorCluster = {
  readonly lab: readonly [number, number, number]
  readonly share: number
  readonly spread: number
}

/**
 * k-means over CIELAB points (three numbers each), started deterministically from the point farthest from those chosen so far.
 * Largest share first; `spread` is the root mean square distance to the center.
 */
export function clusterColors(points: Float32Array, weights: Float32Array, k: number): ColorCluster[] {
  const count = points.length / 3
  if (count === 0) return []
  const centers = startingCenters(points, weights, k)
  const sums = new Float64Array(k * 5)
  for (let round = 0; round < 6; round++) {
    sums.fill(0)
    for (let i = 0; i < count; i++) {
      const best = nearest(points, i, centers)
      const weight = weights[i]!
      sums[best * 5]! += weight
      sums[best * 5 + 1]! += weight * points[i * 3]!
      sums[best * 5 + 2]! += weight * points[i * 3 + 1]!
      sums[best * 5 + 3]! += weight * points[i * 3 + 2]!
      sums[best * 5 + 4]! += weight * squaredDistance(points, i, centers[best]!)
    }
    for (let j = 0; j < centers.length; j++) {
      const mass = sums[j * 5]!
      if (mass > 0) centers[j] = [sums[j * 5 + 1]! / mass, sums[j * 5 + 2]! / mass, sums[j * 5 + 3]! / mass]
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  return centers
    .map((lab, j) => ({
      lab,
      share: sums[j * 5]! / total,
      spread: Math.sqrt(sums[j * 5 + 4]! / (sums[j * 5]! || 1)),
    }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share)
}

type Center = [number, number, number]

function startingCenters(points: Float32Array, weights: Float32Array, k: number): Center[] {
  const count = points.length / 3
  const at = (i: number): Center => [points[i * 3]!, points[i * 3 + 1]!, points[i * 3 + 2]!]
  const mean: Center = [0, 0, 0]
  let total = 0
  for (let i = 0; i < count; i++) {
    total += weights[i]!
    for (let c = 0; c < 3; c++) mean[c] = mean[c]! + weights[i]! * points[i * 3 + c]!
  }
  const centers: Center[] = [[mean[0] / total, mean[1] / total, mean[2] / total]]
  const stride = Math.max(1, Math.floor(count / 400))
  while (centers.length < k) {
    let [farthest, score] = [0, -1]
    for (let i = 0; i < count; i += stride) {
      const distance = squaredDistance(points, i, centers[nearest(points, i, centers)]!) * weights[i]!
      if (distance > score) [farthest, score] = [i, distance]
    }
    if (score < 4) break
    centers.push(at(farthest))
  }
  return centers
}

/** Index of the nearest center. */
function nearest(points: Float32Array, i: number, centers: readonly Center[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let j = 0; j < centers.length; j++) {
    const distance = squaredDistance(points, i, centers[j]!)
    if (distance < least) {
      best = j
      least = distance
    }
  }
  return best
}

/** Squared distance in CIELAB from the `i`th point to a color. */
export function squaredDistance(points: Float32Array, i: number, center: Readonly<Center>): number {
  const l = points[i * 3]! - center[0]
  const a = points[i * 3 + 1]! - center[1]
  const b = points[i * 3 + 2]! - center[2]
  return l * l + a * a + b * b
}
