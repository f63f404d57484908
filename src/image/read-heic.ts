import { AppError } from '../errors.ts'
import { checkSize } from './image-limits.ts'

type Rgba = { readonly width: number; readonly height: number; readonly rgba: Uint8Array }

/** What is used of libheif: its typings describe another build. */
type Libheif = { readonly HeifDecoder: new () => { decode: (bytes: Uint8Array) => HeifImage[] } }
type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }
type HeifImage = {
  readonly get_width: () => number
  readonly get_height: () => number
  readonly display: (into: Pixels, done: (pixels: Pixels | null) => void) => void
  readonly free: () => void
}

/**
 * The first picture of a HEIC file, upright, at its full size: a phone's takes a second, 100 MB and the thread it is called on.
 * Throws `invalid-image` or `image-too-large`.
 */
export async function readHeic(bytes: Uint8Array, maxPixels: number): Promise<Rgba> {
  const libheif: Libheif = (await import('libheif-js/wasm-bundle.js')).default
  let images: readonly HeifImage[] = []
  try {
    images = new libheif.HeifDecoder().decode(bytes)
    const [image] = images
    if (image === undefined) throw new Error('No picture was found.')
    const size = { width: image.get_width(), height: image.get_height() }
    checkSize(size, maxPixels)
    const { promise, resolve } = Promise.withResolvers<Pixels | null>()
    image.display({ data: new Uint8ClampedArray(size.width * size.height * 4), ...size }, resolve)
    const pixels = await promise
    if (pixels === null) throw new Error('Decoding failed.')
    return { ...size, rgba: new Uint8Array(pixels.data.buffer) }
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError(
      'invalid-image',
      'This HEIC picture is damaged or uses a feature that is not supported: send it as JPEG.',
      { cause },
    )
  } finally {
    for (const image of images) image.free()
  }
}
