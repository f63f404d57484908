import type { DrawingSpec } from './spec.ts'
import type { Rgb } from './tint.ts'

/** How the threads of a cloth run. */
export type Weave =
  | 'smooth'
  | 'knit'
  | 'rib'
  | 'cable'
  | 'denim'
  | 'cord'
  | 'twill'
  | 'canvas'
  | 'mesh'
  | 'lace'
  | 'straw'
  | 'quilt'
  | 'diamond'

export type Cloth = {
  readonly base: Rgb
  /** The other colors of the pattern. */
  readonly accents: readonly Rgb[]
  readonly pattern: DrawingSpec['pattern']
  /** Whether stripes run down it, as in a suit. */
  readonly upright?: boolean
  /** Which of the pattern's looks, in [0, 1). */
  readonly look: number
  readonly weave: Weave
  /** How it gives back light: 0 is wool, 1 is satin or patent leather. */
  readonly sheen: number
  /** Size of the pattern's repeat; 1 suits a t-shirt. */
  readonly scale: number
}

/** The same cloth with nothing printed on it, in another color if one is given. */
export function plain(cloth: Cloth, base: Rgb = cloth.base): Cloth {
  return { ...cloth, base, pattern: 'solid' }
}
