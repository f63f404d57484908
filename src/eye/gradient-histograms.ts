export const orientations = 9

export type Plane = { readonly values: Float32Array; readonly width: number; readonly height: number }

/**
 * Histograms of oriented gradients (Dalal and Triggs, 2005): `cells × cells × 9`, unsigned orientations, each cell scaled by
 * the energy of itself and its neighbours.
 */
export function gradientHistograms({ values, width, height }: Plane, cells: number): Float32Array {
  const histogram = new Float32Array(cells * cells * orientations)
  const columns = Uint8Array.from({ length: width }, (_, x) => Math.floor((x * cells) / width))
  for (let y = 1; y < height - 1; y++) {
    const row = Math.floor((y * cells) / height) * cells
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const dx = values[at + 1]! - values[at - 1]!
      const dy = values[at + width]! - values[at - width]!
      const strength = Math.sqrt(dx * dx + dy * dy)
      if (strength < 1) continue
      const angle = Math.atan2(dy, dx) / Math.PI
      const turn = (angle < 0 ? angle + 1 : angle) * orientations
      const low = Math.floor(turn)
      const part = turn - low
      const cell = (row + columns[x]!) * orientations
      histogram[cell + (low % orientations)]! += strength * (1 - part)
      histogram[cell + ((low + 1) % orientations)]! += strength * part
    }
  }
  return scaleByNeighbours(histogram, cells)
}

function scaleByNeighbours(histogram: Float32Array, cells: number): Float32Array {
  const energy = new Float32Array(cells * cells)
  for (let i = 0; i < histogram.length; i++)
    energy[Math.floor(i / orientations)]! += histogram[i]! * histogram[i]!
  const floor = energy.reduce((sum, value) => sum + value, 0) / energy.length
  const out = new Float32Array(histogram.length)
  for (let y = 0; y < cells; y++)
    for (let x = 0; x < cells; x++) {
      let around = floor
      for (let ny = Math.max(0, y - 1); ny <= Math.min(cells - 1, y + 1); ny++)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(cells - 1, x + 1); nx++)
          around += energy[ny * cells + nx]!
      const scale = 1 / (Math.sqrt(around) + 1e-3)
      for (let o = 0; o < orientations; o++) {
        const at = (y * cells + x) * orientations + o
        out[at] = Math.min(0.6, histogram[at]! * scale)
      }
    }
  return out
}
