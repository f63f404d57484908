import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingestFeed } from '../../src/catalogue/ingest/ingest-feed.ts'
import type { Config } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import { openServices, type Services } from '../../src/services.ts'

export type IndexedCorpus = { readonly services: Services; readonly close: () => Promise<void> }

/** Ingests a corpus the way a shop does its feed, into a data folder of its own that `close` removes. */
export async function indexCorpus(options: {
  config: Config
  file: string
  images: string
  onProgress?: (rows: number) => void
}): Promise<IndexedCorpus> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fashion-buddy-eval-'))
  const services = await openServices({ ...options.config, dataDir, sampleCatalogue: false })
  const close = async () => {
    await services.close()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    const report = await ingestFeed(services, {
      file: options.file,
      images: options.images,
      onProgress: (progress) => options.onProgress?.(progress.rows),
    })
    if (report.rejected > 0) {
      throw new AppError(
        'invalid-request',
        `${report.rejected} products of ${options.file} could not be ingested`,
      )
    }
    return { services, close }
  } catch (cause) {
    await close()
    throw cause
  }
}
