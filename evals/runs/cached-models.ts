import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Encoder } from '../../src/encoder/encoder.ts'
import { garmentSchema } from '../../src/product/garment.ts'
import type { Vision } from '../../src/vision/vision.ts'
import type { ReadingCache } from './reading-cache.ts'

const garmentsSchema = z.array(garmentSchema)

/** The same vision, that looks at a picture only once for all runs. */
export function cachedVision(vision: Vision, cache: ReadingCache, version: string): Vision {
  const fill = filler(cache)
  return {
    ...vision,
    describe: (photos, options) =>
      fill(photos, {
        keyOf: ({ hash }) =>
          `${options?.subjectOnly ? 'subject' : 'garments'} ${version} ${vision.id} ${hash}`,
        compute: (missing) => vision.describe(missing, options),
        pack: (garments) => new TextEncoder().encode(JSON.stringify(garments)),
        unpack: (bytes) => garmentsSchema.parse(JSON.parse(new TextDecoder().decode(bytes))),
      }),
  }
}

/** The same encoder, that computes a vector only once for all runs. */
export function cachedEncoder(encoder: Encoder, cache: ReadingCache, version: string): Encoder {
  const fill = filler(cache)
  const { encodePhotos } = encoder
  const vectors = { pack: packVector, unpack: unpackVector }
  return {
    ...encoder,
    encodeTexts: (texts, options) =>
      fill(texts, {
        keyOf: (text) => `text ${version} ${encoder.id} ${createHash('sha256').update(text).digest('hex')}`,
        compute: (missing) => encoder.encodeTexts(missing, options),
        ...vectors,
      }),
    ...(encodePhotos && {
      encodePhotos: (photos, options) =>
        fill(photos, {
          keyOf: ({ hash }) => `photo ${version} ${encoder.id} ${hash}`,
          compute: (missing) => encodePhotos(missing, options),
          ...vectors,
        }),
    }),
  }
}

type Codec<I, O> = {
  readonly keyOf: (item: I) => string
  readonly compute: (missing: readonly I[]) => Promise<O[]>
  readonly pack: (value: O) => Uint8Array
  readonly unpack: (bytes: Uint8Array) => O
}

/** Answers from the cache, and asks the model for all the rest at once. */
const filler =
  (cache: ReadingCache) =>
  async <I, O>(items: readonly I[], { keyOf, compute, pack, unpack }: Codec<I, O>): Promise<O[]> => {
    const keys = items.map(keyOf)
    const known = keys.map((key) => cache.get(key))
    const missing = items.filter((_, place) => known[place] === undefined)
    const computed = missing.length === 0 ? [] : await compute(missing)
    const entries: [string, Uint8Array][] = []
    let next = 0
    const values = known.map((bytes, place) => {
      if (bytes !== undefined) return unpack(bytes)
      const value = computed[next++] as O
      entries.push([keys[place] as string, pack(value)])
      return value
    })
    if (entries.length > 0) cache.put(entries)
    return values
  }

const packVector = (vector: Float32Array) =>
  new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength)

/** A copy, for the bytes of a row may lie at any offset. */
const unpackVector = (bytes: Uint8Array) => new Float32Array(bytes.slice().buffer)
