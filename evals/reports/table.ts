import { measureNames } from '../measures/measures.ts'
import type { Metrics } from './metrics.ts'

/** The figures as a table for the terminal, the random ranking's in brackets. */
export function toTable(metrics: Metrics): string {
  const head = ['task', 'queries', ...measureNames, 'ms']
  const rows = Object.entries(metrics.tasks).map(([name, task]) => [
    name,
    String(task.queries),
    ...measureNames.map((measure) => `${figure(task.scores[measure])} (${figure(task.random[measure])})`),
    task.median_ms.toFixed(1),
  ])
  const widths = head.map((_, place) => Math.max(...[head, ...rows].map((row) => row[place]?.length ?? 0)))
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

const figure = (value: number | undefined) => (value ?? 0).toFixed(3)
