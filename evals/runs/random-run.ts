import type { Run } from '../measures/score-run.ts'

/** A ranking by chance of the same products for each query: the floor every figure stands beside. Same seed, same run. */
export function randomRun(options: {
  queries: readonly string[]
  products: readonly string[]
  depth: number
  seed: number
}): Run {
  const random = mulberry32(options.seed)
  return new Map(options.queries.map((query) => [query, draw(options.products, options.depth, random)]))
}

/** The first `count` of a Fisher–Yates shuffle. */
function draw(items: readonly string[], count: number, random: () => number): string[] {
  const pool = [...items]
  const size = Math.min(count, pool.length)
  for (let place = 0; place < size; place += 1) {
    const other = place + Math.floor(random() * (pool.length - place))
    ;[pool[place], pool[other]] = [pool[other] as string, pool[place] as string]
  }
  return pool.slice(0, size)
}

/** Tommy Ettinger's mulberry32: uniform in [0, 1) from a 32-bit seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
