import { parentPort, workerData } from 'node:worker_threads'

export type HeicRequest = { readonly bytes: Uint8Array; readonly maxPixels: number }
export type HeicAnswer =
  | { readonly width: number; readonly height: number; readonly rgba: Uint8Array }
  /** More pixels than allowed: nothing was decoded. */
  | { readonly width: number; readonly height: number }
  | { readonly problem: string }

/** What is used of libheif: its typings describe another build. */
type Libheif = { readonly HeifDecoder: new () => { decode: (bytes: Uint8Array) => HeifImage[] } }
type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }
type HeifImage = {
  readonly get_width: () => number
  readonly get_height: () => number
  readonly display: (into: Pixels, done: (pixels: Pixels | null) => void) => void
}

async function answer({ bytes, maxPixels }: HeicRequest): Promise<HeicAnswer> {
  const libheif: Libheif = (await import('libheif-js/wasm-bundle.js')).default
  const [image] = new libheif.HeifDecoder().decode(bytes)
  if (image === undefined) return { problem: 'No picture was found.' }
  const [width, height] = [image.get_width(), image.get_height()]
  if (width * height > maxPixels) return { width, height }
  const { promise, resolve } = Promise.withResolvers<Pixels | null>()
  image.display({ data: new Uint8ClampedArray(width * height * 4), width, height }, resolve)
  const pixels = await promise
  if (pixels === null) return { problem: 'Decoding failed.' }
  return { width, height, rgba: new Uint8Array(pixels.data.buffer) }
}

const answered = await answer(workerData as HeicRequest)
parentPort?.postMessage(answered, 'rgba' in answered ? [answered.rgba.buffer as ArrayBuffer] : [])
