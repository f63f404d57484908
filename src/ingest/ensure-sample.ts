import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Services } from '../services.ts'
import { type FeedReport, ingestFeed } from './ingest-feed.ts'
import type { IngestServices } from './ingest-rows.ts'
import { createProgressDisplay } from './progress-display.ts'
import { spawnSampleWriter } from './spawn-sample-writer.ts'

/** Milliseconds. */
const tellEvery = 5_000

/** Draws the sample catalogue into a folder: a feed, and what it points at. */
export type WriteSample = (folder: string, options: { signal?: AbortSignal }) => Promise<void>

/**
 * Fills an empty catalogue with the sample at the first start, and goes on with one that was interrupted. Null when there is
 * nothing to do: the configuration forbids it, it was done before, or the shop has products of its own.
 */
export async function ensureSample(
  services: IngestServices & Pick<Services, 'log'>,
  options: { writeSample?: WriteSample; signal?: AbortSignal } = {},
): Promise<FeedReport | null> {
  const { config, index, log } = services
  const { writeSample = spawnSampleWriter, signal } = options
  if (!config.sampleCatalogue) return null
  const folder = join(config.dataDir, 'sample')
  const stateFile = join(folder, 'state')
  const state = await readFile(stateFile, 'utf8').catch(() => 'none')
  if ((await index.count()) > 0 && state !== 'begun') return null
  const abort = signal === undefined ? {} : { signal }

  log.info('The catalogue is empty: drawing the sample one. This happens once.')
  await mkdir(folder, { recursive: true })
  await writeFile(stateFile, 'begun')
  const stopTelling = tellWhileDrawing(folder, log)
  await writeSample(folder, abort).finally(stopTelling)
  const progress = await createProgressDisplay({
    terminal: false,
    say: (line) => log.info(`Reading the sample catalogue: ${line}`),
  })
  const report = await ingestFeed(services, {
    file: await findFeed(folder),
    onProgress: progress.show,
    onProblem: (problem) => log.warn(problem, 'A product of the sample catalogue has a problem'),
    ...abort,
  })
  await writeFile(stateFile, 'done')
  log.info({ products: report.rows, seconds: Math.round(report.seconds) }, 'The sample catalogue is in place')
  return report
}

/** Says every few seconds how many pictures there are, until the function it gives is called. */
function tellWhileDrawing(folder: string, log: Log): () => void {
  const timer = setInterval(async () => {
    const pictures = await readdir(join(folder, 'images')).catch(() => [])
    log.info(`Drawing the sample catalogue: ${pictures.length} pictures so far`)
  }, tellEvery)
  return () => clearInterval(timer)
}

async function findFeed(folder: string): Promise<string> {
  const feeds = (await readdir(folder)).filter((name) => /\.(csv|tsv|jsonl)$/.test(name))
  const [feed] = feeds
  if (feed === undefined || feeds.length > 1)
    throw new AppError('internal', `The sample catalogue must be one feed; there are ${feeds.length}.`)
  return join(folder, feed)
}
