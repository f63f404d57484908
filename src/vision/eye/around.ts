/** The eight neighbors of a cell that lie in a grid of so many columns and cells. */
export function around(at: number, columns: number, cells: number): number[] {
  const x = at % columns
  const neighbors: number[] = []
  for (let dx = -1; dx <= 1; dx++)
    for (let dy = -columns; dy <= columns; dy += columns) {
      const next = at + dx + dy
      if (next !== at && x + dx >= 0 && x + dx < columns && next >= 0 && next < cells) neighbors.push(next)
    }
  return neighbors
}
