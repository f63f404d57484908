import type { Bounds } from './bounds.ts'

/** Some cells of a grid. */
export type Cells = {
  /** 1 for each of them. */
  readonly mask: Uint8Array
  readonly cells: number
  readonly bounds: Bounds
}

/** Connected cells, diagonals included; pieces of fewer cells than `least` are left out. */
export function piecesOf(mask: Uint8Array, columns: number, least = 1): Cells[] {
  const left = mask.slice()
  const reached = new Int32Array(mask.length)
  const pieces: Cells[] = []
  for (let start = 0; start < left.length; start++) {
    if (left[start] !== 1) continue
    const { cells, bounds } = flood(left, { start, columns, reached })
    if (cells < least) continue
    const piece = new Uint8Array(mask.length)
    for (let n = 0; n < cells; n++) piece[reached[n]!] = 1
    pieces.push({ mask: piece, cells, bounds })
  }
  return pieces
}

/** Takes all cells connected with `start` out of `left`, and lists them at the start of `reached`. */
function flood(
  left: Uint8Array,
  { start, columns, reached }: { start: number; columns: number; reached: Int32Array },
): Omit<Cells, 'mask'> {
  const rows = left.length / columns
  let [leftmost, topmost, rightmost, lowest] = [columns, rows, 0, 0]
  let cells = 1
  reached[0] = start
  left[start] = 0
  for (let n = 0; n < cells; n++) {
    const at = reached[n]!
    const x = at % columns
    const y = (at - x) / columns
    if (x < leftmost) leftmost = x
    if (x > rightmost) rightmost = x
    if (y < topmost) topmost = y
    if (y > lowest) lowest = y
    const [from, to] = [x > 0 ? -1 : 0, x < columns - 1 ? 1 : 0]
    for (let row = y > 0 ? at - columns : at; row <= at + columns && row < left.length; row += columns)
      for (let next = row + from; next <= row + to; next++) {
        if (left[next] !== 1) continue
        left[next] = 0
        reached[cells++] = next
      }
  }
  return { cells, bounds: { left: leftmost, top: topmost, right: rightmost + 1, bottom: lowest + 1 } }
}
