import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { AppError } from '../errors.ts'
import type { Log } from '../log.ts'
import { openFileLock } from '../platform/sqlite/file-lock.ts'
import type { Services } from '../services.ts'
import { drawSample, readMarker, type SampleDrawing } from './draw-sample.ts'
import { type FeedReport, ingestFeed } from './ingest-feed.ts'
import type { IngestServices } from './ingest-rows.ts'
import { type KnownReadings, type NamedReadings, readKnown, sampleReadings } from './known-readings.ts'
import { createProgressDisplay } from './progress-display.ts'
import { spawnSampleWriter } from './spawn-sample-writer.ts'

/** Milliseconds. */
const tellEvery = 5_000
const longestFirstStart = 1_800_000
/** What another process wrote is seen by then. */
const seenAfter = 2_500

/** Draws the sample catalogue into a folder: a feed, and what it points at. */
export type WriteSample = (folder: string, options: { signal?: AbortSignal }) => Promise<void>

type EnsureOptions = {
  readonly writeSample?: WriteSample
  readonly signal?: AbortSignal
  /**
   * Where it is given, and the pictures were read before, the catalogue is filled before they are drawn, and this is called with the
   * drawing. It may go on after the catalogue is filled.
   */
  readonly onDrawing?: (drawing: SampleDrawing) => void
}

/**
 * Fills an empty catalogue with the sample at the first start, and goes on with one that was interrupted. Null when there is
 * nothing to do: the configuration forbids it, it was done before, or the shop has products of its own.
 */
export async function ensureSample(
  services: IngestServices & Pick<Services, 'log'>,
  options: EnsureOptions = {},
): Promise<FeedReport | null> {
  const { config, index } = services
  const { writeSample = spawnSampleWriter, signal, onDrawing } = options
  if (!config.sampleCatalogue) return null
  const folder = join(config.dataDir, 'sample')
  const busy = 'Another process still draws the sample catalogue; try again shortly.'
  const state = await readState(folder)
  if (state.text === 'done' && onDrawing !== undefined)
    await drawTheRest(services, { folder, signal, onDrawing })
  const ifBegun = state.text !== 'begun' && (await index.count()) > 0
  if (ifBegun && index.claim === undefined) return null
  const filling = { writeSample, folder, signal, since: state.writtenAt, ifBegun, onDrawing }
  if (index.claim !== undefined) return fillOnce(services, filling)
  const lock = await openFileLock(join(folder, 'first-start.lock'), { busy, patienceMs: longestFirstStart })
  try {
    return await lock.run(() => fillOnce(services, filling), { signal })
  } finally {
    lock.close()
  }
}

/** How far filling the catalogue from this data folder has come, and when that was written down. */
async function readState(folder: string): Promise<{ text: string; writtenAt: number }> {
  const file = join(folder, 'state')
  const text = await readFile(file, 'utf8').catch(() => 'none')
  const writtenAt = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
  return { text, writtenAt }
}

/** True where filling was begun and not finished, or nothing is there; what another process has just written may not show here yet. */
async function isWanted({ index }: IngestServices, { folder, since }: Filling): Promise<boolean> {
  const state = await readState(folder)
  if (state.text === 'begun') return true
  if (state.text === 'done' && state.writtenAt !== since) return false
  const isEmpty = async () => (await index.search({ limit: 1 })).length === 0
  if (state.text !== 'done' || !(await isEmpty())) return isEmpty()
  // Another process may have finished just now, and the index was opened before.
  await pause(seenAfter)
  return isEmpty()
}

type Filling = {
  readonly writeSample: WriteSample
  readonly folder: string
  readonly signal: AbortSignal | undefined
  /** When the state had been written before the lock was waited for. */
  readonly since: number
  /** Only what another process began, and may not have finished. */
  readonly ifBegun: boolean
  readonly onDrawing: EnsureOptions['onDrawing']
}

/** Of several first starts the first fills the catalogue; the others wait, and find it filled. */
async function fillOnce(
  services: IngestServices & Pick<Services, 'log'>,
  filling: Filling,
): Promise<FeedReport | null> {
  const { index } = services
  const claim = await index.claim?.('sample', { ifBegun: filling.ifBegun, signal: filling.signal })
  if (claim === null) return null
  try {
    const report =
      claim?.unfinished || (await isWanted(services, filling)) ? await fill(services, filling) : null
    await claim?.finish()
    return report
  } catch (error) {
    await claim?.giveUp()
    throw error
  }
}

async function fill(
  services: IngestServices & Pick<Services, 'log'>,
  { writeSample, folder, signal, onDrawing }: Filling,
): Promise<FeedReport> {
  const { log } = services
  const stateFile = join(folder, 'state')
  const abort = signal === undefined ? {} : { signal }

  log.info('The catalogue is empty: drawing the sample one. This happens once.')
  await mkdir(folder, { recursive: true })
  await writeFile(stateFile, 'begun')
  const known = await drawOrBegin(services, { writeSample, folder, signal, onDrawing })
  const progress = await createProgressDisplay({
    terminal: false,
    say: (line) => log.info(`Reading the sample catalogue: ${line}`),
  })
  const report = await ingestFeed(services, {
    file: await findFeed(folder),
    ...(known && { known }),
    onProgress: progress.show,
    onProblem: (problem) => log.warn(problem, 'A product of the sample catalogue has a problem'),
    ...abort,
  })
  await writeFile(stateFile, 'done')
  log.info({ products: report.rows, seconds: Math.round(report.seconds) }, 'The sample catalogue is in place')
  return report
}

type DrawingOf = Pick<Filling, 'folder' | 'signal'>

/** Draws the sample, or only begins to where its pictures were read before; gives what is known of them. */
async function drawOrBegin(
  services: IngestServices & Pick<Services, 'log'>,
  { writeSample, folder, signal, onDrawing }: DrawingOf & Pick<Filling, 'writeSample' | 'onDrawing'>,
): Promise<KnownReadings | null> {
  const known = await readKnown(sampleReadings, services)
  const byContent = known && { of: known.of }
  if (known === null || onDrawing === undefined) {
    const stopTelling = tellWhileDrawing(folder, services.log)
    await writeSample(folder, signal === undefined ? {} : { signal }).finally(stopTelling)
    return byContent
  }
  const drawing = draw(services, { folder, signal, known })
  onDrawing(drawing)
  if ((await drawing.feed) === known.version) return known
  // What is drawn now was drawn in another way when it was read.
  await drawing.done
  return byContent
}

/** The service may have been stopped before all was drawn. */
async function drawTheRest(
  services: IngestServices & Pick<Services, 'log'>,
  { folder, signal, onDrawing }: DrawingOf & Required<Pick<EnsureOptions, 'onDrawing'>>,
): Promise<void> {
  const marker = await readMarker(folder)
  if (marker === null || marker.complete) return
  const known = await readKnown(sampleReadings, services)
  if (known !== null) onDrawing(draw(services, { folder, signal, known }))
}

function draw(
  { config, log }: IngestServices & Pick<Services, 'log'>,
  { folder, signal, known }: DrawingOf & { known: NamedReadings },
): SampleDrawing {
  const drawing = drawSample(folder, { known, dataDir: config.dataDir, ...(signal && { signal }) })
  const stopTelling = tellWhileDrawing(folder, log)
  drawing.done
    .catch(
      (error: unknown) => signal?.aborted || log.warn({ err: error }, 'The sample’s pictures are missing'),
    )
    .finally(stopTelling)
  return drawing
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
