import type { IngestProblem } from './ingest-report.ts'

export type CountedReason = {
  readonly reason: string
  readonly rows: number
  /** What the first of these rows has in the place of "…". */
  readonly example?: string
}

export type ReasonCount = {
  readonly add: (problem: IngestProblem) => void
  /** Reasons with how many rows each befell, the commonest first. */
  readonly of: (part: IngestProblem['part']) => CountedReason[]
}

/** More kinds of reasons than this are told together. */
const mostReasons = 20

/** Counts problems by their reason; what is quoted or counted in a reason is another row's and does not tell them apart. */
export function countReasons(): ReasonCount {
  const counts = new Map<string, Map<string, CountedReason>>()
  return {
    add({ part, reason }) {
      const known = counts.get(part) ?? new Map<string, CountedReason>()
      counts.set(part, known)
      const plain = reason.replace(/"(?:[^"\\]|\\.)*"/g, '"…"').replace(/\b\d+\b/g, 'N')
      const key = known.has(plain) || known.size < mostReasons ? plain : 'other reasons'
      const [, quoted] = /"((?:[^"\\]|\\.)*)"/.exec(reason) ?? []
      const { rows, ...first } = known.get(key) ?? {
        ...{ reason: key, rows: 0 },
        ...(quoted !== undefined && key === plain && { example: quoted.slice(0, 60) }),
      }
      known.set(key, { ...first, rows: rows + 1 })
    },
    of: (part) => [...(counts.get(part)?.values() ?? [])].sort((a, b) => b.rows - a.rows),
  }
}
