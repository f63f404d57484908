import { type Bounds, unite } from './bounds.ts'
import { type Cells, piecesOf } from './connected-cells.ts'
import type { DecodeRules } from './decode-rules.ts'
import { splitPiece } from './split-piece.ts'

/** A garment in cells. */
export type Piece = Cells & {
  readonly group: string
  /** Share of each kind of its group, which add up to one. */
  readonly kinds: Readonly<Record<string, number>>
  /** Mean probability of its group on its cells. */
  readonly score: number
}

type Grid = { readonly columns: number; readonly kinds: readonly string[]; readonly rules: DecodeRules }

/**
 * The garments that cells show, the largest and surest first: `decode` of `training/garments.py`. `probabilities` holds those of the
 * first kind for all cells, row by row, then those of the second.
 */
export function findPieces(
  probabilities: Float32Array,
  { columns, kinds, rules }: Grid,
): { pieces: Piece[]; laid: boolean } {
  const cells = probabilities.length / kinds.length
  const classes = classesOf(kinds, rules)
  const { winner, sums } = strongest(probabilities, { classes, cells })
  const laid = isLaid(winner, classes, rules)
  const found = classes.flatMap((each, at) => {
    if (!each.isGroup || !winner.includes(at)) return []
    const mask = winner.map((label) => (label === at ? 1 : 0))
    const connected = largest(piecesOf(mask, columns, 2))
    const pieces = laid ? connected.flatMap((piece) => splitPiece(piece, columns, rules)) : connected
    const reach = { gap: rules.gap[each.name] ?? leastGap, near: rules.near }
    const whole = !laid || rules.pairs.includes(each.name) ? joined(pieces, reach) : pieces
    return whole.flatMap((piece) => {
      const score = meanOver(piece.mask, sums, at * cells)
      if (piece.cells < leastCells(each.name, rules) || score < rules.least_score) return []
      return [
        { ...piece, group: each.name, score, kinds: sharesOf(piece.mask, { probabilities, each, kinds }) },
      ]
    })
  })
  const most = Math.max(0, ...found.map((piece) => piece.cells))
  const pieces = found
    .filter((piece) => rules.small.includes(piece.group) || piece.cells >= rules.least_share * most)
    .sort((one, other) => other.cells * other.score - one.cells * one.score)
  return { pieces, laid }
}

/** A picture that is all noise falls into hundreds of pieces; no garment is of more than these. */
const mostPieces = 24

function largest(pieces: readonly Cells[]): readonly Cells[] {
  if (pieces.length <= mostPieces) return pieces
  return pieces.toSorted((one, other) => other.cells - one.cells).slice(0, mostPieces)
}

/** Kinds of which a person shows something. */
const person = ['skin', 'hair']

function isLaid(winner: Uint8Array, classes: readonly Class[], { laid }: DecodeRules): boolean {
  let [garments, people] = [0, 0]
  for (const at of winner) {
    if (classes[at]!.isGroup) garments++
    if (person.includes(classes[at]!.name)) people++
  }
  return people < laid * garments
}

/** The gap of groups that the rules name none for. */
const leastGap = 0.2

function leastCells(group: string, { least, small, least_small, least_else }: DecodeRules): number {
  return least[group] ?? (small.includes(group) ? least_small : least_else)
}

/** Kinds that are added up; one that is in no group stands alone. */
type Class = { readonly name: string; readonly isGroup: boolean; readonly members: readonly number[] }

function classesOf(kinds: readonly string[], { groups }: DecodeRules): Class[] {
  const members = new Map<string, number[]>()
  for (const [at, kind] of kinds.entries()) {
    const name = groups[kind] ?? kind
    members.set(name, [...(members.get(name) ?? []), at])
  }
  const groupNames = new Set(Object.values(groups))
  return [...members]
    .map(([name, each]) => ({ name, isGroup: groupNames.has(name), members: each }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** For each cell the class with the largest sum of probabilities, and all sums, class by class. */
function strongest(
  probabilities: Float32Array,
  { classes, cells }: { classes: readonly Class[]; cells: number },
): { winner: Uint8Array; sums: Float32Array } {
  const sums = new Float32Array(classes.length * cells)
  const winner = new Uint8Array(cells)
  const most = new Float32Array(cells)
  const total = new Float64Array(cells)
  for (const [at, { members }] of classes.entries()) {
    total.fill(0)
    for (const kind of members)
      for (let cell = 0, from = kind * cells; cell < cells; cell++, from++)
        total[cell]! += probabilities[from]!
    for (let cell = 0, to = at * cells; cell < cells; cell++, to++) {
      const sum = total[cell]!
      sums[to] = sum
      if (at === 0 || sum > most[cell]!) {
        winner[cell] = at
        most[cell] = sum
      }
    }
  }
  return { winner, sums }
}

type Reach = { readonly gap: number; readonly near: number }

function joined(pieces: readonly Cells[], reach: Reach): Cells[] {
  const left = [...pieces]
  for (let at = 0; at < left.length; ) {
    const one = left[at]!
    const other = left.findIndex((each, n) => n > at && areTogether(one.bounds, each.bounds, reach))
    if (other === -1) {
      at++
      continue
    }
    const [piece] = left.splice(other, 1)
    left[at] = {
      mask: one.mask.map((bit, cell) => bit | piece!.mask[cell]!),
      cells: one.cells + piece!.cells,
      bounds: unite(one.bounds, piece!.bounds),
    }
    at = 0
  }
  return left
}

/** Whether pieces are one garment: close by, or side by side as two shoes, two legs, two halves of an open coat. */
function areTogether(one: Bounds, other: Bounds, { gap, near }: Reach): boolean {
  const across = Math.max(one.left, other.left) - Math.min(one.right, other.right)
  const down = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom)
  if (across <= near && down <= near) return true
  const height = Math.min(one.bottom - one.top, other.bottom - other.top)
  const width = Math.max(one.right - one.left, other.right - other.left)
  return -down >= 0.5 * height && across <= gap * width
}

function meanOver(mask: Uint8Array, values: Float32Array, from: number): number {
  let [sum, count] = [0, 0]
  for (let cell = 0; cell < mask.length; cell++)
    if (mask[cell] === 1) {
      sum += values[from + cell]!
      count++
    }
  return sum / count
}

function sharesOf(
  mask: Uint8Array,
  { probabilities, each, kinds }: { probabilities: Float32Array; each: Class; kinds: readonly string[] },
): Record<string, number> {
  const means = each.members.map((kind) => meanOver(mask, probabilities, kind * mask.length))
  const total = means.reduce((sum, mean) => sum + mean, 0)
  return Object.fromEntries(each.members.map((kind, n) => [kinds[kind]!, means[n]! / total]))
}
