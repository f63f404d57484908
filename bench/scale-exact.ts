import { dimension, passes, productAt, vectorOf } from './scale-shop.ts'

type Exact = {
  /** The ten nearest of each query. */
  readonly all: string[][]
  /** Those among what passes a filter, by its share. */
  readonly within: ReadonlyMap<number, string[][]>
  /** Milliseconds of one scan of all. */
  readonly ms: number
}

/** The floor: every vector compared, in one flat array. */
export function exactNearest(
  products: number,
  { queries, shares }: { queries: number; shares: readonly number[] },
): Exact {
  const flat = new Float32Array(products * dimension)
  const passing = shares.map(() => new Uint8Array(products))
  for (let at = 0; at < products; at++) {
    flat.set(vectorOf(at), at * dimension)
    const product = productAt(at)
    for (const [n, share] of shares.entries()) if (passes(product, share)) (passing[n] as Uint8Array)[at] = 1
  }
  const all: string[][] = []
  const within = new Map<number, string[][]>(shares.map((share) => [share, []]))
  let ms = 0
  for (let query = 0; query < queries; query++) {
    const vector = vectorOf(query, 'query')
    const start = performance.now()
    const scores = new Float32Array(products)
    for (let at = 0; at < products; at++) {
      let sum = 0
      const from = at * dimension
      for (let n = 0; n < dimension; n++) sum += (flat[from + n] as number) * (vector[n] as number)
      scores[at] = sum
    }
    all.push(nearest(scores, null))
    ms += (performance.now() - start) / queries
    for (const [n, share] of shares.entries()) within.get(share)?.push(nearest(scores, passing[n] ?? null))
  }
  return { all, within, ms }
}

function nearest(scores: Float32Array, passing: Uint8Array | null): string[] {
  const best: { at: number; score: number }[] = []
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number
    if ((passing !== null && passing[at] === 0) || (best.length === 10 && score <= (best.at(-1)?.score ?? 0)))
      continue
    best.push({ at, score })
    best.sort((a, b) => b.score - a.score)
    if (best.length > 10) best.pop()
  }
  return best.map(({ at }) => `p${at}`)
}
