import type { ProductCard } from '../../../chains/turn.ts'
import type { FeedRow } from '../open-sample-shop.ts'
import { findViolations, type Violation } from './find-violations.ts'
import type { GeneratedRequest } from './generate-request.ts'

export type ViolationReport = {
  readonly requests: number
  readonly shown: number
  readonly unmarked: number
  readonly violations: readonly Violation[]
  readonly wronglyMarked: number
  /** Requests that the shop could meet but that got no unmarked product for some garment. */
  readonly missed: readonly string[]
}

/** Sends every request and judges what comes back. */
export async function runRequests(run: {
  readonly requests: readonly GeneratedRequest[]
  readonly search: (text: string) => Promise<readonly ProductCard[]>
  readonly rows: ReadonlyMap<string, FeedRow>
  /** Told after each request how many are done. */
  readonly onRequest?: (done: number) => void
}): Promise<ViolationReport> {
  const violations: Violation[] = []
  const missed: string[] = []
  const total = { shown: 0, unmarked: 0, wronglyMarked: 0 }
  for (const [place, request] of run.requests.entries()) {
    const judgment = findViolations(request, await run.search(request.text), run.rows)
    violations.push(...judgment.violations)
    if (judgment.missed) missed.push(request.text)
    total.shown += judgment.shown
    total.unmarked += judgment.unmarked
    total.wronglyMarked += judgment.wronglyMarked
    run.onRequest?.(place + 1)
  }
  return { requests: run.requests.length, ...total, violations, missed }
}
