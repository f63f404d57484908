import { boundsOf } from './bounds.ts'
import { type Cells, piecesOf } from './connected-cells.ts'
import type { DecodeRules } from './decode-rules.ts'

/** The parts of a piece that only touch: what falls apart when its edges are taken off, each cell with the nearest part. */
export function splitPiece(
  piece: Cells,
  columns: number,
  rules: Pick<DecodeRules, 'split' | 'seed'>,
): Cells[] {
  for (const depth of rules.split) {
    let core = piece.mask
    for (let n = 0; n < depth; n++) core = eroded(core, columns)
    const seeds = piecesOf(core, columns, rules.seed)
    if (seeds.length < 2) continue
    const lying = seeds.map(({ mask }) => placesOf(mask, columns))
    const nearest = piece.mask.map((bit, at) => (bit === 1 ? nearestSeed(at, lying, columns) : 0))
    return seeds
      .map((_, n) => cellsOf(piece.mask, (at) => nearest[at] === n, columns))
      .flatMap((part) => splitPiece(part, columns, rules))
  }
  return [piece]
}

/** Cells all of whose eight neighbors are there. */
function eroded(mask: Uint8Array, columns: number): Uint8Array {
  const core = new Uint8Array(mask.length)
  for (let row = columns; row < mask.length - columns; row += columns)
    for (let at = row + 1; at < row + columns - 1; at++)
      if (isFilled(mask, at - columns) && isFilled(mask, at) && isFilled(mask, at + columns)) core[at] = 1
  return core
}

/** Whether a cell and those on either side of it are there. */
const isFilled = (mask: Uint8Array, at: number) => mask[at - 1] === 1 && mask[at] === 1 && mask[at + 1] === 1

/** Columns and rows, in turn, of the cells of a seed. */
function placesOf(mask: Uint8Array, columns: number): Int16Array {
  const places = new Int16Array(2 * mask.length)
  let end = 0
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue
    places[end++] = at % columns
    places[end++] = Math.floor(at / columns)
  }
  return places.subarray(0, end)
}

function nearestSeed(at: number, seeds: readonly Int16Array[], columns: number): number {
  const x = at % columns
  const y = Math.floor(at / columns)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let n = 0; n < seeds.length; n++) {
    const places = seeds[n]!
    for (let i = 0; i < places.length; i += 2) {
      const across = places[i]! - x
      const down = places[i + 1]! - y
      const distance = across * across + down * down
      if (distance < least) {
        best = n
        least = distance
      }
    }
  }
  return best
}

function cellsOf(mask: Uint8Array, isIn: (at: number) => boolean, columns: number): Cells {
  const part = mask.map((bit, at) => (bit === 1 && isIn(at) ? 1 : 0))
  return { mask: part, cells: part.reduce((sum, bit) => sum + bit, 0), bounds: boundsOf(part, columns) }
}
