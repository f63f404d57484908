import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'

/** Bounds on a picture: bytes as sent, pixels as announced by its header, and milliseconds spent on it. */
export type ImageLimits = Pick<Config['image'], 'maxBytes' | 'maxPixels' | 'timeoutMs'>

/** The `image-too-large` error for a picture that has too many bytes. */
export function tooManyBytes(maxBytes: number): AppError {
  return new AppError('image-too-large', `A picture may have at most ${maxBytes} bytes.`, {
    details: { max_bytes: maxBytes },
  })
}

/** The same for one that has too many pixels. */
export function tooManyPixels(
  { width, height }: { readonly width: number; readonly height: number },
  maxPixels: number,
): AppError {
  return new AppError('image-too-large', `A picture may have at most ${maxPixels} pixels.`, {
    details: { width, height, max_pixels: maxPixels },
  })
}
