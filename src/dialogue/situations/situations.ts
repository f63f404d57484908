import { bodyWishes } from './body-wishes.ts'
import { ceremonies } from './ceremonies.ts'
import { climates } from './climates.ts'
import { dressCodes } from './dress-codes.ts'
import { jobs } from './jobs.ts'
import { leisure } from './leisure.ts'
import { needs } from './needs.ts'
import { parties } from './parties.ts'
import { places } from './places.ts'
import type { Situation } from './situation.ts'
import { sports } from './sports.ts'
import { styles } from './styles.ts'
import { uses } from './uses.ts'
import { weathers } from './weathers.ts'
import { work } from './work.ts'

const table = {
  ...ceremonies,
  ...parties,
  ...work,
  ...jobs,
  ...leisure,
  ...sports,
  ...weathers,
  ...places,
  ...climates,
  ...styles,
  ...bodyWishes,
  ...needs,
  ...uses,
  ...dressCodes,
} as const

export type SituationId = keyof typeof table

/** Every situation there is: occasions, seasons, weathers, places, styles, wishes, uses and dress codes. */
export const situations: Readonly<Record<SituationId, Situation>> = table

export const isSituation = (id: string): id is SituationId => Object.hasOwn(table, id)
