import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { readConfig } from '../config.ts'
import { openEncoder } from '../encoder/open.ts'
import { decodePhoto } from '../image/decode-photo.ts'
import { inChunks } from '../platform/batches.ts'
import { categories } from '../product/taxonomy.ts'
import { openVision } from '../vision/open.ts'
import { sampleReadings, writeKnown } from './known-readings.ts'
import { type Seen, type Seers, seePhotos } from './see-photos.ts'
import { spawnSampleWriter } from './spawn-sample-writer.ts'

const rowSchema = z.object({ image: z.string(), category: z.enum(categories) })
const markerSchema = z.object({ version: z.string() })

/** `npm run sample:readings`: draws the sample catalogue and keeps what the built-in models see in its pictures, so that a first start need not look. */
async function main(): Promise<void> {
  const config = readConfig({})
  const models: Seers = { vision: await openVision(config), encoder: await openEncoder(config) }
  const folder = await mkdtemp(join(tmpdir(), 'fashion-buddy-sample-'))
  try {
    await spawnSampleWriter(folder)
    const { version } = markerSchema.parse(JSON.parse(await readFile(join(folder, 'sample.json'), 'utf8')))
    const feed = await readFile(join(folder, 'catalogue.jsonl'), 'utf8')
    const rows = feed
      .trimEnd()
      .split('\n')
      .map((line) => rowSchema.parse(JSON.parse(line)))
    const readings = new Map<string, Seen & { content: string }>()
    for (const part of inChunks(rows, 32)) {
      const photos = await Promise.all(
        part.map(async ({ image }) => decodePhoto(await readFile(join(folder, image)), config.image)),
      )
      const seen = await seePhotos(
        photos.map((photo, at) => ({ photo, category: part[at]?.category })),
        { models },
      )
      for (const [at, photo] of photos.entries())
        readings.set(part[at]!.image, { content: photo.hash, ...seen.get(photo)! })
    }
    await writeKnown(sampleReadings, readings, { models, version })
    process.stdout.write(`${readings.size} readings by ${models.vision.id} written\n`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

await main()
