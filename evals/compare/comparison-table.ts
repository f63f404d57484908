import { toColumns } from '../reports/table.ts'
import type { ComparedRuns } from './compare-runs.ts'

/** The comparison as a table for the terminal; a star marks what is significant at 5% after correction. */
export function toComparisonTable({ comparisons, warnings }: ComparedRuns): string {
  const rows = comparisons.map((each) => [
    `${each.task} ${each.measure}`,
    String(each.queries.length),
    each.a.toFixed(3),
    each.b.toFixed(3),
    signed(each.difference),
    `[${signed(each.interval.low)}, ${signed(each.interval.high)}]`,
    each.p.toFixed(4),
    `${each.corrected.toFixed(4)}${each.corrected < 0.05 ? ' *' : '  '}`,
    `${each.wins}/${each.losses}/${each.ties}`,
  ])
  const head = ['', 'queries', 'A', 'B', 'B − A', '95%', 'p', 'p (Holm)  ', 'won/lost/tied']
  return [...warnings.map((warning) => `Note: ${warning}`), toColumns([head, ...rows])].join('\n')
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`
