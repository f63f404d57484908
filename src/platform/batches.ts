/** Groups items in order; a batch goes out when it is full, or when an item arrives after it has been open for `maxWaitMs`. */
export async function* inBatches<T>(
  source: AsyncIterable<T>,
  { size, maxWaitMs = Number.POSITIVE_INFINITY }: { size: number; maxWaitMs?: number },
): AsyncGenerator<T[]> {
  let batch: T[] = []
  let openedAt = 0
  for await (const item of source) {
    if (batch.length === 0) openedAt = performance.now()
    batch.push(item)
    if (batch.length < size && performance.now() - openedAt < maxWaitMs) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** The items of batches, one by one. */
export async function* outOfBatches<T>(source: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const batch of source) yield* batch
}

/** The items in lists of at most `size`. */
export const inChunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))
