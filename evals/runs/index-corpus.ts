import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Config } from '../../src/config.ts'
import { AppError } from '../../src/errors.ts'
import { ingestFeed } from '../../src/ingest/ingest-feed.ts'
import { openServices, type Services } from '../../src/services.ts'
import type { CorpusItem } from '../sets/corpus-item.ts'
import type { EvalSet } from '../sets/eval-set.ts'
import type { SetFeed } from '../sets/set-feed.ts'
import { cachedEncoder, cachedVision } from './cached-models.ts'
import { codeVersion, readingCode } from './code-version.ts'
import type { ReadingCache } from './reading-cache.ts'

export type IndexedCorpus = { readonly services: Services; readonly close: () => Promise<void> }

const longestTitle = 120

/** Ingests a corpus the way a shop does its feed, into a data folder of its own that `close` removes. */
export async function indexCorpus(options: {
  config: Config
  set: Pick<EvalSet, 'folder' | 'corpus' | 'items' | 'feeds'>
  cache: ReadingCache
  /** Leaves `metadata` out, so that no label is ingested. */
  wordsOnly?: boolean
  onProgress?: (rows: number) => void
}): Promise<IndexedCorpus> {
  const { set, cache, config } = options
  const dataDir = await mkdtemp(join(tmpdir(), 'fashion-buddy-eval-'))
  const [opened, version] = await Promise.all([
    openServices({ ...config, dataDir, sampleCatalogue: false }),
    codeVersion(readingCode),
  ])
  const services: Services = {
    ...opened,
    vision: cachedVision(opened.vision, cache, version),
    encoder: cachedEncoder(opened.encoder, cache, version),
  }
  const close = async () => {
    await services.close()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    const { feeds } = set
    if (feeds === undefined) await ingestItems(services, { ...options, dataDir })
    else for (const feed of feeds) await ingestAsExported(services, feed, set.folder)
    return { services, close }
  } catch (cause) {
    await close()
    throw cause
  }
}

async function ingestItems(
  services: Services,
  { set, wordsOnly, dataDir, onProgress }: Parameters<typeof indexCorpus>[0] & { dataDir: string },
): Promise<void> {
  const file = join(dataDir, 'corpus.jsonl')
  const told = { folder: set.folder, ...(wordsOnly === undefined ? {} : { wordsOnly }) }
  const rows = set.items.map((item) => JSON.stringify(toFeedRow(item, told)))
  await writeFile(file, `${rows.join('\n')}\n`)
  const report = await ingestFeed(services, {
    file,
    images: dirname(set.folder),
    onProgress: (progress) => onProgress?.(progress.rows),
  })
  if (report.rejected > 0) {
    const message = `${report.rejected} products of ${set.corpus} could not be ingested`
    throw new AppError('invalid-request', message)
  }
}

/** What a feed's reader rejects is missed by the figures: it stops nothing. */
const ingestAsExported = (
  services: Services,
  { file, format, map, images, currency }: SetFeed,
  folder: string,
) =>
  ingestFeed(services, {
    ...{ file: resolve(folder, file), currency },
    ...(format && { format }),
    ...(map && { map }),
    ...(images === undefined ? {} : { images: placeOf(images, folder) }),
  })

/** A corpus item as a row of a feed: a title, which BEIR's rows may lack, and a picture that is found from anywhere. */
function toFeedRow(
  { title, text, image, metadata, ...item }: CorpusItem,
  { folder, wordsOnly = false }: { folder: string; wordsOnly?: boolean },
) {
  const named = title.trim() === '' && image === undefined ? text.slice(0, longestTitle) : title
  return {
    ...{ ...item, title: named, text },
    ...(image === undefined ? {} : { image: placeOf(image, folder) }),
    ...(wordsOnly ? {} : { metadata }),
  }
}

const placeOf = (image: string, folder: string) =>
  /^(https?|data):/i.test(image) ? image : resolve(folder, image)
