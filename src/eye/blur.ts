/** Mean over a square of `2 * radius + 1` pixels, cut at the edges. */
export function blur(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  return alongColumns(alongRows(values, width, height, radius), width, height, radius)
}

function alongRows(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  const out = new Float32Array(values.length)
  const ahead = Math.min(radius, width)
  for (let start = 0; start < width * height; start += width) {
    let sum = 0
    for (let x = 0; x < ahead; x++) sum += values[start + x]!
    for (let x = 0; x < width; x++) {
      if (x + radius < width) sum += values[start + x + radius]!
      if (x > radius) sum -= values[start + x - radius - 1]!
      out[start + x] = sum / covered(x, width, radius)
    }
  }
  return out
}

/** Row by row with a running sum for each column: the memory is read in its order. */
function alongColumns(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  const out = new Float32Array(values.length)
  const sums = new Float64Array(width)
  const add = (row: number) => {
    for (let x = 0, at = row * width; x < width; x++, at++) sums[x]! += values[at]!
  }
  const ahead = Math.min(radius, height)
  for (let y = 0; y < ahead; y++) add(y)
  for (let y = 0; y < height; y++) {
    if (y + radius < height) add(y + radius)
    if (y > radius)
      for (let x = 0, at = (y - radius - 1) * width; x < width; x++, at++) sums[x]! -= values[at]!
    const size = covered(y, height, radius)
    for (let x = 0, at = y * width; x < width; x++, at++) out[at] = sums[x]! / size
  }
  return out
}

const covered = (at: number, length: number, radius: number) =>
  Math.min(length - 1, at + radius) - Math.max(0, at - radius) + 1
