import type { SituationWords } from '../../situation-words.ts'

/** What is said of each, longest phrase first to be found. */
export const weathersWords = {
  spring: 'spring / springtime / early spring',
  summer: 'summer / summertime',
  autumn: 'autumn / fall season / early autumn',
  winter:
    'winter / wintertime / cold weather / cold outside / in the cold / for the cold / cold mornings / cold days / cold climate',
  january: 'january / jan',
  february: 'february / feb',
  march: 'in march / early march / late march',
  april: 'april',
  'in-may': 'in may / early may / late may',
  june: 'june',
  july: 'july',
  august: 'august / aug',
  september: 'september / sept',
  october: 'october / oct',
  november: 'november / nov',
  december: 'december / dec',
  heatwave:
    'heatwave / heat wave / boiling hot / scorching / sweltering / hundred degrees / its boiling / so hot in / boiling in',
  rain: 'rain / rainy day / rainy weather / pouring rain / downpour / drizzle / pissing down / chucking it down / bucketing down / tipping it down / hammering down / lashing down / pouring down / pelting down / throwing it down / soaking wet outside',
  snow: 'snow / snowy / minus 5 / minus 10 / minus 15 / minus 20 / minus 25 / minus 30 / minus 40 / minus five / minus fifteen / minus twenty / minus thirty / below zero / sub zero / freezing cold / blizzard / ice and snow / minus ten',
  mud: 'mud / muddy field / muddy fields',
  windy: 'windy day / strong wind / stormy weather / gale',
  'chilly-evening': 'chilly evening / cool evening / cold evenings / summer nights / warm in the morning',
  unheated: 'no heating / unheated church / cold church / freezing office',
} as const satisfies SituationWords
