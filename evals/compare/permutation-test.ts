import { seededRandom } from '../seeded-random.ts'

/** Up to so many pairs every sign pattern is tried; beyond, so many are drawn. */
const mostExact = 14
const rounds = 20_000

/**
 * Fisher's paired randomization test, as Smucker, Allan and Carterette (2007) recommend for retrieval: how often the mean of the
 * differences would be at least this far from zero (`less`: at least this far below), were each pair's sign a coin's. A p-value
 * in (0, 1]; 1 without pairs. Same seed, same value.
 */
export function permutationTest(
  differences: readonly number[],
  { side = 'both', seed = 1 }: { side?: 'both' | 'less'; seed?: number } = {},
): number {
  // A pair without a difference adds nothing whichever way it falls.
  const pairs = differences.filter((difference) => difference !== 0)
  if (pairs.length === 0) return 1
  const observed = pairs.reduce((sum, each) => sum + each, 0)
  const slack = 1e-12 * pairs.reduce((sum, each) => sum + Math.abs(each), 0)
  const isExtreme = (sum: number) =>
    side === 'less' ? sum <= observed + slack : Math.abs(sum) >= Math.abs(observed) - slack
  if (pairs.length <= mostExact) {
    const patterns = 2 ** pairs.length
    let extreme = 0
    for (let pattern = 0; pattern < patterns; pattern += 1) {
      const sum = pairs.reduce((all, each, place) => all + ((pattern >> place) & 1 ? -each : each), 0)
      if (isExtreme(sum)) extreme += 1
    }
    return extreme / patterns
  }
  const random = seededRandom(seed)
  let extreme = 0
  for (let round = 0; round < rounds; round += 1) {
    let sum = 0
    for (const each of pairs) sum += random() < 0.5 ? -each : each
    if (isExtreme(sum)) extreme += 1
  }
  // The observed pattern is one of those that could have been drawn: p is never zero.
  return (extreme + 1) / (rounds + 1)
}
