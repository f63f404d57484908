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
  const { first, start, weights } = triangle(photo.width, innerWidth)
  const down = triangle(photo.height, innerHeight)
  const row = new Float32Array(photo.width * 3)
  for (let y = 0; y < innerHeight; y++) {
    gatherRow(photo.rgb, { first: down.first[y]!, weights: weightsOf(down, y) }, row)
    for (let x = 0, to = at + ((top + y) * width + left) * 3; x < innerWidth; x++, to += 3) {
      let red = 0
      let green = 0
      let blue = 0
      const end = start[x + 1]!
      for (let n = start[x]!, from = first[x]! * 3; n < end; n++, from += 3) {
        const weight = weights[n]!
        red += weight * row[from]!
        green += weight * row[from + 1]!
        blue += weight * row[from + 2]!
      }
      out[to] = red + 0.5
      out[to + 1] = green + 0.5
      out[to + 2] = blue + 0.5
    }
  }
}

/**
 * The pixels that each target pixel is made of: from `first` on, with the weights, which sum to one, from its `start` to the next one's.
 */
type Spans = { readonly first: Int32Array; readonly start: Int32Array; readonly weights: Float32Array }

const weightsOf = ({ start, weights }: Spans, n: number) => weights.subarray(start[n]!, start[n + 1]!)

function gatherRow(
  rgb: Uint8Array,
  { first, weights }: { first: number; weights: Float32Array },
  row: Float32Array,
) {
  const stride = row.length
  for (let n = 0; n < weights.length; n++) {
    const weight = weights[n]!
    const from = (first + n) * stride
    if (n === 0) for (let i = 0; i < stride; i++) row[i] = weight * rgb[from + i]!
    else for (let i = 0; i < stride; i++) row[i]! += weight * rgb[from + i]!
  }
}

function triangle(source: number, target: number): Spans {
  const scale = source / target
  const support = Math.max(1, scale)
  const most = Math.ceil(2 * support) + 1
  const spans = {
    first: new Int32Array(target),
    start: new Int32Array(target + 1),
    weights: new Float32Array(target * most),
  }
  const raw = new Float64Array(most)
  for (let n = 0, end = 0; n < target; n++) {
    const center = (n + 0.5) * scale
    const first = Math.max(0, Math.ceil(center - support - 0.5))
    const last = Math.min(source - 1, Math.floor(center + support - 0.5))
    let sum = 0
    for (let i = 0; i <= last - first; i++) {
      raw[i] = Math.max(0, 1 - Math.abs(first + i + 0.5 - center) / support)
      sum += raw[i]!
    }
    for (let i = 0; i <= last - first; i++) spans.weights[end++] = raw[i]! / sum
    spans.first[n] = first
    spans.start[n + 1] = end
  }
  return spans
}
