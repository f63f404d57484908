import { bagsAndAccessories } from './bags-and-accessories.ts'
import { dressesAndBottoms } from './dresses-and-bottoms.ts'
import { layers } from './layers.ts'
import type { Line } from './line.ts'
import { shoes } from './shoes.ts'
import { tops } from './tops.ts'

/** All that the sample shop sells. */
export const lines: readonly Line[] = [
  ...tops,
  ...layers,
  ...dressesAndBottoms,
  ...shoes,
  ...bagsAndAccessories,
]
