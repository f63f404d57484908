/** Milliseconds that this thread worked, so that a busy machine counts for nothing; by the clock where that is finer. */
export function startStopwatch(): () => number {
  const start = performance.now()
  const before = process.threadCpuUsage()
  return () => {
    const { user, system } = process.threadCpuUsage(before)
    return Math.min((user + system) / 1_000, performance.now() - start)
  }
}
