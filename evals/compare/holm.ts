/**
 * P-values corrected for their number (Holm, 1979): with many tasks compared, the chance of any false alarm stays below the level.
 * In the order given.
 */
export function holm(values: readonly number[]): number[] {
  const order = values.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p)
  const corrected: number[] = []
  let highest = 0
  for (const [rank, { p, place }] of order.entries()) {
    highest = Math.max(highest, Math.min(1, p * (values.length - rank)))
    corrected[place] = highest
  }
  return corrected
}
