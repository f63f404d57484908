import { randomUUID } from 'node:crypto'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import type { Photo } from '../image/photo.ts'
import { jpegSize } from './jpeg-size.ts'

/** A JPEG that is no larger than this, in bytes and in pixels a side, is served as it came. */
const smallEnough = { bytes: 100_000, side: 640 }

const imageUrl = /^\/images\/([0-9a-f]{32})\.jpg$/

/** The path under which the service serves the picture with this SHA-256. */
export const imageUrlOf = (hash: string): string => `/images/${hash.slice(0, 32)}.jpg`

/** The file behind a path that `imageUrlOf` made; null for any other text. */
export function picturePath(dataDir: string, url: string): string | null {
  const name = imageUrl.exec(url)?.[1]
  return name === undefined ? null : join(dataDir, 'images', `${name}.jpg`)
}

/**
 * Keeps a copy of a picture for display: a small JPEG as it came, any other made from the one decoding. It is there whole
 * or not at all. Gives the path under which it is served.
 */
export async function storePicture(options: {
  dataDir: string
  bytes: Uint8Array
  /** SHA-256 of the bytes. */
  content: string
  /** Null of one that is servable. */
  photo: Photo | null
}): Promise<string> {
  const { dataDir, bytes, content, photo } = options
  const url = imageUrlOf(content)
  const file = join(dataDir, 'images', url.slice('/images/'.length))
  if (await isThere(file)) return url
  const partial = `${file}.${randomUUID()}.partial`
  try {
    await writeInFolder(partial, photo === null || isServable(bytes) ? bytes : await encode(photo))
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  return url
}

/** Writes a file, and makes its folder only when it is missing: thousands of pictures go to one. */
async function writeInFolder(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
}

/** True when the service can still serve the picture with this SHA-256. */
export const hasPicture = (dataDir: string, hash: string): Promise<boolean> =>
  isThere(join(dataDir, imageUrlOf(hash)))

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** True of a picture that is served as it came. */
export function isServable(bytes: Uint8Array): boolean {
  if (bytes.byteLength > smallEnough.bytes) return false
  const size = jpegSize(bytes)
  return size !== null && Math.max(size.width, size.height) <= smallEnough.side
}

function encode({ rgb, width, height }: Photo): Promise<Buffer> {
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 84 })
    .toBuffer()
}
