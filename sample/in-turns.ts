/**
 * Runs a task for each item, at most `lanes` at a time; stops at the first failure or when the signal aborts, and throws
 * only when nothing runs any more.
 */
export async function inTurns<T>(
  items: readonly T[],
  task: (item: T, index: number) => Promise<void>,
  { lanes, signal }: { lanes: number; signal?: AbortSignal },
): Promise<void> {
  let next = 0
  let failed = false
  const lane = async () => {
    while (next < items.length && !failed) {
      signal?.throwIfAborted()
      const index = next++
      await task(items[index] as T, index)
    }
  }
  const guarded = async () => {
    try {
      await lane()
    } catch (error) {
      failed = true
      throw error
    }
  }
  const lanesDone = await Promise.allSettled(Array.from({ length: Math.min(lanes, items.length) }, guarded))
  const failure = lanesDone.find((done) => done.status === 'rejected')
  if (failure !== undefined) throw failure.reason
}
