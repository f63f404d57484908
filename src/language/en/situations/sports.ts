import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const sportsWords = {
  gym: 'gym / sports clothes / sport clothes / sportswear / sports wear / gym clothes / gym wear / activewear / workout clothes / workout / fitness / working out / crossfit / training',
  running: 'running / jogging / marathon / parkrun / half marathon',
  yoga: 'yoga / pilates / goat yoga / stretching class',
  cycling:
    'cycling / bike ride / biking / cycle to work / bike tour / bike commute / commute by bike / bike to work / by bike / on my bike / on a bike / bicycle',
  tennis: 'tennis / padel / badminton / squash',
  golf: 'golf / golf club / golf course',
  skiing: 'skiing / ski trip / ski holiday / snowboarding / slopes',
  'apres-ski': 'apres ski / ski lodge / chalet',
  'horse-riding': 'horse riding / riding lesson / stable / horseback riding',
  'football-match': 'football match / football game / stadium / soccer game',
  'football-training': 'football training / soccer practice / football practice',
  'dance-class': 'dance class / dancing lessons / salsa class / zumba',
  climbing: 'climbing / bouldering / climbing gym',
  swimming: 'swimming / swimming lessons / aqua aerobics',
  surfing: 'surfing / surf camp / paddle boarding / kayaking',
  'ice-skating': 'ice skating / ice rink / sledging / sledding',
  bowling: 'bowling / mini golf / escape room',
  'school-sports': 'pe class / pe lessons / school sports / sports day',
} as const satisfies SituationWords
