import type { Interval } from '../compare/bootstrap.ts'

/** Of the standard normal distribution, 97.5%. */
const z = 1.959964

/** The 95% interval of a share that was counted (Wilson, 1927): sound for few, and for none or all of them. From 0 to 1 where nothing was counted. */
export function wilsonInterval(hits: number, count: number): Interval {
  if (count === 0) return { low: 0, high: 1 }
  const share = hits / count
  const spread = z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))
  const [middle, scale] = [share + z ** 2 / (2 * count), 1 + z ** 2 / count]
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) }
}
