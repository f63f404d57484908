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
  /** Writes the feed and the list of looks before a picture is drawn, and calls this then. */
  readonly onFeed?: () => void
  /** Called with the name of each picture once it is there, such as "images/coat-001.jpg". */
  readonly onPicture?: (name: string) => void
  /** Gives the name of a picture that is wanted before the others, if there is one. */
  readonly nextWanted?: () => string | undefined
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
export async function writeSample(directory: string, options: SampleOptions = {}): Promise<SampleWritten> {
  const { products = sampleProducts(), looks = sampleLooks(), onProgress, onFeed, signal } = options
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
    onFeed?.()
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
  const writeLists = async () => {
    const list = looks.map(({ id, title }) => ({ id, title, image: `looks/${id}.jpg` }))
    await writeFileWhole(result.looks, `${JSON.stringify(list, null, 2)}\n`)
    const rows = products.map((product) => JSON.stringify(feedRow(product)))
    await writeFileWhole(result.catalogue, `${rows.join('\n')}\n`)
  }
  if (onFeed !== undefined) {
    await writeLists()
    onFeed()
  }
  const pictures = new Map<string, () => Promise<Buffer>>([
    ...looks.map((look) => [`looks/${look.id}.jpg`, () => renderLook(look)] as const),
    ...products.map((product) => [`images/${product.id}.jpg`, () => renderProduct(product)] as const),
  ])
  const total = pictures.size
  let done = 0
  // Twice as many as cores: while one waits for the disk, another draws.
  await mapAll(
    wantedFirst(pictures, options.nextWanted),
    Math.min(8, 2 * availableParallelism()),
    async ([name, render]) => {
      signal?.throwIfAborted()
      const path = join(directory, name)
      if (!(await exists(path))) await writeFileWhole(path, await render())
      options.onPicture?.(name)
      onProgress?.(++done, total)
    },
  )
  if (onFeed === undefined) await writeLists()
  await writeFileWhole(marker, JSON.stringify({ version, complete: true, products: products.length }))
  return { ...result, products: products.length, written: true }
}

/** Takes one picture after the other out of the map, in its order but for those that are wanted. */
function* wantedFirst<T>(
  pictures: Map<string, T>,
  nextWanted?: () => string | undefined,
): Generator<[string, T]> {
  while (pictures.size > 0) {
    const wanted = nextWanted?.()
    const [first] = pictures.keys()
    const name = wanted !== undefined && pictures.has(wanted) ? wanted : first!
    const picture = pictures.get(name)!
    pictures.delete(name)
    yield [name, picture]
  }
}
