import { access, mkdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { mapAll } from '../src/platform/map-concurrently.ts'
import { renderProduct, type SampleProduct, sampleProducts } from './catalogue.ts'
import { feedRow } from './feed-row.ts'
import type { Look } from './looks/look.ts'
import { renderLook, sampleLooks } from './looks.ts'
import { sampleVersion } from './version.ts'
import { writeFileWhole } from './write-file-whole.ts'

const markerSchema = z.object({ version: z.string(), complete: z.boolean(), products: z.number() })

export type SampleOptions = {
  /** All of the sample by default. */
  readonly products?: readonly SampleProduct[]
  readonly looks?: readonly Look[]
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

export type SampleWritten = {
  /** The feed to ingest. */
  readonly catalogue: string
  readonly looks: string
  readonly products: number
  /** False when a complete sample of this version was there already. */
  readonly written: boolean
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

async function readMarker(path: string): Promise<z.output<typeof markerSchema> | null> {
  try {
    return markerSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

/**
 * Writes `catalogue.jsonl`, `images/`, `looks.json` and `looks/` into a folder, and `sample.json` last, which says that all is
 * there. Does nothing when this version is complete; after a kill or an abort, the next call draws only what is missing.
 */
export async function writeSample(
  directory: string,
  { products = sampleProducts(), looks = sampleLooks(), onProgress, signal }: SampleOptions = {},
): Promise<SampleWritten> {
  const version = sampleVersion()
  const marker = join(directory, 'sample.json')
  const result = { catalogue: join(directory, 'catalogue.jsonl'), looks: join(directory, 'looks.json') }
  const found = await readMarker(marker)
  if (
    found?.version === version &&
    found.complete &&
    (await exists(result.catalogue)) &&
    (await exists(result.looks))
  ) {
    return { ...result, products: found.products, written: false }
  }
  if (found?.version !== version) {
    for (const old of ['catalogue.jsonl', 'looks.json', 'images', 'looks']) {
      await rm(join(directory, old), { recursive: true, force: true })
    }
  }
  await mkdir(join(directory, 'images'), { recursive: true })
  await mkdir(join(directory, 'looks'), { recursive: true })
  await writeFileWhole(marker, JSON.stringify({ version, complete: false, products: products.length }))
  const pictures = [
    ...looks.map((look) => ({
      path: join(directory, 'looks', `${look.id}.jpg`),
      render: () => renderLook(look),
    })),
    ...products.map((product) => ({
      path: join(directory, 'images', `${product.id}.jpg`),
      render: () => renderProduct(product),
    })),
  ]
  let done = 0
  // Twice as many as cores: while one waits for the disk, another draws.
  await mapAll(pictures, Math.min(8, 2 * availableParallelism()), async ({ path, render }) => {
    signal?.throwIfAborted()
    if (!(await exists(path))) await writeFileWhole(path, await render())
    onProgress?.(++done, pictures.length)
  })
  await writeFileWhole(
    result.looks,
    `${JSON.stringify(
      looks.map(({ id, title }) => ({ id, title, image: `looks/${id}.jpg` })),
      null,
      2,
    )}\n`,
  )
  await writeFileWhole(
    result.catalogue,
    `${products.map((product) => JSON.stringify(feedRow(product))).join('\n')}\n`,
  )
  await writeFileWhole(marker, JSON.stringify({ version, complete: true, products: products.length }))
  return { ...result, products: products.length, written: true }
}
