import { care } from './care.ts'
import { choosing } from './choosing.ts'
import { cloths } from './cloths.ts'
import { comparisons } from './comparisons.ts'
import { customs } from './customs.ts'
import { dressing } from './dressing.ts'
import { figures } from './figures.ts'
import { fitting } from './fitting.ts'
import { mishaps } from './mishaps.ts'
import { pieces } from './pieces.ts'
import { sizing } from './sizing.ts'
import { terms } from './terms.ts'
import { upkeep } from './upkeep.ts'
import { ways } from './ways.ts'

/** What is known of clothes, in English. */
export const shelves = {
  cloths,
  pieces,
  terms,
  care,
  mishaps,
  customs,
  ways,
  figures,
  fitting,
  dressing,
  sizing,
  upkeep,
  choosing,
  comparisons,
}
