import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { z } from 'zod'
import { garmentSchema } from '../product/garment.ts'
import type { Seen, Seers } from './see-photos.ts'

/** Pictures that were read before. */
export type KnownReadings = {
  /** By the SHA-256 of their bytes. */
  readonly of: (content: string) => Seen | undefined
  /** The SHA-256 of those that are known by their names in the feed and need not be there; absent where each is looked at. */
  readonly contentOf?: (reference: string) => string | undefined
}

/** Those of a whole feed, by the names that its pictures have there. */
export type NamedReadings = Required<KnownReadings> & {
  readonly names: readonly string[]
  /** Of the pictures: `sampleVersion` of those of the sample. */
  readonly version: string
}

/** What the built-in models made of the pictures of the sample catalogue: `npm run sample:readings` writes it. */
export const sampleReadings = new URL('../../sample/readings.json.gz', import.meta.url)

const readingSchema = z.strictObject({
  /** SHA-256 of the picture. */
  content: z.string(),
  garments: z.array(garmentSchema),
  /** Base64 of little-endian float32. */
  vector: z.string().optional(),
})

const knownSchema = z.strictObject({
  /** Whose readings they are. */
  vision: z.string(),
  encoder: z.string(),
  version: z.string(),
  /** By the picture's name in the feed. */
  readings: z.record(z.string(), readingSchema.extend({ garments: z.unknown() })),
})

/** The readings in a file; null where it is not there or not whole, or other models than these made them. */
export async function readKnown(file: URL, { vision, encoder }: Seers): Promise<NamedReadings | null> {
  const stored = await readStored(file)
  if (stored === null || stored.vision !== vision.id || stored.encoder !== encoder.id) return null
  const byContent = new Map(Object.values(stored.readings).map((reading) => [reading.content, reading]))
  return {
    version: stored.version,
    names: Object.keys(stored.readings),
    contentOf: (reference) => stored.readings[reference]?.content,
    of: (content) => {
      const reading = readingSchema.safeParse(byContent.get(content)).data
      if (reading === undefined) return undefined
      const vector = reading.vector === undefined ? undefined : toVector(reading.vector)
      return vector !== undefined && vector.length !== encoder.dimension
        ? undefined
        : { garments: reading.garments, vector }
    },
  }
}

/** A file of readings as it is; null where it is not there or not whole. */
export async function readStored(file: URL): Promise<z.output<typeof knownSchema> | null> {
  try {
    const text = await promisify(gunzip)(await readFile(file))
    return knownSchema.parse(JSON.parse(text.toString('utf8')))
  } catch {
    return null
  }
}

/** Writes readings of pictures by their names in the feed. */
export async function writeKnown(
  file: URL,
  readings: ReadonlyMap<string, Seen & { readonly content: string }>,
  { models: { vision, encoder }, version }: { models: Seers; version: string },
): Promise<void> {
  const stored: z.input<typeof knownSchema> = {
    ...{ vision: vision.id, encoder: encoder.id, version },
    readings: Object.fromEntries(
      [...readings].map(([name, { content, garments, vector }]) => [
        name,
        { content, garments, ...(vector && { vector: toBase64(vector) }) },
      ]),
    ),
  }
  await writeFile(file, await promisify(gzip)(JSON.stringify(stored), { level: 9 }))
}

const toBase64 = (vector: Float32Array) => Buffer.from(vector.slice().buffer).toString('base64')

function toVector(base64: string): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
  return new Float32Array(bytes.buffer, 0, Math.floor(bytes.length / 4))
}
