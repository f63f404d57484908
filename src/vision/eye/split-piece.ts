import { around } from './around.ts'
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
    const seeds = piecesOf(core, columns).filter(({ cells }) => cells >= rules.seed)
    if (seeds.length < 2) continue
    const nearest = piece.mask.map((bit, at) => (bit === 1 ? nearestSeed(at, seeds, columns) : 0))
    return seeds
      .map((_, n) => cellsOf(piece.mask, (at) => nearest[at] === n, columns))
      .flatMap((part) => splitPiece(part, columns, rules))
  }
  return [piece]
}

/** Cells all of whose eight neighbors are there. */
function eroded(mask: Uint8Array, columns: number): Uint8Array {
  return mask.map((bit, at) => {
    const neighbors = around(at, columns, mask.length)
    return bit === 1 && neighbors.length === 8 && neighbors.every((next) => mask[next] === 1) ? 1 : 0
  })
}

function nearestSeed(at: number, seeds: readonly Cells[], columns: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (const [n, { mask }] of seeds.entries())
    for (let cell = 0; cell < mask.length; cell++) {
      if (mask[cell] !== 1) continue
      const across = (cell % columns) - (at % columns)
      const down = Math.floor(cell / columns) - Math.floor(at / columns)
      const distance = across * across + down * down
      if (distance < least) [best, least] = [n, distance]
    }
  return best
}

function cellsOf(mask: Uint8Array, isIn: (at: number) => boolean, columns: number): Cells {
  const part = mask.map((bit, at) => (bit === 1 && isIn(at) ? 1 : 0))
  return { mask: part, cells: part.reduce((sum, bit) => sum + bit, 0), bounds: boundsOf(part, columns) }
}
