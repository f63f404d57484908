import type { IngestProblem } from './ingest-report.ts'

export type ReasonCount = {
  readonly add: (problem: IngestProblem) => void
  /** Reasons with how many rows each befell, the commonest first. */
  readonly of: (part: IngestProblem['part']) => { reason: string; rows: number }[]
}

/** More kinds of reasons than this are told together. */
const mostReasons = 20

/** Counts problems by their reason; what is quoted or counted in a reason is another row's and does not tell them apart. */
export function countReasons(): ReasonCount {
  const counts = new Map<string, Map<string, number>>()
  return {
    add({ part, reason }) {
      const known = counts.get(part) ?? new Map<string, number>()
      counts.set(part, known)
      const plain = reason.replace(/"(?:[^"\\]|\\.)*"/g, '"…"').replace(/\b\d+\b/g, 'N')
      const key = known.has(plain) || known.size < mostReasons ? plain : 'other reasons'
      known.set(key, (known.get(key) ?? 0) + 1)
    },
    of: (part) =>
      [...(counts.get(part) ?? [])]
        .map(([reason, rows]) => ({ reason, rows }))
        .sort((a, b) => b.rows - a.rows),
  }
}
