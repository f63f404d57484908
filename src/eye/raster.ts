import type { Photo } from '../image/photo.ts'
import { labOf } from './lab.ts'

/** A small CIELAB picture: `lab` holds L, a, b of each pixel, rows from the top. */
export type Raster = { readonly width: number; readonly height: number; readonly lab: Float32Array }

/** Longer side of the picture that the eye works on, pixels: finer stripes than this shows are not seen. */
const rasterMaxSide = 112

/** Shrinks a photo by averaging areas, never enlarging, and takes it to CIELAB. */
export function rasterOf({ width, height, rgb }: Photo): Raster {
  const scale = Math.min(1, rasterMaxSide / Math.max(width, height))
  const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
  const lab = new Float32Array(w * h * 3)
  for (let y = 0; y < h; y++) {
    const top = Math.floor((y * height) / h)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * height) / h))
    for (let x = 0; x < w; x++) {
      const left = Math.floor((x * width) / w)
      const right = Math.max(left + 1, Math.floor(((x + 1) * width) / w))
      let red = 0
      let green = 0
      let blue = 0
      for (let row = top; row < bottom; row++) {
        const end = (row * width + right) * 3
        for (let at = (row * width + left) * 3; at < end; at += 3) {
          // Kept as 32-bit integers, which is quicker by a third.
          red = (red + rgb[at]!) | 0
          green = (green + rgb[at + 1]!) | 0
          blue = (blue + rgb[at + 2]!) | 0
        }
      }
      const count = (bottom - top) * (right - left)
      labOf(red / count, green / count, blue / count, lab, (y * w + x) * 3)
    }
  }
  return { width: w, height: h, lab }
}
