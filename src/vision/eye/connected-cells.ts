import { around } from './around.ts'
import { type Bounds, boundsOf } from './bounds.ts'

/** Some cells of a grid. */
export type Cells = {
  /** 1 for each of them. */
  readonly mask: Uint8Array
  readonly cells: number
  readonly bounds: Bounds
}

/** Connected cells, diagonals included. */
export function piecesOf(mask: Uint8Array, columns: number): Cells[] {
  const left = mask.slice()
  const pieces: Cells[] = []
  for (let start = 0; start < left.length; start++) {
    if (left[start] !== 1) continue
    const piece = new Uint8Array(mask.length)
    const stack = [start]
    left[start] = 0
    let cells = 0
    while (stack.length > 0) {
      const at = stack.pop()!
      piece[at] = 1
      cells++
      for (const next of around(at, columns, mask.length)) {
        if (left[next] !== 1) continue
        left[next] = 0
        stack.push(next)
      }
    }
    pieces.push({ mask: piece, cells, bounds: boundsOf(piece, columns) })
  }
  return pieces
}
