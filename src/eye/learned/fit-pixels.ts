import type { Photo } from '../../image/photo.ts'

type Frame = { readonly width: number; readonly height: number; readonly background: number }

/**
 * Puts a photo into a frame as `training/preprocess.py` does: aspect kept, scaled by a triangle filter that widens when
 * shrinking, centered on the background, nothing rounded. Writes three planes (red, green, blue; 0 to 255) to `out` from `at` on.
 */
export function fitPixels(photo: Photo, frame: Frame, out: Float32Array, at = 0): void {
  const { width, height, background } = frame
  const plane = width * height
  out.fill(background, at, at + 3 * plane)
  const scale = Math.min(width / photo.width, height / photo.height)
  const innerWidth = Math.min(width, Math.max(1, Math.floor(photo.width * scale + 0.5)))
  const innerHeight = Math.min(height, Math.max(1, Math.floor(photo.height * scale + 0.5)))
  const left = Math.floor((width - innerWidth) / 2)
  const top = Math.floor((height - innerHeight) / 2)
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
      const to = at + (top + y) * width + left + x
      out[to] = red
      out[to + plane] = green
      out[to + 2 * plane] = blue
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
