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
  return piecesOf(standingOut(distance, frame.width), frame.width)
    .filter(
      ({ cells, bounds }) => cells >= (isAtEdge(bounds) ? leastShare.atEdge : leastShare.inside) * pixels,
    )
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
  const found = Uint32Array.from(mask.keys()).filter((at) => mask[at] === 1)
  return {
    rgb: Uint8Array.from(
      { length: 3 * found.length },
      (_, n) => rgb[3 * found[Math.floor(n / 3)]! + (n % 3)]!,
    ),
    lab: Float32Array.from(
      { length: 3 * found.length },
      (_, n) => lab[3 * found[Math.floor(n / 3)]! + (n % 3)]!,
    ),
    weights: Float32Array.from(found, (at) => (core[at] === 1 ? 1 : atEdge)),
    studio: false,
  }
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
  const seen = Uint8Array.from(distance, (each) => (each >= standsOut ? 1 : 0))
  const filled = withoutHoles(grown(seen, columns), columns)
  return shrunk(filled, columns)
}

function withoutHoles(mask: Uint8Array, columns: number): Uint8Array {
  const ground = new Uint8Array(mask.length)
  const rows = mask.length / columns
  const stack: number[] = []
  const reach = (at: number) => {
    if (ground[at] === 1 || mask[at] === 1) return
    ground[at] = 1
    stack.push(at)
  }
  for (let x = 0; x < columns; x++) {
    reach(x)
    reach((rows - 1) * columns + x)
  }
  for (let y = 0; y < rows; y++) {
    reach(y * columns)
    reach((y + 1) * columns - 1)
  }
  while (stack.length > 0) {
    const at = stack.pop()!
    const x = at % columns
    if (x > 0) reach(at - 1)
    if (x < columns - 1) reach(at + 1)
    if (at >= columns) reach(at - columns)
    if (at < mask.length - columns) reach(at + columns)
  }
  return ground.map((bit) => 1 - bit)
}

const grown = (mask: Uint8Array, columns: number) =>
  mask.map((bit, at) => (bit === 1 || beside(mask, at, columns, 1) ? 1 : 0))

export const shrunk = (mask: Uint8Array, columns: number) =>
  mask.map((bit, at) => (bit === 1 && !beside(mask, at, columns, 0) ? 1 : 0))

/** Whether one of the four neighbors within the grid has the value. */
function beside(mask: Uint8Array, at: number, columns: number, value: 0 | 1): boolean {
  const x = at % columns
  return (
    (x > 0 && mask[at - 1] === value) ||
    (x < columns - 1 && mask[at + 1] === value) ||
    (at >= columns && mask[at - columns] === value) ||
    (at < mask.length - columns && mask[at + columns] === value)
  )
}

const boxOf = (
  { left, top, right, bottom }: Bounds,
  { width, height }: { width: number; height: number },
): Box =>
  [left / width, top / height, (right - left) / width, (bottom - top) / height].map(
    (value) => Math.round(1000 * value) / 1000,
  ) as unknown as Box
