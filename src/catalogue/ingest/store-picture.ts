import { randomUUID } from 'node:crypto'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { imageFormatOf } from '../../image/image-format.ts'
import { type Photo, photoMaxSide } from '../../image/photo.ts'

/** A JPEG that is this small is served as it came, bytes. */
const smallEnough = 100_000

const imageUrl = /^\/images\/([0-9a-f]{32})\.jpg$/

/** The path under which the service serves the picture with this SHA-256. */
export const imageUrlOf = (hash: string): string => `/images/${hash.slice(0, 32)}.jpg`

/** The file behind a path that `imageUrlOf` made; null for any other text. */
export function picturePath(dataDir: string, url: string): string | null {
  const name = imageUrl.exec(url)?.[1]
  return name === undefined ? null : join(dataDir, 'images', `${name}.jpg`)
}

/**
 * Keeps a copy of a picture for display, at most `photoMaxSide` pixels wide or high, made from the one decoding. It is
 * there whole or not at all. Gives the path under which it is served.
 */
export async function storePicture(options: {
  dataDir: string
  bytes: Uint8Array
  photo: Photo
}): Promise<string> {
  const { dataDir, bytes, photo } = options
  const url = imageUrlOf(photo.hash)
  const file = join(dataDir, 'images', url.slice('/images/'.length))
  if (await isThere(file)) return url
  await mkdir(join(dataDir, 'images'), { recursive: true })
  const partial = `${file}.${randomUUID()}.partial`
  try {
    await writeFile(partial, isServable(bytes, photo) ? bytes : await encode(photo))
    await rename(partial, file)
  } finally {
    await rm(partial, { force: true })
  }
  return url
}

/** True when the service can still serve the picture with this SHA-256. */
export const hasPicture = (dataDir: string, hash: string): Promise<boolean> =>
  isThere(join(dataDir, imageUrlOf(hash)))

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

const isServable = (bytes: Uint8Array, photo: Photo): boolean =>
  bytes.byteLength <= smallEnough &&
  Math.max(photo.width, photo.height) < photoMaxSide &&
  imageFormatOf(bytes) === 'jpeg'

function encode({ rgb, width, height }: Photo): Promise<Buffer> {
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 84 })
    .toBuffer()
}
