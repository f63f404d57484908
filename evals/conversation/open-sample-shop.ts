import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { createStylist, type Stylist } from '../../chains/stylist.ts'
import type { Config } from '../../src/config.ts'
import { decodePhoto } from '../../src/image/decode-photo.ts'
import type { Photo } from '../../src/image/photo.ts'
import { ensureSample } from '../../src/ingest/ensure-sample.ts'
import { attributesSchema } from '../../src/product/attributes.ts'
import { openServices } from '../../src/services.ts'

/** A row of the sample shop's feed: what is true of a product, whatever ingest made of it. */
export const feedRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  brand: z.string().nullable().default(null),
  price: z.number().nullable().default(null),
  sizes: z.array(z.string()).default([]),
  ...attributesSchema.shape,
})
export type FeedRow = z.output<typeof feedRowSchema>

export type SampleShop = {
  readonly stylist: Stylist
  readonly rows: ReadonlyMap<string, FeedRow>
  /** The drawn picture of a product, or of a look by its name: "dress-003", "night-out". */
  readonly photoOf: (name: string) => Promise<Photo>
  readonly close: () => Promise<void>
}

/**
 * The agent over the whole sample shop, which is drawn and ingested where the data folder lacks it (under a minute). A
 * folder that is given is kept, another one is removed by `close`.
 */
export async function openSampleShop(config: Config, dataDir?: string): Promise<SampleShop> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'fashion-buddy-conversation-')))
  const services = await openServices({ ...config, dataDir: folder, sampleCatalogue: true })
  const close = async () => {
    await services.close()
    if (dataDir === undefined) await rm(folder, { recursive: true, force: true })
  }
  try {
    await ensureSample(services)
    const stylist = await createStylist(services)
    const sample = join(folder, 'sample')
    return {
      stylist,
      rows: await enrichRows(join(sample, 'catalogue.jsonl')),
      photoOf: async (name) => decodePhoto(await readPicture(sample, name), config.image),
      close: async () => {
        await stylist.close()
        await close()
      },
    }
  } catch (cause) {
    await close()
    throw cause
  }
}

async function enrichRows(file: string): Promise<Map<string, FeedRow>> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  return new Map(lines.map((line) => feedRowSchema.parse(JSON.parse(line))).map((row) => [row.id, row]))
}

function readPicture(sample: string, name: string): Promise<Buffer> {
  const isProduct = /-\d{3}$/.test(name)
  return readFile(join(sample, isProduct ? 'images' : 'looks', `${name}.jpg`))
}
