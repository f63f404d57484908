import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const leisureWords = {
  picnic: 'picknick / im park',
  'day-out': 'zoo / tierpark / freizeitpark / tagesausflug / flohmarkt / wochenmarkt',
  'city-trip': 'städtereise / städtetrip / stadtbummel / stadtführung / sightseeing',
  'long-flight': 'langstreckenflug / flug / flughafen / nachtzug / langer flug',
  'road-trip': 'roadtrip / lange autofahrt',
  camping: 'camping / zelten / campingplatz / glamping',
  hiking: 'wandern / wanderung / trekking / bergtour',
  'dog-walk': 'gassi gehen / hundespaziergang / mit dem hund',
  gardening: 'gartenarbeit / schrebergarten',
  playground: 'spielplatz / waldkindergarten / kita',
  cinema: 'kino / kinoabend',
  museum: 'museum / galerie',
  'boat-trip': 'bootsfahrt / segeln / segeltörn / yacht',
  cruise: 'kreuzfahrt / kapitänsdinner',
  safari: 'safari',
  'beach-day': 'strand / strandtag / strandurlaub / badeurlaub',
  'pool-party': 'poolparty / pool / freibad / schwimmbad',
  spa: 'sauna / wellness / therme / spa',
  'summer-holiday': 'sommerurlaub / urlaub / ferien / flitterwochen',
  'winter-holiday': 'winterurlaub / weihnachtsmarkt / weihnachtsmärkte',
  'lazy-sunday': 'couch / sofa / faulenzen / gemütlich zu hause / zum chillen',
  sleeping: 'schlafen / bett / übernachtung',
  'shopping-day': 'einkaufsbummel / besorgungen / einkaufen gehen',
  'hospital-stay': 'krankenhausaufenthalt / im krankenhaus / reha / nach der op',
} as const satisfies SituationWords
