import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { Metrics } from '../reports/metrics.ts'
import { toPage } from '../reports/write-report.ts'
import type { ComparedRuns } from './compare-runs.ts'

type Side = { readonly folder: string; readonly metrics: Metrics }

/** Queries that changed most, shown for each task and measure. */
const most = 30

/** Writes `comparison.html`: the table with its intervals, and the queries that changed most, linked to both runs' reports. */
export async function writeComparison(options: {
  out: string
  a: Side
  b: Side
  compared: ComparedRuns
}): Promise<string> {
  const { out, a, b, compared } = options
  const file = join(out, 'comparison.html')
  const side = ({ folder, metrics }: Side) => ({
    folder: relative(process.cwd(), resolve(folder)) || '.',
    report: join(relative(out, resolve(folder)), 'report.html'),
    about: `${metrics.dataset}/${metrics.corpus}, ${metrics.encoder}${metrics.settings.without.length > 0 ? `, without ${metrics.settings.without.join(', ')}` : ''}`,
  })
  const comparisons = compared.comparisons.map(({ queries, ...comparison }) => ({
    ...comparison,
    count: queries.length,
    queries: queries
      .filter((query) => query.a !== query.b)
      .sort((one, other) => Math.abs(other.b - other.a) - Math.abs(one.b - one.a))
      .slice(0, comparison.task === 'all' ? 0 : most),
  }))
  await mkdir(out, { recursive: true })
  const data = { a: side(a), b: side(b), comparisons, warnings: compared.warnings }
  await writeFile(file, await toPage('comparison', data))
  return file
}
