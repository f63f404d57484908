import type { Photo } from '../../image/photo.ts'
import type { CellMap } from '../eye/cell-map.ts'
import { writeLab } from './lab.ts'

/** Pixels of a garment, each with what it counts: three numbers a pixel in `rgb` and in `lab`. */
export type GarmentPixels = {
  readonly rgb: Uint8Array
  readonly lab: Float32Array
  readonly weights: Float32Array
  /** True of a garment on one pale, even ground, as shops take them. */
  readonly studio: boolean
}

/** Enough pixels to tell shares by. */
const mostPixels = 1200
/** What a pixel counts in a cell at the garment's edge, which shows other things too. */
const atEdge = 0.15
/** And one that looks like skin, in a cell beside skin. */
const likeSkin = 0.1
/** CIELAB distance from a plain ground that still is ground; and the spread up to which a ground is plain. */
const groundReach = 7
const plainSpread = 4
/** L* from which a ground is pale. */
const paleFrom = 80
/** Of a garment that is nearly as pale as its ground so much must be left for the rest to be left out. */
const leastLeft = 0.2

/** The pixels of the photo under the garment's cells. Ground, skin and the garment's edge are left out or count little. */
export function garmentPixels(
  photo: Photo,
  { map, mask, skin }: { map: CellMap; mask: Uint8Array; skin: readonly number[] },
): GarmentPixels {
  const inside = pixelsUnder(photo, { map, weightOf: weighCells(map, mask, skin) })
  const ground = groundOf(photo, { map, mask })
  if (ground === null) return { ...inside, studio: false }
  const studio = ground[0] > paleFrom
  const left = inside.weights.slice()
  for (let n = 0; n < left.length; n++) if (distance(inside.lab, n, ground) < groundReach) left[n] = 0
  const isLost = sum(left) < leastLeft * sum(inside.weights)
  return { ...inside, weights: isLost ? inside.weights : left, studio }
}

type Weigh = { readonly cells: Float32Array; readonly besideSkin: Uint8Array }

function weighCells({ columns, kind }: CellMap, mask: Uint8Array, skin: readonly number[]): Weigh {
  const cells = new Float32Array(mask.length)
  const besideSkin = new Uint8Array(mask.length)
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue
    const x = at % columns
    let edge = false
    for (let row = at - columns; row <= at + columns; row += columns) {
      if (row < 0 || row >= mask.length) continue
      const to = x < columns - 1 ? row + 1 : row
      for (let next = x > 0 ? row - 1 : row; next <= to; next++) {
        if (mask[next] !== 1) edge = true
        if (next !== at && skin.includes(kind[next]!)) besideSkin[at] = 1
      }
    }
    cells[at] = edge ? atEdge : 1
  }
  return { cells, besideSkin }
}

function pixelsUnder(
  { width, height, rgb }: Photo,
  { map: { columns, place }, weightOf }: { map: CellMap; weightOf: Weigh },
): Omit<GarmentPixels, 'studio'> {
  const { cells, besideSkin } = weightOf
  const perCell = (width / place.width) * (height / place.height)
  const covered = cells.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0) * perCell
  const step = Math.max(1, Math.floor(Math.sqrt(covered / mostPixels)))
  const columnOf = new Int32Array(width)
  for (let x = 0; x < width; x++) columnOf[x] = Math.floor(place.left + ((x + 0.5) * place.width) / width)
  const found: number[] = []
  const cellOf: number[] = []
  for (let y = step >> 1; y < height; y += step) {
    const row = Math.floor(place.top + ((y + 0.5) * place.height) / height) * columns
    for (let x = step >> 1; x < width; x += step) {
      const cell = row + columnOf[x]!
      if (!(cells[cell]! > 0)) continue
      found.push(y * width + x)
      cellOf.push(cell)
    }
  }
  const pixels = {
    rgb: new Uint8Array(found.length * 3),
    lab: new Float32Array(found.length * 3),
    weights: new Float32Array(found.length),
  }
  for (let n = 0; n < found.length; n++) {
    const at = found[n]!
    for (let c = 0; c < 3; c++) pixels.rgb[n * 3 + c] = rgb[at * 3 + c]!
    writeLab(rgb, at * 3, pixels.lab, n * 3)
    const cell = cellOf[n]!
    const skinny = besideSkin[cell] === 1 && looksLikeSkin(pixels.lab, n)
    pixels.weights[n] = cells[cell]! * (skinny ? likeSkin : 1)
  }
  return pixels
}

type Lab = readonly [number, number, number]

/** True of a photo on one pale, even ground, as shops take them. */
export function isStudio(photo: Photo, map: CellMap): boolean {
  const mask = new Uint8Array(map.kind.length)
  for (const garment of map.garments) for (let at = 0; at < mask.length; at++) mask[at]! |= garment.mask[at]!
  return (groundOf(photo, { map, mask })?.[0] ?? 0) > paleFrom
}

/**
 * The color of a plain ground around the garment; null where it is not plain, or there is none. Where no cell is empty the outermost
 * are taken for it: a garment that was not told from its ground.
 */
function groundOf(photo: Photo, { map, mask }: { map: CellMap; mask: Uint8Array }): Lab | null {
  const empty = map.kind.map((kind, at) => (kind === 0 && mask[at] !== 1 ? 1 : 0))
  const ground = empty.some((bit) => bit === 1) ? empty : outermost(map)
  const cells = Float32Array.from(ground)
  const { lab, weights } = pixelsUnder(photo, {
    map,
    weightOf: { cells, besideSkin: new Uint8Array(cells.length) },
  })
  if (weights.length < 30) return null
  const middle = [0, 1, 2].map((c) => median(lab, c)) as unknown as Lab
  let near = 0
  for (let n = 0; n < weights.length; n++) if (distance(lab, n, middle) < 2 * plainSpread) near++
  return near > 0.7 * weights.length ? middle : null
}

function outermost({ columns, place, kind }: CellMap): Uint8Array {
  const [right, bottom] = [place.left + place.width - 1, place.top + place.height - 1]
  return kind.map((_, at) => {
    const [x, y] = [at % columns, Math.floor(at / columns)]
    return x <= place.left || x >= right || y <= place.top || y >= bottom ? 1 : 0
  })
}

function median(lab: Float32Array, channel: number): number {
  const values = new Float32Array(lab.length / 3)
  for (let n = 0; n < values.length; n++) values[n] = lab[n * 3 + channel]!
  return values.sort()[values.length >> 1]!
}

const distance = (lab: Float32Array, n: number, [l, a, b]: Lab) =>
  Math.hypot(lab[n * 3]! - l, lab[n * 3 + 1]! - a, lab[n * 3 + 2]! - b)

const sum = (values: Float32Array) => values.reduce((total, value) => total + value, 0)

function looksLikeSkin(lab: Float32Array, n: number): boolean {
  const [l, a, b] = [lab[n * 3]!, lab[n * 3 + 1]!, lab[n * 3 + 2]!]
  if (l <= 35 || l >= 88 || a <= 6 || a >= 28 || b <= 8 || b >= 34) return false
  const hue = Math.atan2(b, a)
  return hue > 0.6 && hue < 1.25
}
