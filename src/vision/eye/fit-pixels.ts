import type { Photo } from '../../image/photo.ts'

type Size = { readonly width: number; readonly height: number }
type Frame = Size & { readonly background: number }

/** Where a photo comes to lie in a frame, in pixels of the frame: as large as fits, its aspect kept, centered. */
export function placeInFrame(
  photo: Size,
  frame: Size,
): Size & { readonly left: number; readonly top: number } {
  const scale = Math.min(frame.width / photo.width, frame.height / photo.height)
  const width = Math.min(frame.width, Math.max(1, Math.floor(photo.width * scale + 0.5)))
  const height = Math.min(frame.height, Math.max(1, Math.floor(photo.height * scale + 0.5)))
  const left = Math.floor((frame.width - width) / 2)
  return { width, height, left, top: Math.floor((frame.height - height) / 2) }
}

/**
 * Puts a photo into a frame as `training/preprocess.py` does: aspect kept, scaled by a triangle filter that widens when
 * shrinking, centered on the background. Writes red, green, blue of each pixel, rows from the top, to `out` from `at` on.
 */
export function fitPixels(photo: Photo, frame: Frame, out: Uint8Array, at = 0): void {
  const { width, height, background } = frame
  out.fill(background, at, at + 3 * width * height)
  const { width: innerWidth, height: innerHeight, left, top } = placeInFrame(photo, frame)
  const across = triangle(photo.width, innerWidth)
  const down = triangle(photo.height, innerHeight)
  const stride = photo.width * 3
  const row = new Float32Array(stride)
  for (let y = 0; y < innerHeight; y++) {
    gatherRow(photo.rgb, { stride, ...down[y]! }, row)
    for (let x = 0; x < innerWidth; x++) {
      const { first, weights } = across[x]!
      let [red, green, blue] = [0, 0, 0]
      for (let n = 0, from = first * 3; n < weights.length; n++, from += 3) {
        const weight = weights[n]!
        red += weight * row[from]!
        green += weight * row[from + 1]!
        blue += weight * row[from + 2]!
      }
      const to = at + ((top + y) * width + left + x) * 3
      out[to] = red + 0.5
      out[to + 1] = green + 0.5
      out[to + 2] = blue + 0.5
    }
  }
}

/** The pixels that one target pixel is made of: from `first` on, with weights that sum to one. */
type Span = { readonly first: number; readonly weights: Float32Array }

function gatherRow(
  rgb: Uint8Array,
  { first, weights, stride }: Span & { stride: number },
  row: Float32Array,
) {
  row.fill(0)
  for (let n = 0; n < weights.length; n++) {
    const weight = weights[n]!
    const from = (first + n) * stride
    for (let i = 0; i < stride; i++) row[i]! += weight * rgb[from + i]!
  }
}

function triangle(source: number, target: number): Span[] {
  const scale = source / target
  const support = Math.max(1, scale)
  return Array.from({ length: target }, (_, n) => {
    const center = (n + 0.5) * scale
    const first = Math.max(0, Math.ceil(center - support - 0.5))
    const last = Math.min(source - 1, Math.floor(center + support - 0.5))
    const raw = Array.from({ length: last - first + 1 }, (_, i) =>
      Math.max(0, 1 - Math.abs(first + i + 0.5 - center) / support),
    )
    const sum = raw.reduce((total, weight) => total + weight, 0)
    return { first, weights: Float32Array.from(raw, (weight) => weight / sum) }
  })
}
