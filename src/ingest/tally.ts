import {
  type IngestCounts,
  type IngestProblem,
  type IngestProgress,
  type IngestReport,
  noCounts,
} from './ingest-report.ts'

/** Counts what becomes of the rows, and tells those who listen. */
export type Tally = {
  readonly counts: IngestCounts
  readonly problem: (problem: IngestProblem) => Promise<void>
  /** Rows are done: `position` is where in the feed each ends. */
  readonly done: (rows: readonly { outcome: 'added' | 'changed' | 'unchanged'; position: number }[]) => void
  readonly finish: () => IngestReport
}

export type TallyListeners = {
  readonly onProgress?: (progress: IngestProgress) => void
  /** Awaited, so that a report on disk holds the reading back. */
  readonly onProblem?: (problem: IngestProblem) => void | Promise<void>
}

/** `total` is the feed's size, bytes. */
export function createTally({ total, onProgress, onProblem }: TallyListeners & { total: number }): Tally {
  const startedAt = performance.now()
  const counts = noCounts()
  let reached = 0
  return {
    counts,
    async problem(problem) {
      if (problem.part === 'row') counts.rejected++
      else if (problem.part === 'value') counts.unread++
      else counts.picture_problems++
      await onProblem?.(problem)
    },
    done(rows) {
      for (const { outcome, position } of rows) {
        counts[outcome]++
        reached = Math.max(reached, position)
      }
      onProgress?.({ ...counts, position: reached, total })
    },
    finish() {
      onProgress?.({ ...counts, position: total, total })
      return { ...counts, seconds: (performance.now() - startedAt) / 1000 }
    },
  }
}
