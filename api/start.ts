import { flushCompileCache } from 'node:module'
import { join, resolve } from 'node:path'
import { type Config, readConfig } from '../src/config.ts'
import { AppError } from '../src/errors.ts'
import type { SampleDrawing } from '../src/ingest/draw-sample.ts'
import { createLog, type Log } from '../src/log.ts'
import { readAccess } from './access/read-access.ts'
import { type OpenedPorts, type Service, startService } from './service.ts'

/** Listens, opens everything behind it, and says where it is. */
async function main(): Promise<void> {
  const config = readConfig()
  const log = createLog(config.logLevel)
  let drawing: SampleDrawing | undefined
  const service = await startService({
    port: config.server.port,
    host: config.server.host,
    access: readAccess(config.server),
    log,
    imageMaxBytes: config.image.maxBytes,
    folders: {
      images: join(config.dataDir, 'images'),
      sample: join(config.dataDir, 'sample'),
      page: resolve(import.meta.dirname, '../web/dist'),
      untilDrawn: async (path) => drawing?.untilDrawn(path),
    },
    open: ({ signal }) =>
      open(config, {
        log,
        signal,
        onDrawing: (begun) => {
          drawing = begun
        },
      }),
  })
  const isStopping = stopOnSignal(service)
  try {
    await service.ready
  } catch (error) {
    await service.stop()
    // Told to stop while it was still opening: that is no failure.
    if (isStopping()) return
    throw error
  }
  // A process that is killed leaves what it compiled as well.
  flushCompileCache()
  const seconds = (performance.now() / 1000).toFixed(1)
  process.stdout.write(`Fashion Buddy is ready at http://localhost:${service.port} (${seconds} s)\n`)
}

type Opening = {
  readonly log: Log
  readonly signal: AbortSignal
  readonly onDrawing: (drawing: SampleDrawing) => void
}

/** Loads the heavy rooms only here, so that the service is alive before. */
async function open(config: Config, { log, signal, onDrawing }: Opening): Promise<OpenedPorts> {
  const [{ openServices }, { ensureSample }, { openPorts }, { missingKey, openChatModel }, { cannotGoOn }] =
    await Promise.all([
      import('../src/services.ts'),
      import('../src/ingest/ensure-sample.ts'),
      import('./open-ports.ts'),
      import('../chains/open-chat-model.ts'),
      import('../src/platform/storage-trouble.ts'),
    ])
  const opening = openServices(config, { log })
  // The dictionary is read while the models are by their workers: no message waits for it.
  const reading = import('../src/language/readers/english-words.ts').then(({ isEnglishWord }) =>
    isEnglishWord('dress'),
  )
  const [services] = await Promise.all([opening, reading])
  try {
    // A model that cannot be had is told before minutes of drawing, not after.
    await openChatModel(config)
    const missing = missingKey(config)
    if (missing !== null) log.warn(missing)
    await ensureSample(services, { signal, onDrawing })
    const ports = await openPorts(services)
    // What days are called and what is asked of clothes is sensed beside the first requests, and by none of them.
    void Promise.all([
      import('../src/dialogue/situations/nearest-situation.ts'),
      import('../src/dialogue/nearest-known.ts'),
    ]).then(async ([{ readySituations }, { readyKnown }]) => {
      await readySituations(services.ear)
      await readyKnown(services.ear)
    })
    return { ports, close: services.close }
  } catch (error) {
    // What failed first counts, not what could then not be closed.
    await services
      .close()
      .catch((cause: unknown) => log.warn({ err: cause }, 'Not everything could be closed'))
    throw cannotGoOn(error, config.dataDir)
  }
}

/** The first signal lets requests in flight finish; the second does not. Gives whether one has come. */
function stopOnSignal(service: Service): () => boolean {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      service.stop().then(
        () => process.exit(0),
        (error) => fail(error),
      )
    })
  }
  return () => stopping
}

/** What a person can do about it, in words; a stack only for what we did not foresee. */
function fail(error: unknown): void {
  process.stderr.write(
    `Fashion Buddy cannot go on. ${error instanceof AppError ? error.message : stackOf(error)}\n`,
  )
  process.exit(1)
}

const stackOf = (error: unknown) => (error instanceof Error ? error.stack : String(error))

main().catch(fail)
