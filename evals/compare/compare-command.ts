import type { EvalOptions } from '../options.ts'
import { readMetrics } from '../reports/metrics.ts'
import { compareRuns } from './compare-runs.ts'
import { toComparisonTable } from './comparison-table.ts'
import { writeComparison } from './write-comparison.ts'

/** `--compare A B`: prints the table and writes the page. */
export async function compareFolders({ runs, measure, out }: EvalOptions): Promise<string> {
  const [first, second] = runs as [string, string]
  const [a, b] = await Promise.all([readMetrics(first), readMetrics(second)])
  const compared = compareRuns(a, b, measure.length > 0 ? measure : ['ndcg@10', 'forbidden@10'])
  const sides = { a: { folder: first, metrics: a }, b: { folder: second, metrics: b } }
  const file = await writeComparison({ out, ...sides, compared })
  return `A: ${first}\nB: ${second}\n\n${toComparisonTable(compared)}\n\nWritten to ${file}.`
}
