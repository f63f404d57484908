import type { Config } from '../config.ts'
import { AppError, type ErrorCode } from '../errors.ts'
import { decodePhoto } from '../image/decode-photo.ts'
import type { Photo } from '../image/photo.ts'
import { findPicture, type PictureFolders, type PictureSource } from './picture-source.ts'
import { storePicture } from './store-picture.ts'

/** Failures of one picture. Any other stops the ingest: the fault is ours, and would befall every row. */
const pictureFailures: ReadonlySet<ErrorCode> = new Set([
  'invalid-image',
  'image-fetch-failed',
  'image-url-forbidden',
  'image-too-large',
  'timeout',
])

export type FoundPicture = { readonly source: PictureSource } | { readonly failure: string }

export type ReadPicture = { readonly photo: Photo; readonly imageUrl: string } | { readonly failure: string }

/** `findPicture`, with what is wrong with the picture as a value. */
export async function lookForPicture(
  reference: string,
  options: { config: Config; folders: PictureFolders | null; page?: string | null },
): Promise<FoundPicture> {
  return failureAsValue(async () => ({ source: await findPicture(reference, options) }))
}

/** Decodes a picture, and keeps a copy for display where the service itself must serve it. */
export async function readPicture(options: {
  reference: string
  source: PictureSource
  config: Config
  signal?: AbortSignal
}): Promise<ReadPicture> {
  const { reference, source, config, signal } = options
  return failureAsValue(async () => {
    const bytes = await source.read({ ...(signal && { signal }) })
    const photo = await decodePhoto(bytes, config.image, { ...(signal && { signal }) })
    const imageUrl = source.local
      ? await storePicture({ dataDir: config.dataDir, bytes, photo })
      : (source.url ?? reference)
    return { photo, imageUrl }
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
