import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const ceremoniesWords = {
  'wedding-guest': 'hochzeit / hochzeitsgast / hochzeiten / hochzeitsfeier / trauung',
  'beach-wedding': 'strandhochzeit / hochzeit am strand',
  'registry-office': 'standesamt / standesamtliche trauung / standesamtliche hochzeit',
  funeral: 'beerdigung / trauerfeier / begräbnis / bestattung / beisetzung',
  christening: 'taufe / kindstaufe / taufen',
  communion: 'kommunion / erstkommunion / konfirmation / firmung / jugendweihe / jugendfeier',
  'bar-mitzvah': 'bar mizwa / bat mizwa',
  graduation: 'abschlussfeier / abifeier / examensfeier / zeugnisverleihung',
  prom: 'abiball / abschlussball / schulball',
  'engagement-party': 'verlobungsfeier / verlobung',
  'baby-shower': 'babyparty / babyshower',
  'hen-party': 'junggesellinnenabschied / jga',
  anniversary: 'hochzeitstag / goldene hochzeit / silberhochzeit',
  citizenship: 'einbürgerung / einbürgerungsfeier',
  'first-school-day':
    'einschulung / eingeschult / kommt in die schule / kommt in die erste klasse / schulanfang / erster schultag',
  'award-ceremony': 'preisverleihung / ehrung',
  court: 'gericht / gerichtstermin / gerichtsverhandlung / als zeuge / als zeugin',
  'rehearsal-dinner': 'probeessen / polterabend',
  'religious-feast': 'zuckerfest / iftar / diwali / opferfest',
} as const satisfies SituationWords
