/** Pictures of 8-bit channels, three a pixel, rows from the top. */
type Pixels = {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8ClampedArray | Uint8Array
}

/** A kernel and how far it reaches, in pixels of the smaller picture. */
type Kernel = { readonly reach: number; readonly at: (x: number) => number }

const sinc = (x: number) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x))

/** Pillow's numbers for the ways to resize, as a model's configuration names them. */
const kernels: Readonly<Record<number, Kernel>> = {
  0: { reach: 0.5, at: () => 1 },
  1: { reach: 3, at: (x) => sinc(x) * sinc(x / 3) },
  2: { reach: 1, at: (x) => 1 - Math.abs(x) },
  3: { reach: 2, at: (x) => cubic(Math.abs(x)) },
}

/** Keys' cubic with a = -1/2. */
const cubic = (x: number) =>
  x < 1 ? (1.5 * x - 2.5) * x * x + 1 : x < 2 ? -0.5 * (((x - 5) * x + 8) * x - 4) : 0

/**
 * A picture resized as Pillow does it, by which CLIP and SigLIP were taught: pixels are areas, and one that shrinks is weighed over all of
 * them. `resample` is Pillow's number; bicubic where it is none.
 */
export function resizePixels(
  { width, height, rgb }: Pixels,
  { width: across, height: down, resample }: { width: number; height: number; resample: number },
): Uint8ClampedArray {
  const kernel = kernels[resample] ?? (kernels[3] as Kernel)
  const row = { count: height, stride: width * 3, step: 3 }
  const narrowed = resizeLines(rgb, {
    ...row,
    from: width,
    to: across,
    kernel,
    outStride: across * 3,
    outStep: 3,
  })
  const column = { count: across, stride: 3, step: across * 3 }
  return resizeLines(narrowed, {
    ...column,
    from: height,
    to: down,
    kernel,
    outStride: 3,
    outStep: across * 3,
  })
}

type Lines = {
  /** Lines, the distance between two, and between two pixels of one. */
  readonly count: number
  readonly stride: number
  readonly step: number
  readonly outStride: number
  readonly outStep: number
  /** Pixels of a line, before and after. */
  readonly from: number
  readonly to: number
  readonly kernel: Kernel
}

function resizeLines(
  source: Uint8ClampedArray | Uint8Array,
  { count, stride, step, outStride, outStep, from, to, kernel }: Lines,
): Uint8ClampedArray {
  const out = new Uint8ClampedArray(count * to * 3)
  for (let place = 0; place < to; place += 1) {
    const { first, weights } = weightsAt(place, { from, to, kernel })
    for (let line = 0; line < count; line += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0
        const start = line * stride + first * step + channel
        for (let tap = 0; tap < weights.length; tap += 1)
          sum += (weights[tap] as number) * (source[start + tap * step] as number)
        out[line * outStride + place * outStep + channel] = sum
      }
    }
  }
  return out
}

/** The pixels that one pixel is made of, and how much each counts; they add up to one. */
function weightsAt(place: number, { from, to, kernel }: Pick<Lines, 'from' | 'to' | 'kernel'>) {
  const shrinks = Math.max(1, from / to)
  const reach = kernel.reach * shrinks
  const center = ((place + 0.5) * from) / to
  const first = Math.max(0, Math.trunc(center - reach + 0.5))
  const end = Math.min(from, Math.trunc(center + reach + 0.5))
  const weights = Array.from({ length: end - first }, (_, at) =>
    kernel.at((first + at - center + 0.5) / shrinks),
  )
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return { first, weights: weights.map((weight) => weight / whole) }
}
