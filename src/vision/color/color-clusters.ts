export type ColorCluster = {
  readonly lab: readonly [number, number, number]
  readonly share: number
  readonly spread: number
}

const mostRounds = 6

/**
 * k-means over CIELAB points (three numbers each), started deterministically from the point farthest from those chosen so far.
 * Largest share first; `spread` is the root mean square distance to the center.
 */
export function clusterColors(points: Float32Array, weights: Float32Array, k: number): ColorCluster[] {
  if (points.length === 0) return []
  const centers = startingCenters(points, weights, k)
  const sums = new Float64Array((centers.length / 3) * 5)
  for (let round = 0; round < mostRounds; round++) {
    sumUp(points, weights, { centers, sums })
    if (!moveCenters(centers, sums)) break
  }
  let total = 0
  for (let i = 0; i < weights.length; i++) total += weights[i]!
  const clusters: ColorCluster[] = []
  for (let c = 0, s = 0; c < centers.length; c += 3, s += 5)
    clusters.push({
      lab: [centers[c]!, centers[c + 1]!, centers[c + 2]!],
      share: sums[s]! / (total || 1),
      spread: Math.sqrt(sums[s + 4]! / (sums[s]! || 1)),
    })
  return clusters.filter(({ share }) => share > 0).sort((one, other) => other.share - one.share)
}

/** Centers are L, a, b one after the other; sums are mass, L, a, b and squared distance. */
type Clustering = { readonly centers: Float64Array; readonly sums: Float64Array }

function sumUp(points: Float32Array, weights: Float32Array, { centers, sums }: Clustering): void {
  sums.fill(0)
  for (let i = 0, at = 0; i < weights.length; i++, at += 3) {
    const l = points[at]!
    const a = points[at + 1]!
    const b = points[at + 2]!
    let best = 0
    let least = Number.POSITIVE_INFINITY
    for (let c = 0, s = 0; c < centers.length; c += 3, s += 5) {
      const dl = l - centers[c]!
      const da = a - centers[c + 1]!
      const db = b - centers[c + 2]!
      const distance = dl * dl + da * da + db * db
      if (distance < least) {
        best = s
        least = distance
      }
    }
    const weight = weights[i]!
    sums[best]! += weight
    sums[best + 1]! += weight * l
    sums[best + 2]! += weight * a
    sums[best + 3]! += weight * b
    sums[best + 4]! += weight * least
  }
}

/** False when no center moved: further rounds would change nothing. */
function moveCenters(centers: Float64Array, sums: Float64Array): boolean {
  let moved = false
  for (let c = 0, s = 0; c < centers.length; c += 3, s += 5) {
    const mass = sums[s]!
    if (mass <= 0) continue
    for (let n = 0; n < 3; n++) {
      const mean = sums[s + 1 + n]! / mass
      if (mean !== centers[c + n]) moved = true
      centers[c + n] = mean
    }
  }
  return moved
}

function startingCenters(points: Float32Array, weights: Float32Array, k: number): Float64Array {
  const count = weights.length
  const mean = [0, 0, 0]
  let total = 0
  for (let i = 0; i < count; i++) {
    total += weights[i]!
    for (let c = 0; c < 3; c++) mean[c]! += weights[i]! * points[i * 3 + c]!
  }
  const centers = mean.map((sum) => sum / total)
  const stride = Math.max(1, Math.floor(count / 400))
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  while (centers.length < k * 3) {
    const newest = [centers.at(-3)!, centers.at(-2)!, centers.at(-1)!] as const
    let farthest = 0
    let score = -1
    for (let i = 0; i < count; i += stride) {
      const distance = Math.min(nearest[i]!, squaredDistance(points, i, newest))
      nearest[i] = distance
      if (distance * weights[i]! > score) {
        farthest = i
        score = distance * weights[i]!
      }
    }
    if (score < 4) break
    centers.push(points[farthest * 3]!, points[farthest * 3 + 1]!, points[farthest * 3 + 2]!)
  }
  return Float64Array.from(centers)
}

/** Squared distance in CIELAB from the `i`th point to a color. */
function squaredDistance(points: Float32Array, i: number, center: readonly [number, number, number]): number {
  const l = points[i * 3]! - center[0]
  const a = points[i * 3 + 1]! - center[1]
  const b = points[i * 3 + 2]! - center[2]
  return l * l + a * a + b * b
}
