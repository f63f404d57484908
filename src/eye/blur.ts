/** Mean over a square of `2 * radius + 1` pixels, cut at the edges. */
export function blur(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  return along(
    along(values, { count: height, length: width, step: 1, line: width }, radius),
    { count: width, length: height, step: width, line: 1 },
    radius,
  )
}

type Lines = { count: number; length: number; step: number; line: number }

function along(values: Float32Array, { count, length, step, line }: Lines, radius: number): Float32Array {
  const out = new Float32Array(values.length)
  for (let n = 0; n < count; n++) {
    const start = n * line
    let sum = 0
    for (let i = 0; i < Math.min(radius, length); i++) sum += values[start + i * step]!
    for (let i = 0; i < length; i++) {
      if (i + radius < length) sum += values[start + (i + radius) * step]!
      if (i - radius - 1 >= 0) sum -= values[start + (i - radius - 1) * step]!
      const size = Math.min(length - 1, i + radius) - Math.max(0, i - radius) + 1
      out[start + i * step] = sum / size
    }
  }
  return out
}
