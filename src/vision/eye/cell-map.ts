import type { Box } from '../../image/crop-photo.ts'
import type { Photo } from '../../image/photo.ts'
import type { Family } from '../../product/families.ts'
import type { EyeCard } from './eye-card.ts'
import { findPieces, type Piece } from './find-pieces.ts'
import { placeInFrame } from './fit-pixels.ts'
import { likeliest } from './posterior.ts'

/** A garment as the dense head sees it. */
export type SeenGarment = {
  readonly group: string
  readonly family: Family
  /** Share of each kind of cell that it may be, such as "skirt". */
  readonly kinds: Readonly<Record<string, number>>
  /** Share of the picture that it covers. */
  readonly share: number
  /** Mean probability of its cells, in [0, 1]. */
  readonly clarity: number
  readonly box: Box
  /** 1 for its cells, in the grid of its map. */
  readonly mask: Uint8Array
}

/** What the cells of a picture show. A grid lies over the frame that the picture was fitted into. */
export type CellMap = {
  readonly columns: number
  /** Where the picture lies in the grid, in cells. */
  readonly place: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  /** The likeliest kind of each cell, by its number in the card. */
  readonly kind: Uint8Array
  /** True where hardly any skin or hair is seen: nobody wears what there is. */
  readonly laid: boolean
  /** The largest and surest first. */
  readonly garments: readonly SeenGarment[]
}

const leastDoubtful = 0.3

/** Reads the dense head's logits, kind by kind and row by row, of one picture. */
export function readCells(
  logits: Float32Array,
  { card, photo }: { card: Pick<EyeCard, 'cells' | 'image'>; photo: Pick<Photo, 'width' | 'height'> },
): CellMap {
  const { kinds, stride, width: columns, family, decode: rules } = card.cells
  const inner = placeInFrame(photo, card.image)
  const place = {
    left: inner.left / stride,
    top: inner.top / stride,
    width: inner.width / stride,
    height: inner.height / stride,
  }
  const { probabilities, kind } = probabilitiesOf(logits, {
    biases: kinds.map((name) => rules.bias[rules.groups[name] ?? ''] ?? 0),
    temperature: rules.temperature,
  })
  const sure = findPieces(probabilities, { columns, kinds, rules })
  // In a picture where nothing is sure, such as white on white, what is doubtful is better than nothing.
  const doubtful = { ...rules, least_score: leastDoubtful }
  const { pieces, laid } =
    sure.pieces.length > 0 ? sure : findPieces(probabilities, { columns, kinds, rules: doubtful })
  return {
    columns,
    place,
    kind,
    laid,
    garments: pieces.flatMap((piece) => {
      const named = family[likeliest(piece.kinds)[0]]
      return named == null ? [] : [garmentOf(piece, { place, family: named })]
    }),
  }
}

/** A kind this much less likely than the likeliest, in logits, has no share worth an exponential. */
const negligible = 12

let scratch = new Float32Array(0)

/** Memory for the probabilities of one picture, which nothing keeps. */
function scratchOf(length: number): Float32Array {
  if (scratch.length !== length) scratch = new Float32Array(length)
  return scratch
}

/** Kind by kind, so that memory is read in its order. */
function probabilitiesOf(
  logits: Float32Array,
  { biases, temperature }: { biases: readonly number[]; temperature: number },
): { probabilities: Float32Array; kind: Uint8Array } {
  const cells = logits.length / biases.length
  const probabilities = scratchOf(logits.length)
  const kind = new Uint8Array(cells)
  const most = new Float32Array(cells).fill(Number.NEGATIVE_INFINITY)
  for (let k = 0, at = 0; k < biases.length; k++)
    for (let cell = 0; cell < cells; cell++, at++) {
      const logit = (logits[at]! + biases[k]!) / temperature
      probabilities[at] = logit
      if (logit <= most[cell]!) continue
      most[cell] = logit
      kind[cell] = k
    }
  const sums = new Float32Array(cells)
  for (let k = 0, at = 0; k < biases.length; k++)
    for (let cell = 0; cell < cells; cell++, at++) {
      const behind = probabilities[at]! - most[cell]!
      const power = behind < -negligible ? 0 : Math.exp(behind)
      probabilities[at] = power
      sums[cell]! += power
    }
  for (let k = 0, at = 0; k < biases.length; k++)
    for (let cell = 0; cell < cells; cell++, at++) probabilities[at]! /= sums[cell]!
  return { probabilities, kind }
}

function garmentOf(
  { group, kinds, mask, cells, score, bounds }: Piece,
  { place, family }: { place: CellMap['place']; family: Family },
): SeenGarment {
  const across = (x: number) => share((x - place.left) / place.width)
  const down = (y: number) => share((y - place.top) / place.height)
  const [x, y] = [across(bounds.left), down(bounds.top)]
  return {
    group,
    family,
    kinds,
    mask,
    clarity: score,
    box: [x, y, share(across(bounds.right) - x), share(down(bounds.bottom) - y)],
    share: Math.min(1, cells / (place.width * place.height)),
  }
}

/** To a thousandth, as garments' boxes are told: what is cut out by them must be what was looked at. */
const share = (value: number) => Math.round(1000 * Math.min(1, Math.max(0, value))) / 1000
