import type { Foreground } from './foreground.ts'
import type { Raster } from './raster.ts'

/** Side of the square that a garment is brought to. */
export const cropSide = 64

/** The garment brought to one size: `cropSide²` lightness, a, b and mask values, its aspect kept, centered. */
export type Crop = {
  readonly light: Float32Array
  readonly a: Float32Array
  readonly b: Float32Array
  readonly mask: Float32Array
  readonly box: Box
}
export type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Cuts the foreground out on neutral ground; what lies just outside the mask fades rather than stops. */
export function cropOf({ width, height, lab }: Raster, { mask }: Foreground): Crop {
  const box = boundingBox(mask, width, height)
  const size = cropSide * cropSide
  const crop = {
    light: new Float32Array(size),
    a: new Float32Array(size),
    b: new Float32Array(size),
    mask: new Float32Array(size),
    box,
  }
  const side = Math.max(box.width, box.height) * 1.06
  const left = box.left + box.width / 2 - side / 2
  const top = box.top + box.height / 2 - side / 2
  for (let y = 0; y < cropSide; y++) {
    const sourceY = top + ((y + 0.5) * side) / cropSide - 0.5
    const y0 = Math.floor(sourceY)
    for (let x = 0; x < cropSide; x++) {
      const at = y * cropSide + x
      const sourceX = left + ((x + 0.5) * side) / cropSide - 0.5
      const x0 = Math.floor(sourceX)
      let covered = 0
      for (let corner = 0; corner < 4; corner++) {
        const cx = x0 + (corner & 1)
        const cy = y0 + (corner >> 1)
        if (cx < 0 || cy < 0 || cx >= width || cy >= height || mask[cy * width + cx] !== 1) continue
        const weight = (1 - Math.abs(sourceX - cx)) * (1 - Math.abs(sourceY - cy))
        const source = (cy * width + cx) * 3
        covered += weight
        crop.light[at]! += weight * lab[source]!
        crop.a[at]! += weight * lab[source + 1]!
        crop.b[at]! += weight * lab[source + 2]!
      }
      crop.mask[at] = covered
      crop.light[at]! += (1 - covered) * 100
    }
  }
  return crop
}

/** The smallest box around the pixels of a mask. */
export function boundingBox(mask: Uint8Array, width: number, height: number): Box {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      if (mask[i] !== 1) continue
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      bottom = y
    }
  return { left, top, width: right - left + 1, height: bottom - top + 1 }
}
