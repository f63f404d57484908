import { performance } from 'node:perf_hooks'

export type Timing = { readonly median: number; readonly p95: number }

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
  for (let round = 0; round < warmup + rounds; round += 1) {
    for (const name of names) {
      const started = performance.now()
      await things[name]()
      if (round >= warmup) times.get(name)?.push(performance.now() - started)
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(times.get(name) ?? [])])) as Record<
    Name,
    Timing
  >
}

function summary(values: readonly number[]): Timing {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}
