/**
 * Loaded into a service before it starts: tells, when asked, for how long its event loop was at work between two turns since it was
 * asked last, milliseconds. Its own thread's time is counted, so that a busy machine counts for nothing.
 */
let stretches: number[] = []
let before = process.threadCpuUsage()
setInterval(() => {
  const now = process.threadCpuUsage()
  stretches.push((now.user - before.user + now.system - before.system) / 1_000)
  before = now
}, 2).unref()

process.on('message', () => {
  process.send?.(stretches)
  stretches = []
})
process.channel?.unref()
