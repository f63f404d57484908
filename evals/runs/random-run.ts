import type { Run } from '../measures/score-run.ts'
import { drawSome, seededRandom } from '../seeded-random.ts'

/** A ranking by chance of the same products for each query: the floor every figure stands beside. Same seed, same run. */
export function randomRun(options: {
  queries: readonly string[]
  products: readonly string[]
  depth: number
  seed: number
}): Run {
  const random = seededRandom(options.seed)
  return new Map(options.queries.map((query) => [query, drawSome(options.products, options.depth, random)]))
}
