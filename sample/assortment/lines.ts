import { accessories } from './accessories.ts'
import { bags } from './bags.ts'
import { blousesAndTunics } from './blouses-and-tunics.ts'
import { bottoms } from './bottoms.ts'
import { dresses } from './dresses.ts'
import { knitwear } from './knitwear.ts'
import type { Line } from './line.ts'
import { outerwear } from './outerwear.ts'
import { shoes } from './shoes.ts'
import { tops } from './tops.ts'

/** All that the sample shop sells. */
export const lines: readonly Line[] = [
  ...tops,
  ...blousesAndTunics,
  ...knitwear,
  ...outerwear,
  ...dresses,
  ...bottoms,
  ...shoes,
  ...bags,
  ...accessories,
]
