import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const placesWords = {
  mountains: 'berge / alpen / in den bergen',
  countryside: 'land / bauernhof / landhaus / aufs land',
  'modest-country': 'dubai / saudi arabien / katar / oman / abu dhabi',
  church: 'kirche / gottesdienst / messe in der kirche',
  mosque: 'moschee / tempel / synagoge',
  lake: 'see / am see / badesee',
  oktoberfest: 'oktoberfest / wiesn / volksfest / bierzelt',
  almhochzeit: 'almhochzeit / scheunenhochzeit / hochzeit auf der alm / hochzeit im weinberg',
  forest: 'wald / im wald',
  'big-city': 'großstadt / metropole / stadtleben',
  'cruise-port': 'insel / kanaren / ibiza',
} as const satisfies SituationWords
