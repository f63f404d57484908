import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const sportsWords = {
  gym: 'fitnessstudio / gym / fitness / workout / training',
  running: 'laufen / joggen / marathon / lauftraining',
  yoga: 'yoga / pilates / yogastunde',
  cycling: 'radfahren / fahrradtour / mit dem rad / radtour',
  tennis: 'tennis / padel / badminton',
  golf: 'golf / golfclub / golfplatz',
  skiing: 'skifahren / skiurlaub / snowboarden / piste',
  'apres-ski': 'après ski / apres ski / skihütte / hüttenabend',
  'horse-riding': 'reiten / reitstunde / stall / ausritt',
  'football-match': 'fußballspiel / stadion',
  'football-training': 'fußballtraining / fußball spielen',
  'dance-class': 'tanzkurs / tanzstunde / salsa / zumba',
  climbing: 'klettern / bouldern / boulderhalle / kletterhalle',
  swimming: 'schwimmen / schwimmkurs / aquafitness',
  surfing: 'surfen / surfcamp / stand up paddling / kajak',
  'ice-skating': 'schlittschuhlaufen / eislaufen / rodeln / schlitten fahren',
  bowling: 'bowling / minigolf / kegeln / escape room',
  'school-sports': 'sportunterricht / schulsport / sportfest',
} as const satisfies SituationWords
