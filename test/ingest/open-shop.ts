import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { type Config, readConfig } from '../../src/config.ts'
import type { IngestServices } from '../../src/ingest/ingest-rows.ts'
import { createLog } from '../../src/log.ts'
import { openProductIndex } from '../../src/product-index/open.ts'
import { createFakeEncoder } from '../fakes/encoder.ts'
import { createFakeVision, type FakeVision } from '../fakes/vision.ts'

export type Shop = {
  readonly dir: string
  readonly services: IngestServices & { readonly config: Config; readonly vision: FakeVision }
  /** Writes a file into the shop's folder and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>
  readonly close: () => Promise<void>
}

/** A real index in a folder of its own, with fake models. */
export async function openShop(
  options: { vision?: FakeVision; joint?: boolean; env?: Record<string, string> } = {},
): Promise<Shop> {
  const dir = await mkdtemp(join(tmpdir(), 'fashion-buddy-ingest-'))
  const config = readConfig({ DATA_DIR: join(dir, 'data'), LOG_LEVEL: 'silent', ...options.env })
  const encoder = createFakeEncoder({ joint: options.joint ?? true })
  const index = await openProductIndex(config, encoder, createLog('silent'))
  return {
    dir,
    services: { config, encoder, index, vision: options.vision ?? createFakeVision() },
    async file(name, content) {
      await writeFile(join(dir, name), content)
      return join(dir, name)
    },
    async close() {
      await index.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** A JPEG of one color. */
export async function jpegOf(color: string, { width = 60, height = 80 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: color } })
    .jpeg()
    .toBuffer()
}
