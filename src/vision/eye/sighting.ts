import type { Box } from '../../image/crop-photo.ts'
import type { Family } from '../../product/families.ts'
import type { ReadColors } from '../color/read-colors.ts'
import type { Posterior } from './posterior.ts'

/** One garment of a photo, looked at on its own. */
export type Sighting = {
  readonly box: Box
  /** True of what a shop's photo is of. */
  readonly subject: boolean
  /** Probabilities of the values of each attribute, and of the labels of each head. */
  readonly heads: Readonly<Record<string, Posterior>>
  readonly category: Posterior
  readonly families: Partial<Record<Family, number>>
  readonly colors: ReadColors
  /** True where somebody wears it. */
  readonly worn?: boolean
  /** What the cells take it for. */
  readonly seenAs?: Family
  /** True of a thing that stands out from an even ground: there is one, whatever it is. */
  readonly stands?: boolean
  /** How surely it is there at all, in [0, 1]. */
  readonly sureness: number
}
