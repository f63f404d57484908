import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const weathersWords = {
  spring: 'frühling / frühjahr',
  summer: 'sommer',
  autumn: 'herbst',
  winter:
    'winter / kaltes wetter / draußen kalt / eiskalt draußen / bei der kälte / in der kälte / gegen die kälte',
  january: 'januar / jänner',
  february: 'februar',
  march: 'im märz / märz',
  april: 'april',
  'in-may': 'im mai / anfang mai / ende mai',
  june: 'juni',
  july: 'juli',
  august: 'august',
  september: 'september',
  october: 'oktober',
  november: 'november',
  december: 'dezember',
  heatwave: 'hitzewelle / bullenhitze / brütende hitze / affenhitze',
  rain: 'regen / regenwetter / regentag / nieselregen / schmuddelwetter',
  snow: 'minus 5 / minus 10 / minus 15 / minus 20 / minus 25 / minus 30 / minus fünf / minus fünfzehn / minus zwanzig / minus dreißig / unter null / eiseskälte / schnee / schneematsch / minus zehn / frost',
  mud: 'matsch / matschwetter / schlamm',
  windy: 'windiges wetter / sturm / stürmisches wetter',
  'chilly-evening': 'kühler abend / kühle abende / laue nächte',
  unheated: 'ungeheizte kirche / kalte kirche / kaltes büro / ohne heizung',
} as const satisfies SituationWords
