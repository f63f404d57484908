import type { Box } from '../../image/crop-photo.ts'
import type { Photo } from '../../image/photo.ts'
import type { GarmentPixels } from '../color/garment-pixels.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { type Cells, piecesOf } from './connected-cells.ts'
import { fitPixels, placeInFrame } from './fit-pixels.ts'
import { distanceFromGround, type LabPicture, labPicture } from './ground-surface.ts'

/** A thing that lies on an even ground. */
export type LaidThing = {
  readonly box: Box
  /** Share of the picture that it covers. */
  readonly share: number
  /** 1 for its pixels, row by row of `picture`. */
  readonly mask: Uint8Array
  readonly picture: LabPicture & { readonly rgb: Uint8Array }
}

/** Longer side at which things are looked for. */
const size = 192
/** CIELAB distance from which on a pixel is no ground. */
const standsOut = 7
/**
 * The least share of the picture that a thing has; one at the picture's edge may be the ground's own shade, one that
 * lies within another's box a detail of it.
 */
const leastShare = { inside: 0.0035, atEdge: 0.02, detail: 0.006 }

/** The things that lie on a picture's even ground, the largest first; none where there is no such ground. */
export function laidThings(photo: Photo): LaidThing[] {
  const inner = placeInFrame(photo, { width: size, height: size })
  const frame = { width: inner.width, height: inner.height }
  const rgb = new Uint8Array(3 * frame.width * frame.height)
  fitPixels(photo, { ...frame, background: 255 }, rgb)
  const picture = { ...labPicture(rgb, frame), rgb }
  const distance = distanceFromGround(picture)
  if (distance === null) return []
  const pixels = frame.width * frame.height
  const isAtEdge = ({ left, top, right, bottom }: Bounds) =>
    left === 0 || top === 0 || right === frame.width || bottom === frame.height
  return piecesOf(standingOut(distance, frame.width), frame.width, leastShare.inside * pixels)
    .filter(({ cells, bounds }) => !isAtEdge(bounds) || cells >= leastShare.atEdge * pixels)
    .toSorted((one, other) => other.cells - one.cells)
    .filter(
      (piece, at, all) =>
        piece.cells >= leastShare.detail * pixels ||
        !all.slice(0, at).some(({ bounds }) => isWithin(piece.bounds, bounds)),
    )
    .map((piece) => thingOf(piece, picture))
}

/** A piece of the picture as a thing. */
export const thingOf = ({ mask, cells, bounds }: Cells, picture: LaidThing['picture']): LaidThing => ({
  ...{ mask, picture, share: cells / mask.length },
  box: boxOf(bounds, picture),
})

/** What a pixel at a thing's edge counts, which may be half ground. */
const atEdge = 0.1

/** The pixels of a thing, to read its colors by. */
export function pixelsOf({ mask, picture: { width, rgb, lab } }: LaidThing): GarmentPixels {
  const core = shrunk(mask, width)
  let count = 0
  for (const bit of mask) count += bit
  const pixels = {
    rgb: new Uint8Array(3 * count),
    lab: new Float32Array(3 * count),
    weights: new Float32Array(count),
    studio: false,
  }
  for (let at = 0, n = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue
    for (let c = 0; c < 3; c++) {
      pixels.rgb[3 * n + c] = rgb[3 * at + c]!
      pixels.lab[3 * n + c] = lab[3 * at + c]!
    }
    pixels.weights[n++] = core[at] === 1 ? 1 : atEdge
  }
  return pixels
}

/** Two things as one. */
export const unitedThing = (one: LaidThing, other: LaidThing): LaidThing => {
  const mask = one.mask.map((bit, at) => bit | other.mask[at]!)
  const cells = mask.reduce((sum, bit) => sum + bit, 0)
  return thingOf({ mask, cells, bounds: boundsOf(mask, one.picture.width) }, one.picture)
}

/** True of a piece half of whose box lies in another's. */
function isWithin(one: Bounds, other: Bounds): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return across > 0 && down > 0 && 2 * across * down >= (one.right - one.left) * (one.bottom - one.top)
}

/**
 * All but the ground that the picture's edge can be reached by: what an outline encloses belongs to the thing, be it as pale. Gaps of
 * two pixels in an outline are closed for that.
 */
function standingOut(distance: Float32Array, columns: number): Uint8Array {
  const seen = new Uint8Array(distance.length)
  for (let at = 0; at < seen.length; at++) if (distance[at]! >= standsOut) seen[at] = 1
  const filled = withoutHoles(grown(seen, columns), columns)
  return shrunk(filled, columns)
}

function withoutHoles(mask: Uint8Array, columns: number): Uint8Array {
  const filled = new Uint8Array(mask.length).fill(1)
  const last = mask.length - columns
  const reached = new Int32Array(mask.length)
  let end = 0
  const reach = (at: number) => {
    if (filled[at] === 0 || mask[at] === 1) return
    filled[at] = 0
    reached[end++] = at
  }
  for (let x = 0; x < columns; x++) {
    reach(x)
    reach(last + x)
  }
  for (let row = 0; row <= last; row += columns) {
    reach(row)
    reach(row + columns - 1)
  }
  for (let n = 0; n < end; n++) {
    const at = reached[n]!
    const x = at % columns
    if (x > 0) reach(at - 1)
    if (x < columns - 1) reach(at + 1)
    if (at >= columns) reach(at - columns)
    if (at < last) reach(at + columns)
  }
  return filled
}

/** With all that is beside it. */
const grown = (mask: Uint8Array, columns: number) => spreading(mask, columns, 1)

/** Without its edge. */
export const shrunk = (mask: Uint8Array, columns: number) => spreading(mask, columns, 0)

/** Gives a value to those of the four neighbors, within the grid, of the pixels that have it. */
function spreading(mask: Uint8Array, columns: number, value: 0 | 1): Uint8Array {
  const out = mask.slice()
  const last = mask.length - columns
  for (let row = 0; row < mask.length; row += columns)
    for (let x = 0, at = row; x < columns; x++, at++) {
      if (mask[at] !== value) continue
      if (x > 0) out[at - 1] = value
      if (x < columns - 1) out[at + 1] = value
      if (row > 0) out[at - columns] = value
      if (row < last) out[at + columns] = value
    }
  return out
}

const boxOf = (
  { left, top, right, bottom }: Bounds,
  { width, height }: { width: number; height: number },
): Box =>
  [left / width, top / height, (right - left) / width, (bottom - top) / height].map(
    (value) => Math.round(1000 * value) / 1000,
  ) as unknown as Box
