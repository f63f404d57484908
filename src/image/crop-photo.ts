import type { Photo } from './photo.ts'

/** A box in shares of a picture: left edge, top edge, width, height, each from 0 to 1. */
export type Box = readonly [x: number, y: number, width: number, height: number]

const crops = new WeakMap<Photo, Map<string, Photo>>()

/** The part of a photo inside a box, at its own resolution; its pixels are copied when asked for. The same part of the same photo is the same object. */
export function cropPhoto(photo: Photo, box: Box): Photo {
  const frame = pixelsOf(photo, box)
  const key = frame.join(',')
  const known = crops.get(photo) ?? new Map<string, Photo>()
  crops.set(photo, known)
  const crop = known.get(key) ?? cut(photo, frame)
  known.set(key, crop)
  return crop
}

type Frame = readonly [left: number, top: number, width: number, height: number]

function pixelsOf({ width, height }: Photo, [x, y, w, h]: Box): Frame {
  const left = Math.min(width - 1, Math.max(0, Math.round(x * width)))
  const top = Math.min(height - 1, Math.max(0, Math.round(y * height)))
  const right = Math.min(width, Math.max(left + 1, Math.round((x + w) * width)))
  const bottom = Math.min(height, Math.max(top + 1, Math.round((y + h) * height)))
  return [left, top, right - left, bottom - top]
}

function cut(photo: Photo, frame: Frame): Photo {
  const [, , width, height] = frame
  let rgb: Uint8Array | undefined
  return {
    width,
    height,
    hash: `${photo.hash}#${frame.join(',')}`,
    get rgb() {
      rgb ??= pixelsIn(photo, frame)
      return rgb
    },
  }
}

function pixelsIn({ width, rgb }: Photo, [left, top, w, h]: Frame): Uint8Array {
  const out = new Uint8Array(w * h * 3)
  for (let row = 0; row < h; row++) {
    const from = ((top + row) * width + left) * 3
    out.set(rgb.subarray(from, from + w * 3), row * w * 3)
  }
  return out
}
