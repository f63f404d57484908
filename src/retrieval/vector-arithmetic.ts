/** The vector scaled to length one; a zero vector stays as it is. */
export function normalized(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  return length === 0 ? vector : vector.map((value) => value / length)
}

/** base + weight × (towards − from), component by component. */
export function moved(
  base: ArrayLike<number>,
  { towards, from, weight }: { towards: Float32Array; from: Float32Array; weight: number },
): Float32Array {
  return Float32Array.from(
    { length: base.length },
    (_, at) => (base[at] as number) + weight * ((towards[at] as number) - (from[at] as number)),
  )
}
