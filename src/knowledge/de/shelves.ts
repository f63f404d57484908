import { care } from './care.ts'
import { cloths } from './cloths.ts'
import { customs } from './customs.ts'
import { figures } from './figures.ts'
import { fitting } from './fitting.ts'
import { mishaps } from './mishaps.ts'
import { pieces } from './pieces.ts'
import { terms } from './terms.ts'
import { ways } from './ways.ts'

/** What is known of clothes, in German. */
export const shelves = { cloths, pieces, terms, care, mishaps, customs, ways, figures, fitting }
