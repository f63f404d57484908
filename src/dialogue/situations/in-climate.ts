import type { SituationMention } from '../../language/situation-words.ts'
import { clothesOf } from './climates.ts'
import { isJob } from './jobs.ts'
import type { Situation, Weather } from './situation.ts'
import { isSituation, situations } from './situations.ts'

/** A situation as it is on the day that is spoken of. */
export type SettledSituation = {
  readonly id: string
  readonly situation: Situation
  readonly because: string
  readonly isLook?: boolean
  /** True where it rains besides. */
  readonly isWet?: boolean
  /** True of a region, whose weather is all that it says. */
  readonly isPlace?: boolean
}

/** Months and seasons, as the middle of them from January. */
const monthOf: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    [
      ...(['january', 'february', 'march', 'april', 'in-may', 'june', 'july', 'august'] as const),
      ...(['september', 'october', 'november', 'december'] as const),
    ].map((name, at) => [name, at]),
  ),
}
const seasonOf: Readonly<Record<string, number>> = { winter: 0, spring: 3, summer: 6, autumn: 9 }

/** A first day or an office says nothing of a job that is named. */
const anyJob = ['first-day-at-work', 'office']
/** Jobs of the table of work. */
const otherJobs = ['hospital-shift', 'waiting-tables', 'teaching', 'handiwork', 'bank-job']
const isAnyJob = (id: string): boolean => isJob(id) || otherJobs.includes(id)

/**
 * The situations of a message, each month where it is spent: January in Oslo is cold, in Sydney hot. What is done there comes before the
 * place, and a job before the first day of it.
 */
export function settleSituations(mentions: readonly SituationMention[]): SettledSituation[] {
  const known = mentions.flatMap(({ id, because, isLook }): SettledSituation[] =>
    isSituation(id) ? [{ id, situation: situations[id], because, isLook }] : [],
  )
  const job = known.find(({ id }) => isAnyJob(id))
  // Who has two jobs in one story has the first, at the other: the front desk of a hospital.
  const told =
    job !== undefined
      ? known
          .filter((each) => each === job || !(anyJob.includes(each.id) || isAnyJob(each.id)))
          .map((each) => (each.id === interview && !isDressedFor(job) ? asSmart(each) : each))
      : known
  const regions = told.filter(({ situation }) => situation.months !== undefined)
  if (regions.length === 0) return told
  const time = told.find(({ id }) => id in monthOf || id in seasonOf)
  const others = told.filter((each) => !regions.includes(each) && each !== time)
  return [...others, ...regions.map((region) => inRegion(region, time))]
}

const interview = 'job-interview'

const isDressedFor = ({ situation: { formality } }: SettledSituation): boolean =>
  formality === 'formal' || formality === 'dressed'

/** Nobody goes to an interview at a warehouse in a suit. */
const asSmart = (each: SettledSituation): SettledSituation => ({
  ...each,
  situation: situations['smart-casual'],
})

function inRegion(region: SettledSituation, time: SettledSituation | undefined): SettledSituation {
  const { situation, because } = region
  const { months = [], wetIn = [], isSouthern = false } = situation
  const season = seasonOf[time?.id ?? '']
  const month = season === undefined ? monthOf[time?.id ?? ''] : (season + (isSouthern ? 6 : 0)) % 12
  const weather: Weather | undefined = month === undefined ? situation.weather : months[month]
  const isWet = month === undefined ? wetIn.length === months.length : wetIn.includes(month)
  const { wanted, unwanted } = inRain(clothesOf[weather ?? 'mild'], isWet && weather !== 'hot')
  return {
    ...region,
    because: time === undefined ? because : `${because} ${time.because}`,
    isPlace: true,
    isWet,
    situation: {
      formality: 'everyday',
      ...(weather === undefined ? {} : { weather }),
      wanted,
      unwanted,
    },
  }
}

/** The same where it rains: shoes that keep it out, and nothing that soaks. */
function inRain({ wanted, unwanted }: Clothes, isWet: boolean): Clothes {
  if (!isWet) return { wanted, unwanted }
  const kinds = (wanted?.category ?? []).filter((kind) => kind !== 'sneakers' && kind !== 'flats')
  return {
    wanted: { ...wanted, category: [...new Set([...kinds, 'boots', 'jacket', 'coat'] as const)] },
    unwanted: {
      ...unwanted,
      category: [...(unwanted?.category ?? []), ...clothesOf.wet.unwanted.category],
      material: [...(unwanted?.material ?? []), ...clothesOf.wet.unwanted.material],
    },
  }
}

type Clothes = Pick<Situation, 'wanted' | 'unwanted'>
