import type { Attributes } from '../product/attributes.ts'
import type { Color } from '../product/color.ts'
import type { Product } from '../product/product.ts'
import { isNeutral } from './color-hue.ts'
import { slotOf } from './piece-harmony.ts'
import { loudnessOf } from './print-harmony.ts'
import type { LookUse } from './special-use.ts'

type Piece = Pick<Product, 'title' | 'attributes'>
type Pattern = Attributes['pattern']

/** Prints that shout whatever they are beside. */
const garish: readonly Pattern[] = ['camouflage', 'tie-dye', 'animal', 'graphic']
/** Checks of several colors and figures, which are calm on a scarf only. */
const busy: readonly Pattern[] = ['plaid', 'checkered', 'geometric', 'paisley', 'abstract']
const shouts = /\b(?:neon|fluorescent|hand-dyed|camo\w*|leopard|zebra|snake|sequin\w*|pailletten\w*)\b/i

/** True of a print or a color that nobody wears who has not asked for it. */
export const isGarish = ({ title, attributes: { pattern, color = [] } }: Piece): boolean =>
  garish.includes(pattern) || shouts.test(title) || color[0] === 'multicolor'

/** True of a print that a sober look does without; flowers are calm on a dress or a blouse. */
export function isBusy(piece: Piece): boolean {
  const { pattern, category } = piece.attributes
  if (isGarish(piece) || busy.includes(pattern)) return true
  // Leather trousers and skirts are a night out of their own.
  if (
    piece.attributes.material?.[0] === 'leather' &&
    category !== undefined &&
    clothes.includes(slotOf(category))
  )
    return true
  const slot = category === undefined ? null : slotOf(category)
  return loudnessOf(pattern) === 'loud' && slot !== 'top' && slot !== 'full-body'
}

/** True of what draws the eye: a loud print, or a strong color. */
export const isStatement = (piece: Piece): boolean =>
  isGarish(piece) || loudnessOf(piece.attributes.pattern) === 'loud' || !isQuietColor(piece.attributes.color)

const isQuietColor = ([main]: readonly Color[] = []): boolean => main === undefined || isNeutral(main)

const clothes: readonly string[] = ['top', 'bottom', 'full-body']
const carrying: readonly string[] = ['feet', 'outer', 'bag', 'bottom', 'accessory', 'head']
const dressedUp: readonly LookUse['dressiness'][] = ['smart', 'dressed', 'formal']

/** Shares of a piece's worth that its looks leave. */
const shares = {
  garish: 0.1,
  busy: 0.6,
  busyDressed: 0.4,
  loud: 0.75,
  strong: 0.9,
  strongDressed: 0.75,
  stark: 0.8,
}

/**
 * How well a piece that nobody asked for fits into a look, in (0, 1]: a filler is quiet. A day's own colors and prints are asked for, and
 * so is what the shopper names.
 */
export function tasteOf(
  piece: Piece,
  { use, liked }: { readonly use: LookUse; readonly liked: Liked },
): number {
  const { pattern, color = [], category } = piece.attributes
  const isDressed = dressedUp.includes(use.dressiness)
  const isPrintLiked = pattern !== undefined && pattern !== 'solid' && (liked.pattern ?? []).includes(pattern)
  const slot = category === undefined ? '' : slotOf(category)
  const ofPrint = isPrintLiked
    ? 1
    : isGarish(piece)
      ? shares.garish
      : isBusy(piece)
        ? isDressed
          ? shares.busyDressed
          : shares.busy
        : loudnessOf(pattern) === 'loud'
          ? shares.loud
          : 1
  const [main] = color
  const isColorLiked = main !== undefined && (liked.color ?? []).includes(main)
  const isLoud = !isColorLiked && !isQuietColor(color) && carrying.includes(slot)
  const ofColor = isLoud ? (isDressed ? shares.strongDressed : shares.strong) : 1
  // White trousers are for the summer.
  const isStark =
    main === 'white' &&
    liked.color?.length !== 1 &&
    (slot === 'bottom' || slot === 'feet') &&
    isDressed &&
    use.weather !== 'hot'
  return ofPrint * ofColor * (isStark ? shares.stark : 1)
}

type Liked = {
  readonly pattern?: readonly string[] | undefined
  readonly color?: readonly string[] | undefined
}
