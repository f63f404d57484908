import { performance } from 'node:perf_hooks'

export type Timing = {
  readonly median: number
  readonly p95: number
  /** Median of the processor's time that the whole process took, all its threads. */
  readonly cpu: number
}

/**
 * Times several things in turn, A B A B …, so that a machine whose speed drifts slows all of them alike.
 * Milliseconds, after `warmup` rounds that do not count.
 */
export async function timeSideBySide<Name extends string>(
  things: Readonly<Record<Name, () => Promise<unknown>>>,
  { rounds, warmup }: { rounds: number; warmup: number },
): Promise<Record<Name, Timing>> {
  const names = Object.keys(things) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  const spent = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < warmup + rounds; round += 1) {
    for (const name of names) {
      const started = performance.now()
      const before = process.cpuUsage()
      await things[name]()
      if (round < warmup) continue
      times.get(name)?.push(performance.now() - started)
      const { user, system } = process.cpuUsage(before)
      spent.get(name)?.push((user + system) / 1_000)
    }
  }
  const timings = names.map((name) => {
    const [wall, cpu] = [times, spent].map((all) => all.get(name) ?? []) as [number[], number[]]
    return [name, { median: quantile(wall, 0.5), p95: quantile(wall, 0.95), cpu: quantile(cpu, 0.5) }]
  })
  return Object.fromEntries(timings) as Record<Name, Timing>
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
