import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Config } from '../src/config.ts'
import { decodePhoto } from '../src/image/decode-photo.ts'
import { ingestFeed } from '../src/ingest/ingest-feed.ts'
import { openServices } from '../src/services.ts'
import type { Figure } from './figure.ts'

/** Pictures a second through the whole ingest of the sample shop, beside decoding the same pictures and nothing else. */
export async function rateIngest(config: Config, sample: string): Promise<Figure> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fashion-buddy-bench-'))
  const services = await openServices({ ...config, dataDir, sampleCatalogue: false })
  try {
    const { pictures, seconds } = await ingestFeed(services, {
      file: join(sample, 'catalogue.jsonl'),
      images: sample,
    })
    const rate = pictures / seconds
    return {
      name: 'ingest',
      value: rate,
      unit: 'pictures/s',
      floor: {
        name: 'decoding alone, one after the other',
        value: await rateDecoding(config, join(sample, 'images')),
      },
      goal: { text: '≥ 60 pictures/s', met: rate >= 60 },
    }
  } finally {
    await services.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function rateDecoding(config: Config, images: string): Promise<number> {
  const files = (await readdir(images)).slice(0, 300)
  const started = performance.now()
  for (const file of files) await decodePhoto(await readFile(join(images, file)), config.image)
  return files.length / ((performance.now() - started) / 1000)
}
