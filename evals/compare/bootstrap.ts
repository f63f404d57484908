import { seededRandom } from '../seeded-random.ts'

const resamples = 5_000

export type Interval = { readonly low: number; readonly high: number }

/**
 * The 95% percentile bootstrap interval of a mean (Efron, 1979; for retrieval Sakai, 2006), resampling the queries. Both ends
 * are the mean where there is one value, and 0 where there is none. Same seed, same interval.
 */
export function bootstrapInterval(values: readonly number[], { seed = 1 } = {}): Interval {
  const random = seededRandom(seed)
  const count = values.length
  if (count === 0) return { low: 0, high: 0 }
  const means = Float64Array.from({ length: resamples }, () => {
    let sum = 0
    for (let draw = 0; draw < count; draw += 1) sum += values[Math.floor(random() * count)] ?? 0
    return sum / count
  }).sort()
  const at = (share: number) => means[Math.round(share * (resamples - 1))] ?? 0
  return { low: at(0.025), high: at(0.975) }
}
