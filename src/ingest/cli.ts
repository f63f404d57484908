import { readConfig } from '../config.ts'
import { AppError } from '../errors.ts'
import { cannotGoOn } from '../platform/storage-trouble.ts'
import { openServices } from '../services.ts'
import { copyIndex } from './copy-index.ts'
import { type FeedReport, ingestFeed } from './ingest-feed.ts'
import { type IngestArguments, parseArguments, usage } from './parse-arguments.ts'
import { createProgressDisplay, formatSeconds } from './progress-display.ts'
import { sayCoverage } from './say-coverage.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)
/** Problems told on the spot; all of them are in the report. */
const problemsShown = 10
/** Once it is known. */
let dataDir: string | undefined

async function main(): Promise<void> {
  const told = parseArguments(process.argv.slice(2))
  if (told === null) {
    process.stdout.write(`${usage}\n`)
    return
  }
  const report = await ingest(told)
  process.stdout.write(`${summarize(report, told['dry-run'])}\n`)
  // A script that runs this must not take it for a success.
  if (report.rows > 0 && report.rejected === report.rows) process.exitCode = 1
}

async function ingest(told: IngestArguments): Promise<RunReport> {
  const folder = told['data-dir']
  const config = readConfig({ ...process.env, ...(folder !== undefined && { DATA_DIR: folder }) })
  dataDir = config.dataDir
  const abort = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort())
  const services = await openServices(config)
  const progress = await createProgressDisplay({ terminal: process.stderr.isTTY, say })
  const problems: string[] = []
  const shard = told.shard && { shard: told.shard }
  try {
    const { from, shard: _, ...feed } = told
    const running = { ...shard, dryRun: told['dry-run'], signal: abort.signal, onProgress: progress.show }
    if (from !== undefined)
      return { ...(await copyIndex(services, { ...running, from })), problems: null, coverage: null }
    return await ingestFeed(services, {
      ...feed,
      ...running,
      onMapping: say,
      onProblem: ({ line, id, part, reason }) => {
        if (problems.length < problemsShown)
          problems.push(`line ${line}${id === null ? '' : ` (${id})`}, ${part}: ${reason}`)
      },
    })
  } finally {
    progress.stop()
    for (const problem of problems) say(problem)
    await services.close()
  }
}

/** A copy of an index finds nothing new. */
type RunReport = Omit<FeedReport, 'coverage'> & { readonly coverage: FeedReport['coverage'] | null }

function summarize(report: RunReport, dryRun: boolean): string {
  const { rows, added, changed, unchanged, rejected, removed, withheld, unread, seconds } = report
  const { pictures, picture_problems, coverage } = report
  const rate = (count: number) => `${(count / Math.max(seconds, 0.001)).toFixed(0)}/s`
  return [
    `${rows} products in ${formatSeconds(seconds)} (${rate(rows)})${dryRun ? ', nothing written' : ''}:`,
    `  ${added} new, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected, ${removed} removed`,
    ...(withheld > 0 ? [`  ${withheld} left out as drafts, archived, hidden or gift cards`] : []),
    ...(unread > 0 ? [`  ${unread} values could not be read`] : []),
    `  ${pictures} pictures read (${rate(pictures)}), ${picture_problems} could not be`,
    ...(report.problems === null ? [] : [`  what was wrong with which line: ${report.problems}`]),
    ...(coverage === null ? [] : [sayCoverage(coverage, { terminal: process.stdout.isTTY })]),
  ].join('\n')
}

try {
  await main()
} catch (thrown) {
  const error = dataDir === undefined ? thrown : cannotGoOn(thrown, dataDir)
  if (!(error instanceof AppError)) throw error
  say(error.code === 'canceled' ? 'Stopped. What was written stays; run it again to go on.' : error.message)
  process.exitCode = error.code === 'canceled' ? 130 : 1
}
