import { hash } from 'node:crypto'
import type { Config } from '../config.ts'
import { AppError, type ErrorCode } from '../errors.ts'
import { decodePhoto } from '../image/decode-photo.ts'
import type { Photo } from '../image/photo.ts'
import type { KnownReadings } from './known-readings.ts'
import { findPicture, type PictureFolders, type PictureSource } from './picture-source.ts'
import type { Seen } from './see-photos.ts'
import { imageUrlOf, isServable, storePicture } from './store-picture.ts'

/** Failures of one picture. Any other stops the ingest: the fault is ours, and would befall every row. */
const pictureFailures: ReadonlySet<ErrorCode> = new Set([
  'invalid-image',
  'image-fetch-failed',
  'image-url-forbidden',
  'image-too-large',
  'timeout',
])

export type FoundPicture = { readonly source: PictureSource } | { readonly failure: string }

export type ReadPicture =
  | {
      /** Null where it was read before, and nobody needs its pixels. */
      readonly photo: Photo | null
      /** SHA-256 of its bytes. */
      readonly content: string
      readonly seen: Seen | null
      readonly imageUrl: string
    }
  | { readonly failure: string }

/** `findPicture`, with what is wrong with the picture as a value. */
export async function lookForPicture(
  reference: string,
  options: { config: Config; folders: PictureFolders | null; page?: string | null },
): Promise<FoundPicture> {
  return failureAsValue(async () => ({ source: await findPicture(reference, options) }))
}

/** Decodes a picture that was not read before, and keeps a copy for display where the service itself must serve it. */
export async function readPicture(options: {
  reference: string
  source: PictureSource
  config: Config
  known?: KnownReadings
  signal?: AbortSignal
}): Promise<ReadPicture> {
  const { reference, source, config, known, signal } = options
  return failureAsValue(async () => {
    const before = source.content === undefined ? undefined : known?.of(source.content)
    if (source.content !== undefined && before !== undefined)
      return { photo: null, content: source.content, seen: before, imageUrl: imageUrlOf(source.content) }
    const bytes = await source.read({ ...(signal && { signal }) })
    const content = hash('sha256', bytes)
    const seen = known?.of(content) ?? null
    const photo =
      seen !== null && (!source.local || isServable(bytes))
        ? null
        : await decodePhoto(bytes, config.image, { ...(signal && { signal }) })
    const imageUrl = source.local
      ? await storePicture({ dataDir: config.dataDir, bytes, content, photo })
      : (source.url ?? reference)
    return { photo, content, seen, imageUrl }
  })
}

async function failureAsValue<T>(work: () => Promise<T>): Promise<T | { failure: string }> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && pictureFailures.has(error.code)) return { failure: error.message }
    throw error
  }
}
