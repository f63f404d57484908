/**
 * The results of `work` in the order of the items, at most `concurrency` of them under way. The source is read only as
 * results are taken: nothing piles up. After a failure nothing new begins, and it is thrown once what is under way has settled.
 */
export async function* mapConcurrently<T, R>(
  source: Iterable<T> | AsyncIterable<T>,
  concurrency: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  const running: Promise<R>[] = []
  let more = true
  try {
    for (;;) {
      while (more && running.length < concurrency) {
        const next = await iterator.next()
        if (next.done === true) more = false
        else {
          const result = work(next.value)
          result.catch(() => {
            more = false
          })
          running.push(result)
        }
      }
      const first = running.shift()
      if (first === undefined) return
      yield await first
    }
  } finally {
    await Promise.allSettled(running)
    await iterator.return?.()
  }
}

/** All results of `mapConcurrently`. */
export const mapAll = <T, R>(
  items: Iterable<T>,
  concurrency: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> => Array.fromAsync(mapConcurrently(items, concurrency, work))
