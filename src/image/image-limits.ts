import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'

/** Bounds on a picture: bytes as sent, pixels as announced by its header, and milliseconds spent on it. */
export type ImageLimits = Pick<Config['image'], 'maxBytes' | 'maxPixels' | 'timeoutMs'>

type Size = { readonly width: number; readonly height: number }

/** A side of more pixels is no camera's and no screenshot's. */
const longestSide = 30_000
/** So many times longer than wide is no picture of clothes; decoders take minutes over a line of millions of pixels. */
const mostElongated = 40

/** The `image-too-large` error for a picture that has too many bytes. */
export function tooManyBytes(maxBytes: number): AppError {
  return new AppError('image-too-large', `A picture may have at most ${maxBytes} bytes.`, {
    details: { max_bytes: maxBytes },
  })
}

/** Throws `image-too-large` for a size that is not to be decoded: too many pixels, a side too long, or a mere line. */
export function checkSize({ width, height }: Size, maxPixels: number): void {
  const refuse = (message: string) => {
    throw new AppError('image-too-large', message, { details: { width, height, max_pixels: maxPixels } })
  }
  if (width * height > maxPixels) refuse(`A picture may have at most ${maxPixels} pixels.`)
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (long > longestSide) refuse(`A picture’s side may have at most ${longestSide} pixels.`)
  if (long > mostElongated * short && long > 1_000)
    refuse(`A picture may be at most ${mostElongated} times as long as wide.`)
}
